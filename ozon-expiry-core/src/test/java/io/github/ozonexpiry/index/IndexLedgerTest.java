package io.github.ozonexpiry.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.index.IndexOutcome.Excused;
import io.github.ozonexpiry.index.IndexOutcome.NotReckoned;
import io.github.ozonexpiry.index.IndexOutcome.PerhapsError;
import io.github.ozonexpiry.index.IndexOutcome.SellerError;
import io.github.ozonexpiry.index.IndexOutcome.Shipment;
import io.github.ozonexpiry.index.IndexPolicy.Denominator;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexLedgerTest {

    private static final IndexPolicy POLICY = IndexPolicy.globalFiveZones();
    private static final Instant KNOWN = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant LATER = KNOWN.plusSeconds(1);
    private static final PostingNumber ONE = PostingNumber.of("10000001-0001-1");
    private static final PostingNumber TWO = PostingNumber.of("10000002-0001-1");
    private static final Message MISSING = Message.of("index.notReckoned.created");

    private final IndexLedger ledger = ledger(POLICY);

    @ParameterizedTest
    @CsvSource({"2026-05-09T20:59:59Z, 2026-05-10, 2026-05-23", "2026-05-09T21:00:00Z, 2026-05-11, 2026-05-24"})
    void aSecondBeforeMidnightInMoscowIsTheDayBefore(Instant created, String firstDay, String lastDay) {
        ledger.record(ONE, new Shipment(created), KNOWN);

        LocalDate first = LocalDate.parse(firstDay);
        LocalDate last = LocalDate.parse(lastDay);
        assertThat(ledger.on(first.minusDays(1)).lowest().denominator()).isZero();
        assertThat(ledger.on(first).lowest().denominator()).isEqualTo(1);
        assertThat(ledger.on(last).lowest().denominator()).isEqualTo(1);
        assertThat(ledger.on(last.plusDays(1)).lowest().denominator()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-09T20:59:59Z, 1, 1", "2026-05-09T21:00:00Z, 0, 1"})
    void aCancellationCountsOnTheDayAfterIt(Instant cancelled, long tenth, long eleventh) {
        ledger.record(ONE, error("2026-05-02T00:00:00Z", cancelled.toString()), KNOWN);

        assertThat(lowest("2026-05-10")).isEqualTo(share(tenth, 1));
        assertThat(lowest("2026-05-11")).isEqualTo(share(eleventh, 1));
    }

    @Test
    void theLastIndexDayIsTheDayAfterTheRange() { // today is left out (I-02)
        IndexLedger ledger = new IndexLedger(
                IndexPolicy.globalFiveZones(), LocalDate.parse("2026-04-01"), LocalDate.parse("2026-06-30"));

        assertThat(ledger.lastIndexDay()).isEqualTo("2026-07-01");
    }

    @Test
    void repetitionsAndOrderOfTellingChangeNothing() {
        IndexOutcome shipment = new Shipment(at("2026-05-02T00:00:00Z"));
        IndexOutcome error = error("2026-05-02T00:00:00Z", "2026-05-05T00:00:00Z");
        IndexLedger other = ledger(POLICY);
        ledger.record(ONE, shipment, KNOWN);
        ledger.record(ONE, error, LATER);
        ledger.record(ONE, error, LATER);
        other.record(ONE, error, LATER);
        other.record(ONE, shipment, KNOWN);

        assertThat(lowest("2026-05-06")).isEqualTo(share(1, 1));
        assertThat(other.on(day("2026-05-06"))).isEqualTo(ledger.on(day("2026-05-06")));
    }

    @Test
    void theNewestOutcomeCountsAlsoWhenItSaysLess() {
        ledger.record(ONE, error("2026-05-02T00:00:00Z", "2026-05-05T00:00:00Z"), KNOWN);
        ledger.record(ONE, new Excused(at("2026-05-02T00:00:00Z"), Exclusion.OTHER), LATER);

        assertThat(lowest("2026-05-06")).isEqualTo(share(0, 1));
    }

    @Test
    void ofOneMomentTheOneCountsThatSaysMoreAgainstTheSeller() {
        Instant created = at("2026-05-02T00:00:00Z");
        When when = When.at(at("2026-05-05T00:00:00Z"));
        IndexOutcome[] rising = {
            new NotReckoned(MISSING),
            new Shipment(created),
            new Excused(created, Exclusion.SPLIT_REPLACED),
            new PerhapsError(created, when),
            new SellerError(created, when)
        };
        long[][] counted = {{0, 0, 0}, {0, 0, 1}, {0, 0, 0}, {0, 1, 1}, {1, 1, 1}};
        for (int i = 0; i < rising.length; i++) {
            for (int j = 0; j <= i; j++) {
                for (IndexLedger told : new IndexLedger[] {told(rising[i], rising[j]), told(rising[j], rising[i])}) {
                    IndexRange range = told.on(day("2026-05-06"));
                    assertThat(new long[] {
                                range.lowest().numerator(),
                                range.highest().numerator(),
                                range.highest().denominator()
                            })
                            .as("%s, %s", rising[i], rising[j])
                            .isEqualTo(counted[i]);
                }
            }
        }
    }

    @Test
    void ofTwoEqualWordsOfOneMomentAlwaysTheSameCounts() {
        IndexOutcome early = new Shipment(at("2026-05-02T00:00:00Z"));
        IndexOutcome late = new Shipment(at("2026-05-12T00:00:00Z"));

        assertThat(told(early, late).on(day("2026-05-12")))
                .isEqualTo(told(late, early).on(day("2026-05-12")));
    }

    @Test
    void whatAnAppealWonIsTakenBackFromBothNumbers() { // I-10, I-12
        ledger.record(ONE, error("2026-05-02T00:00:00Z", "2026-05-05T00:00:00Z"), KNOWN);
        ledger.record(TWO, new Shipment(at("2026-05-02T00:00:00Z")), KNOWN);
        assertThat(lowest("2026-05-06")).isEqualTo(share(1, 2));

        ledger.exclude(ONE, Exclusion.ADJUSTED, KNOWN);
        assertThat(lowest("2026-05-06")).isEqualTo(share(0, 1));

        ledger.countAgain(ONE, KNOWN);
        assertThat(lowest("2026-05-06"))
                .as("of one moment the exclusion counts")
                .isEqualTo(share(0, 1));

        ledger.countAgain(ONE, LATER);
        assertThat(lowest("2026-05-06")).isEqualTo(share(1, 2));
    }

    @Test
    void ofOneMomentTheExclusionCountsAlsoWhenItIsToldLast() { // I-10: out of both numbers
        ledger.record(ONE, new Shipment(at("2026-05-02T00:00:00Z")), KNOWN);
        ledger.countAgain(ONE, KNOWN);
        ledger.exclude(ONE, Exclusion.ADJUSTED, KNOWN);

        assertThat(ledger.on(day("2026-05-06")).lowest().share()).isEmpty();
    }

    @Test
    void anExclusionMayBeToldFirstAndOutlivesNewerOutcomes() {
        ledger.exclude(ONE, Exclusion.FORCE_MAJEURE, KNOWN);
        assertThat(ledger.on(day("2026-05-06")).lowest().share()).isEmpty();

        ledger.record(ONE, error("2026-05-02T00:00:00Z", "2026-05-05T00:00:00Z"), LATER);
        assertThat(lowest("2026-05-06")).isEqualTo(share(0, 1));
        ledger.countAgain(ONE, KNOWN.minusSeconds(1));
        assertThat(lowest("2026-05-06")).isEqualTo(share(0, 1));
    }

    @Test
    void whichExclusionsLeaveAShipmentOutIsThePolicys() {
        IndexLedger all = ledger(POLICY.leavingOut(Set.of(Exclusion.BUYER_CANCELLED)));
        all.record(ONE, new Excused(at("2026-05-02T00:00:00Z"), Exclusion.BUYER_CANCELLED), KNOWN);
        all.record(TWO, new PerhapsError(at("2026-05-02T00:00:00Z"), When.at(at("2026-05-05T00:00:00Z"))), KNOWN);
        assertThat(all.on(day("2026-05-06")).highest().share()).contains(new IndexShare(1, 1));

        all.exclude(ONE, Exclusion.ADJUSTED, KNOWN);
        all.exclude(TWO, Exclusion.ADJUSTED, KNOWN);
        assertThat(all.on(day("2026-05-06")).highest().share()).contains(new IndexShare(0, 2));
        assertThat(all.on(day("2026-05-06")).isExact()).isTrue();
    }

    @Test
    void aCancellationOfUnknownFaultGivesARangeAndIsListed() {
        ledger.record(ONE, new PerhapsError(at("2026-05-02T00:00:00Z"), When.at(at("2026-05-05T00:00:00Z"))), KNOWN);
        ledger.record(TWO, new Shipment(at("2026-05-02T00:00:00Z")), KNOWN);

        IndexRange range = ledger.on(day("2026-05-06"));
        assertThat(range.lowest().share()).contains(new IndexShare(0, 2));
        assertThat(range.highest().share()).contains(new IndexShare(1, 2));
        assertThat(range.isExact()).isFalse();
        assertThat(ledger.mayCount(day("2026-05-06"))).containsExactly(ONE);
        assertThat(ledger.mayCount(day("2026-05-05"))).isEmpty();
        assertThat(ledger.mayCount(day("2026-05-19"))).containsExactly(ONE);
        assertThat(ledger.mayCount(day("2026-05-20"))).isEmpty();
        assertThat(ledger.on(day("2026-05-17")).lowest().share()).isEmpty();
        assertThat(ledger.on(day("2026-05-17")).highest().share()).contains(new IndexShare(1, 1));
    }

    @ParameterizedTest
    @CsvSource({ // created on 2 May, cancelled at some time from 5 to 8 May
        "2026-05-05, 0, 0", "2026-05-06, 0, 1", "2026-05-08, 0, 1", "2026-05-09, 1, 1",
        "2026-05-19, 1, 1", "2026-05-20, 0, 1", "2026-05-22, 0, 1", "2026-05-23, 0, 0"
    })
    void anErrorBetweenTwoLooksCountsForCertainWhereTheWindowHoldsAllItsDays(String today, long least, long most) {
        When between = When.between(at("2026-05-05T00:00:00Z"), at("2026-05-08T00:00:00Z"));
        ledger.record(ONE, new SellerError(at("2026-05-02T00:00:00Z"), between), KNOWN);

        assertThat(ledger.on(day(today)).lowest().numerator()).isEqualTo(least);
        assertThat(ledger.on(day(today)).highest().numerator()).isEqualTo(most);
        assertThat(ledger.mayCount(day(today)).isEmpty()).isEqualTo(least == most);
    }

    @Test
    void anErrorBeforeTheFirstLookMayHaveHappenedFromTheCreationOn() {
        ledger.record(ONE, new SellerError(at("2026-05-02T00:00:00Z"), When.by(at("2026-05-04T00:00:00Z"))), KNOWN);
        ledger.record(
                TWO,
                new SellerError(
                        at("2026-05-02T00:00:00Z"),
                        When.between(at("2026-04-20T00:00:00Z"), at("2026-05-04T00:00:00Z"))),
                KNOWN);

        assertThat(ledger.on(day("2026-05-02")).highest().numerator()).isZero();
        assertThat(ledger.on(day("2026-05-03")).highest().numerator()).isEqualTo(2);
        assertThat(ledger.on(day("2026-05-04")).lowest().numerator()).isZero();
        assertThat(ledger.on(day("2026-05-05")).lowest().numerator()).isEqualTo(2);
        assertThat(ledger.mayCount(day("2026-05-03"))).containsExactly(ONE, TWO);
        assertThat(ledger.mayCount(day("2026-05-05"))).isEmpty();
    }

    @Test
    void anErrorOfAKnownDayIsNeverListed() {
        ledger.record(ONE, error("2026-05-02T00:00:00Z", "2026-05-05T00:00:00Z"), KNOWN);

        assertThat(ledger.mayCount(day("2026-05-06"))).isEmpty();
        assertThat(ledger.on(day("2026-05-06")).isExact()).isTrue();
    }

    @Test
    void whatCannotBePlacedIsListedWithWhatIsMissing() {
        ledger.record(ONE, new NotReckoned(MISSING), KNOWN);
        assertThat(ledger.notReckoned()).containsExactly(Map.entry(ONE, MISSING));
        assertThat(ledger.on(day("2026-05-06")).notReckoned()).isEqualTo(1);
        assertThat(ledger.on(day("2026-05-06")).isExact()).isFalse();

        ledger.exclude(ONE, Exclusion.ADJUSTED, KNOWN);
        assertThat(ledger.notReckoned())
                .as("it counts in neither number anyhow")
                .isEmpty();
        ledger.countAgain(ONE, LATER);
        ledger.record(ONE, new Shipment(at("2026-05-02T00:00:00Z")), LATER);
        assertThat(ledger.notReckoned()).isEmpty();
    }

    @Test
    void theFirstTenOrdersOfANewSellerDoNotCountWhateverTheOrderOfTelling() { // I-18
        IndexLedger forwards = ledger(IndexPolicy.globalThreeZones());
        IndexLedger backwards = ledger(IndexPolicy.globalThreeZones());
        for (int i = 1; i <= 12; i++) {
            tell(forwards, i);
            tell(backwards, 13 - i);
            assertThat(forwards.on(day("2026-05-14")).lowest().denominator()).isEqualTo(Math.max(0, i - 10));
        }

        assertThat(backwards.on(day("2026-05-14"))).isEqualTo(forwards.on(day("2026-05-14")));
        assertThat(forwards.on(day("2026-05-14")).lowest().share()).contains(new IndexShare(2, 2));

        backwards.forget(number(3));
        assertThat(backwards.on(day("2026-05-14")).lowest().share()).contains(new IndexShare(1, 1));
    }

    @Test
    void anOrderOfSeveralPostingsIsOneOfTheFirstTenOnce() { // I-18
        IndexLedger told = ledger(IndexPolicy.globalThreeZones().withFirstOrders(1));
        told.record(PostingNumber.of("10-1-1"), new Shipment(at("2026-05-02T00:00:00Z")), KNOWN);
        told.record(PostingNumber.of("10-1-2"), new Shipment(at("2026-05-04T00:00:00Z")), KNOWN);
        told.record(PostingNumber.of("10-2-1"), new Shipment(at("2026-05-03T00:00:00Z")), KNOWN);
        assertThat(told.on(day("2026-05-14")).lowest().denominator()).isEqualTo(1);

        told.record(PostingNumber.of("9-1"), new Shipment(at("2026-05-01T00:00:00Z")), KNOWN);
        assertThat(told.on(day("2026-05-14")).lowest().denominator()).isEqualTo(3);

        told.record(PostingNumber.of("9-2"), new Shipment(at("2026-05-01T00:00:00Z")), KNOWN);
        assertThat(told.on(day("2026-05-14")).lowest().denominator())
                .as("9-1 and 9-2 have no order in common")
                .isEqualTo(4);

        told.record(PostingNumber.of("10-2-1"), new Shipment(at("2026-04-30T22:00:00Z")), LATER);
        told.record(PostingNumber.of("10-2-1"), new Shipment(at("2026-05-03T00:00:00Z")), LATER.plusSeconds(1));
        assertThat(told.on(day("2026-05-14")).lowest().denominator())
                .as("moved to the front and back")
                .isEqualTo(4);
    }

    @Test
    void anOrderOfWhichAPostingIsForgottenKeepsItsOtherPostings() { // I-18
        IndexLedger told = ledger(IndexPolicy.globalThreeZones().withFirstOrders(1));
        told.record(PostingNumber.of("10-1-1"), new Shipment(at("2026-05-02T00:00:00Z")), KNOWN);
        told.record(PostingNumber.of("10-1-2"), new Shipment(at("2026-05-04T00:00:00Z")), KNOWN);
        told.forget(PostingNumber.of("10-1-1"));
        assertThat(told.on(day("2026-05-14")).lowest().denominator()).isZero();

        told.record(PostingNumber.of("9-1"), new Shipment(at("2026-05-01T00:00:00Z")), KNOWN);
        assertThat(told.on(day("2026-05-14")).lowest().denominator()).isEqualTo(1);
    }

    @Test
    void anOrderThatWasCreatedLaterThanFirstSaidGivesItsPlaceAmongTheFirstAway() { // I-18
        IndexLedger told = ledger(IndexPolicy.globalThreeZones().withFirstOrders(1));
        told.record(ONE, new Shipment(at("2026-05-01T00:00:00Z")), KNOWN);
        told.record(TWO, error("2026-05-02T00:00:00Z", "2026-05-05T00:00:00Z"), KNOWN);
        assertThat(told.on(day("2026-05-06")).lowest().share()).contains(new IndexShare(1, 1));

        told.record(ONE, new Shipment(at("2026-05-03T00:00:00Z")), LATER);
        assertThat(told.on(day("2026-05-06")).lowest().share()).contains(new IndexShare(0, 1));
    }

    @Test
    void ofOneMomentTheLowerNumberIsTheEarlierOrder() {
        IndexLedger told = ledger(IndexPolicy.globalThreeZones().withFirstOrders(1));
        told.record(TWO, new Shipment(at("2026-05-02T00:00:00Z")), KNOWN);
        told.record(ONE, error("2026-05-02T00:00:00Z", "2026-05-05T00:00:00Z"), KNOWN);

        assertThat(told.on(day("2026-05-06")).lowest().share()).contains(new IndexShare(0, 1));
    }

    @Test
    void onTheDayOfAChangeOfPolicyBothWaysReckonTheSamePostings() { // I-18 before, five zones after
        IndexLedger before = ledger(IndexPolicy.globalThreeZones());
        for (int i = 1; i <= 12; i++) {
            tell(before, i);
        }
        before.exclude(number(12), Exclusion.FORCE_MAJEURE, KNOWN);
        IndexLedger after = before.under(POLICY.with(Denominator.CREATED));

        assertThat(before.on(day("2026-05-13")).lowest().share()).contains(new IndexShare(1, 2));
        assertThat(after.on(day("2026-05-14")).lowest().share()).contains(new IndexShare(11, 12));
        assertThat(after.policy()).isEqualTo(POLICY.with(Denominator.CREATED));
        assertThat(before.policy()).isEqualTo(IndexPolicy.globalThreeZones());

        after.forget(number(12));
        assertThat(after.on(day("2026-05-14")).lowest().share()).contains(new IndexShare(11, 11));
        assertThat(before.on(day("2026-05-14")).lowest().share()).contains(new IndexShare(1, 2));
    }

    @Test
    void whatIsForgottenLeavesNothingBehind() {
        ledger.record(ONE, new PerhapsError(at("2026-05-02T00:00:00Z"), When.at(at("2026-05-05T00:00:00Z"))), LATER);
        ledger.exclude(ONE, Exclusion.OTHER, LATER);
        ledger.forget(ONE);
        ledger.forget(TWO);
        assertThat(ledger.on(day("2026-05-06")).highest().share()).isEmpty();
        assertThat(ledger.mayCount(day("2026-05-06"))).isEmpty();

        ledger.record(ONE, error("2026-05-02T00:00:00Z", "2026-05-05T00:00:00Z"), KNOWN);
        assertThat(lowest("2026-05-06")).as("also older words count anew").isEqualTo(share(1, 1));
    }

    @Test
    void whatIsAfterTheRangeIsRefusedAndChangesNothing() {
        Instant after = at("2026-06-30T21:00:00Z"); // midnight in Moscow

        assertThatThrownBy(() -> ledger.record(ONE, new Shipment(after), KNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the day 2026-07-01 is after the range, which ends 2026-06-30");
        assertThatThrownBy(() -> ledger.record(ONE, error("2026-05-02T00:00:00Z", after.toString()), KNOWN))
                .hasMessageContaining("2026-07-01");
        assertThatThrownBy(
                        () -> ledger.record(ONE, new PerhapsError(at("2026-05-02T00:00:00Z"), When.by(after)), KNOWN))
                .hasMessageContaining("2026-07-01");
        assertThat(ledger.on(day("2026-05-06")).highest().share()).isEmpty();

        ledger.record(ONE, new Shipment(after.minusSeconds(1)), KNOWN);
        assertThat(lowest("2026-07-01")).isEqualTo(share(0, 1));
    }

    private static IndexLedger told(IndexOutcome first, IndexOutcome second) {
        IndexLedger ledger = ledger(POLICY);
        ledger.record(ONE, first, KNOWN);
        ledger.record(ONE, second, KNOWN);
        return ledger;
    }

    /** Order i of May, cancelled through the seller on 12 May. */
    private static void tell(IndexLedger ledger, int i) {
        String created = "2026-05-%02dT00:00:00Z".formatted(i);
        ledger.record(number(i), error(created, "2026-05-12T12:00:00Z"), KNOWN);
    }

    private static PostingNumber number(int i) {
        return PostingNumber.of("2000%04d-0001-1".formatted(100 - i));
    }

    private static IndexOutcome error(String created, String cancelled) {
        return new SellerError(at(created), When.at(at(cancelled)));
    }

    private IndexShare lowest(String day) {
        return ledger.on(day(day)).lowest().share().orElseThrow();
    }

    private static IndexShare share(long errors, long shipments) {
        return new IndexShare(errors, shipments);
    }

    private static IndexLedger ledger(IndexPolicy policy) {
        return new IndexLedger(policy, day("2026-04-01"), day("2026-06-30"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
