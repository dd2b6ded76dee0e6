package io.github.ozonexpiry.sync;

import static io.github.ozonexpiry.sync.Shop.NINE;
import static io.github.ozonexpiry.sync.Shop.OURS;
import static io.github.ozonexpiry.sync.Shop.at;
import static io.github.ozonexpiry.sync.Shop.oversold;
import static io.github.ozonexpiry.sync.Shop.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.sync.CallFailure.Kind;
import io.github.ozonexpiry.sync.PairState.Confirmed;
import io.github.ozonexpiry.sync.PairState.Rest;
import io.github.ozonexpiry.sync.PairState.SetAside;
import io.github.ozonexpiry.sync.PairState.Wanted;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One pair, told numbers and answers; rule P-01 has it rest for 30 s after an answer. */
class PairStateTest {

    private static final StockChange FIVE = oversold("A", 5, 0);
    private static final StockChange THREE_LATER = oversold("A", 3, 10);
    private static final StockChange FIVE_LATER = oversold("A", 5, 10);

    private static final PairState UNKNOWN = PairState.unknown(pair("A"));
    private static final PairState FIVE_UNDER_WAY = told(UNKNOWN, FIVE, 1).sent();
    private static final PairState FIVE_CONFIRMED = FIVE_UNDER_WAY.answered(LineOutcome.DONE, at(2), OURS);
    private static final PairState FIVE_ASIDE =
            FIVE_UNDER_WAY.answered(LineOutcome.never("PRODUCT_IS_ARCHIVED"), at(2), OURS);

    private static PairState told(PairState before, StockChange change, double now) {
        return before.told(change, at(now), OURS);
    }

    private static Wanted wanted(StockChange change, double since) {
        return new Wanted(change, at(since), 0, 100);
    }

    private static PairState failed(PairState underWay, Kind kind, int pairs, double now) {
        return underWay.failed(CallFailure.of(kind, "words"), pairs, at(now), OURS);
    }

    @Test
    void aToldNumberWaitsSinceItsMoment() {
        PairState told = told(UNKNOWN, FIVE, 1);

        assertThat(UNKNOWN.isSendable()).isFalse();
        assertThat(told.waiting()).contains(wanted(FIVE, 1));
        assertThat(told.isSendable()).isTrue();
        assertThat(told.rest().until()).isBefore(NINE);
    }

    @Test
    void aNewerNumberTakesThePlaceOfAWaitingOneInTheLine() {
        PairState told = told(told(UNKNOWN, FIVE, 1), THREE_LATER, 11);

        assertThat(told.waiting()).contains(wanted(THREE_LATER, 1));
    }

    @Test
    void aCallTakesTheNumberAlongAndNoOtherMeanwhile() {
        assertThat(FIVE_UNDER_WAY.waiting()).isEmpty();
        assertThat(FIVE_UNDER_WAY.underWay()).contains(wanted(FIVE, 1));
        PairState more = told(FIVE_UNDER_WAY, THREE_LATER, 11);
        assertThat(more.waiting()).contains(wanted(THREE_LATER, 11));
        assertThat(more.underWay()).contains(wanted(FIVE, 1));
        assertThat(more.isSendable()).isFalse();
    }

    @Test
    void aNumberThatIsDoneIsConfirmedAndThePairRestsFromTheAnswerOn() {
        assertThat(FIVE_CONFIRMED)
                .isEqualTo(new PairState(
                        pair("A"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Confirmed(FIVE, at(2))),
                        Optional.empty(),
                        new Rest(at(32), 0, Instant.EPOCH)));
    }

    @Test
    void aNewerNumberStillWaitsWhenTheOneUnderWayIsDoneUnlessItIsTheSame() {
        PairState other = told(FIVE_UNDER_WAY, THREE_LATER, 11).answered(LineOutcome.DONE, at(12), OURS);
        PairState same = told(FIVE_UNDER_WAY, FIVE_LATER, 11).answered(LineOutcome.DONE, at(12), OURS);

        assertThat(other.waiting()).contains(wanted(THREE_LATER, 11));
        assertThat(other.confirmed()).contains(new Confirmed(FIVE, at(12)));
        assertThat(same.waiting()).isEmpty();
        assertThat(same.confirmed()).contains(new Confirmed(FIVE_LATER, at(12)));
    }

    @Test
    void whatOzonHasIsNotToldAgainWhileItIsBelieved() {
        assertThat(told(FIVE_CONFIRMED, FIVE_LATER, 11).waiting()).isEmpty();
        assertThat(told(FIVE_CONFIRMED, FIVE_LATER, 11).confirmed()).contains(new Confirmed(FIVE_LATER, at(2)));
        assertThat(told(FIVE_CONFIRMED, FIVE_LATER, 3601.9).isSendable()).isFalse();
        assertThat(told(FIVE_CONFIRMED, FIVE_LATER, 3602).waiting()).contains(wanted(FIVE_LATER, 3602));
        assertThat(told(FIVE_CONFIRMED, THREE_LATER, 11).waiting()).contains(wanted(THREE_LATER, 11));
    }

    @Test
    void whatOzonHasTakesTheWaitingNumberAway() {
        PairState waits = told(FIVE_CONFIRMED, THREE_LATER, 11);

        assertThat(told(waits, oversold("A", 5, 20), 21).isSendable()).isFalse();
    }

    @Test
    void whatOzonHadIsToldAgainWhileAnotherNumberIsUnderWay() {
        PairState underWay = told(FIVE_CONFIRMED, THREE_LATER, 11).sent();

        assertThat(told(underWay, oversold("A", 5, 20), 21).waiting()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "9, 0, true",
        "0, 9, true",
        "3, 9.999, true",
        "3, 10, false",
        "4, 10, true",
        "2, 10, false",
        "9, 11, false"
    })
    void aNewerNumberHoldsAndOfOneMomentTheLowerOne(long free, double asOf, boolean better) {
        StockChange told = oversold("A", free, asOf);
        PairState waiting = told(UNKNOWN, THREE_LATER, 11);
        PairState underWay = waiting.sent();

        assertThat(waiting.knowsBetter(told)).isEqualTo(better);
        assertThat(underWay.knowsBetter(told)).isEqualTo(better);
        assertThat(underWay.answered(LineOutcome.DONE, at(12), OURS).knowsBetter(told))
                .isEqualTo(better);
        assertThat(underWay.answered(LineOutcome.never(""), at(12), OURS).knowsBetter(told))
                .isEqualTo(better);
        assertThat(UNKNOWN.knowsBetter(told)).isFalse();
    }

    @Test
    void theNewestOfAllKnownNumbersIsCompared() {
        PairState threeWaitsBehindFive = told(FIVE_UNDER_WAY, THREE_LATER, 11);

        assertThat(threeWaitsBehindFive.knowsBetter(oversold("A", 4, 5))).isTrue();
        assertThat(told(FIVE_CONFIRMED, THREE_LATER, 11).sent().knowsBetter(oversold("A", 4, 5)))
                .isTrue();
    }

    /** Source: notes on the Seller API, 5.2. */
    @Test
    void aPairThatWasSetTooFrequentlyRestsTwiceAsLongEachTimeForAnHour() {
        PairState once = FIVE_UNDER_WAY.answered(LineOutcome.tooFrequent("TOO_MANY_REQUESTS"), at(2), OURS);
        PairState twice = once.sent().answered(LineOutcome.tooFrequent(""), at(70), OURS);

        assertThat(once.waiting()).contains(wanted(FIVE, 1));
        assertThat(once.underWay()).isEmpty();
        assertThat(once.rest()).isEqualTo(new Rest(at(62), 1, at(2)));
        assertThat(twice.rest()).isEqualTo(new Rest(at(190), 2, at(70)));
        PairState done = twice.sent().answered(LineOutcome.DONE, at(200), OURS);
        assertThat(done.rest()).isEqualTo(new Rest(at(320), 2, at(70)));
        PairState next = told(done, THREE_LATER, 3600).sent();
        assertThat(next.answered(LineOutcome.DONE, at(3669), OURS).rest().until())
                .isEqualTo(at(3669 + 120));
        assertThat(next.answered(LineOutcome.DONE, at(3670), OURS).rest().until())
                .isEqualTo(at(3670 + 30));
        assertThat(next.answered(LineOutcome.tooFrequent(""), at(3670), OURS).rest())
                .isEqualTo(new Rest(at(3670 + 60), 1, at(3670)));
    }

    @Test
    void whereSomebodyElseSetItNothingIsConfirmed() {
        PairState underWay = told(FIVE_CONFIRMED, THREE_LATER, 11).sent();

        assertThat(underWay.answered(LineOutcome.tooFrequent(""), at(40), OURS).confirmed())
                .isEmpty();
    }

    @Test
    void whatIsNotPossibleYetIsToldAgainEverMoreSeldomWithoutEnd() {
        PairState state = told(FIVE_CONFIRMED, THREE_LATER, 11);
        double now = 100;
        for (double pause : new double[] {30, 60, 120, 240, 240, 240, 240}) {
            state = state.sent().answered(LineOutcome.later("product_is_not_created"), at(now), OURS);
            assertThat(state.rest().until()).isEqualTo(at(now + pause));
            assertThat(state.isSendable()).isTrue();
            now += pause;
        }
        assertThat(state.waiting().orElseThrow().failures()).isEqualTo(7);
        assertThat(state.confirmed()).contains(new Confirmed(FIVE, at(2)));
    }

    @Test
    void newWordsAreTriedFiveTimesAndConfirmNothing() {
        PairState state = told(FIVE_CONFIRMED, THREE_LATER, 11);
        double now = 100;
        for (double pause : new double[] {30, 60, 120, 240}) {
            state = state.sent().answered(LineOutcome.unknown("SOMETHING_NEW"), at(now), OURS);
            assertThat(state.rest().until()).isEqualTo(at(now + pause));
            assertThat(state.confirmed()).isEmpty();
            now += pause;
        }
        PairState last = state.sent().answered(LineOutcome.unknown("SOMETHING_NEW"), at(now), OURS);
        assertThat(last.isSendable()).isFalse();
        assertThat(last.underWay()).isEmpty();
        assertThat(last.confirmed()).isEmpty();
        assertThat(last.aside())
                .contains(new SetAside(new Wanted(THREE_LATER, at(11), 4, 100), "SOMETHING_NEW", at(now)));
        assertThat(last.rest().until()).isEqualTo(at(now + 30));
    }

    @Test
    void whatIsNeverPossibleIsSetAsideUntilItIsReleasedOrANewerNumberComes() {
        assertThat(FIVE_ASIDE.aside()).contains(new SetAside(wanted(FIVE, 1), "PRODUCT_IS_ARCHIVED", at(2)));
        assertThat(FIVE_ASIDE.isSendable()).isFalse();
        assertThat(FIVE_ASIDE.rest().until()).isEqualTo(at(32));
        assertThat(told(FIVE_ASIDE, FIVE, 50)).isEqualTo(FIVE_ASIDE);
        assertThat(told(FIVE_ASIDE, FIVE_LATER, 50).waiting()).contains(wanted(FIVE_LATER, 50));
        assertThat(told(FIVE_ASIDE, FIVE_LATER, 50).aside()).isEmpty();
        assertThat(told(FIVE_ASIDE, oversold("A", 4, 0), 50).isSendable()).isTrue();
        PairState released = FIVE_ASIDE.released(at(60));
        assertThat(released.waiting()).contains(wanted(FIVE, 60));
        assertThat(released.aside()).isEmpty();
        assertThat(released.rest()).isEqualTo(FIVE_ASIDE.rest());
        assertThat(FIVE_CONFIRMED.released(at(60))).isEqualTo(FIVE_CONFIRMED);
    }

    @Test
    void whatWasReleasedStartsItsTriesAnew() {
        PairState tried = new PairState(
                pair("A"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Confirmed(THREE_LATER, at(1))),
                Optional.of(new SetAside(new Wanted(FIVE_LATER, at(2), 4, 10), "", at(3))),
                Rest.NONE);

        assertThat(tried.released(at(9)).waiting()).contains(new Wanted(FIVE_LATER, at(9), 0, 10));
        assertThat(tried.released(at(9)).confirmed()).contains(new Confirmed(THREE_LATER, at(1)));
    }

    @Test
    void whereANewerNumberWaitsNoneIsSetAsideAndItKeepsThePlaceInTheLine() {
        PairState newer = told(FIVE_UNDER_WAY, THREE_LATER, 11);

        PairState refused = newer.answered(LineOutcome.never("STOCK_TOO_BIG"), at(12), OURS);
        assertThat(refused.aside()).isEmpty();
        assertThat(refused.waiting()).contains(wanted(THREE_LATER, 1));
        assertThat(refused.rest().until()).isEqualTo(at(42));
        assertThat(failed(newer, Kind.REFUSED, 1, 12).waiting()).contains(wanted(THREE_LATER, 1));
        assertThat(failed(newer, Kind.MAYBE_DONE, 7, 12).waiting()).contains(wanted(THREE_LATER, 1));
        assertThat(newer.answered(LineOutcome.later(""), at(12), OURS).waiting())
                .contains(wanted(THREE_LATER, 1));
    }

    @Test
    void aNumberThatIsTheSameAsTheConfirmedOneIsNoLongerAside() {
        PairState aside =
                told(FIVE_CONFIRMED, THREE_LATER, 11).sent().answered(LineOutcome.never("STOCK_TOO_BIG"), at(12), OURS);

        assertThat(aside.confirmed()).contains(new Confirmed(FIVE, at(2)));
        PairState told = told(aside, oversold("A", 5, 20), 21);
        assertThat(told.aside()).isEmpty();
        assertThat(told.isSendable()).isFalse();
        assertThat(told.rest()).isEqualTo(aside.rest());
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"NOT_DONE", "TOO_MANY", "NOT_SENT", "REFUSED"})
    void whereOzonSurelyDidNothingWhatItHasStillHolds(Kind kind) {
        PairState underWay = told(FIVE_CONFIRMED, THREE_LATER, 11).sent();
        PairState failed = failed(underWay, kind, 2, 50);

        assertThat(failed.confirmed()).contains(new Confirmed(FIVE, at(2)));
        assertThat(failed.isSendable()).isTrue();
        assertThat(failed.rest().until()).isEqualTo(kind == Kind.NOT_SENT ? at(32) : at(80));
    }

    @Test
    void whereOzonMayHaveDoneItNothingIsConfirmedAndThePairRests() {
        PairState failed = failed(told(FIVE_CONFIRMED, THREE_LATER, 11).sent(), Kind.MAYBE_DONE, 2, 50);

        assertThat(failed.confirmed()).isEmpty();
        assertThat(failed.waiting()).contains(wanted(THREE_LATER, 11));
        assertThat(failed.rest().until()).isEqualTo(at(80));
        assertThat(told(failed, oversold("A", 5, 60), 61).isSendable()).isTrue();
    }

    /** 100 pairs, then 10, then each alone. */
    @ParameterizedTest
    @CsvSource({"100, 10", "99, 9", "20, 2", "19, 1", "10, 1", "7, 1", "2, 1"})
    void aCallThatIsRefusedAsAWholeIsMadeSmaller(int pairs, int most) {
        PairState failed = failed(FIVE_UNDER_WAY, Kind.REFUSED, pairs, 2);

        assertThat(failed.waiting()).contains(new Wanted(FIVE, at(1), 0, most));
        PairState newer = told(failed, THREE_LATER, 11);
        assertThat(newer.waiting()).contains(new Wanted(THREE_LATER, at(1), 0, most));
        assertThat(told(failed.sent(), THREE_LATER, 11).waiting().orElseThrow().mostInCall())
                .isEqualTo(most);
        assertThat(failed(told(FIVE_UNDER_WAY, THREE_LATER, 11), Kind.REFUSED, pairs, 12)
                        .waiting())
                .contains(new Wanted(THREE_LATER, at(1), 0, most));
    }

    @Test
    void theNumberThatWasAloneInARefusedCallIsSetAside() {
        PairState alone = failed(FIVE_UNDER_WAY, Kind.REFUSED, 2, 2).sent();
        PairState aside = failed(alone, Kind.REFUSED, 1, 40);

        assertThat(aside.aside()).contains(new SetAside(new Wanted(FIVE, at(1), 0, 1), "words", at(40)));
        assertThat(told(aside, THREE_LATER, 50).waiting()).contains(new Wanted(THREE_LATER, at(50), 0, 1));
    }

    @Test
    void whereItIsNotKnownWhatWasSentSinceThePairRestsAndNothingIsConfirmed() {
        PairState confirmed = FIVE_CONFIRMED.doubted(at(100), OURS);
        PairState waiting = told(FIVE_CONFIRMED, THREE_LATER, 11).doubted(at(100), OURS);
        PairState underWay = FIVE_UNDER_WAY.doubted(at(100), OURS);

        assertThat(confirmed.confirmed()).isEmpty();
        assertThat(confirmed.rest().until()).isEqualTo(at(130));
        assertThat(waiting.waiting()).contains(wanted(THREE_LATER, 11));
        assertThat(waiting.confirmed()).isEmpty();
        assertThat(waiting.rest().until()).isEqualTo(at(130));
        assertThat(underWay.waiting()).contains(wanted(FIVE, 1));
        assertThat(underWay.underWay()).isEmpty();
        assertThat(FIVE_ASIDE.doubted(at(100), OURS).aside()).isEqualTo(FIVE_ASIDE.aside());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsSetAsideIsSaid(Language language) {
        assertThat(Wording.in(language, ZoneOffset.UTC)
                        .say(FIVE_ASIDE.aside().orElseThrow().message()))
                .contains("A")
                .contains("70330021")
                .contains("5 ")
                .contains("PRODUCT_IS_ARCHIVED");
    }

    @Test
    void whatCannotHaveBeenIsNamed() {
        assertThatThrownBy(() -> new Wanted(FIVE, NINE, -1, 1)).hasMessage("failures: 0 or more, got -1");
        assertThatThrownBy(() -> new Wanted(FIVE, NINE, 0, 0)).hasMessage("most in a call: 1 or more, got 0");
        assertThat(FIVE).hasToString("5 of A in warehouse 70330021 as of 2026-11-27T09:00:00Z");
    }
}
