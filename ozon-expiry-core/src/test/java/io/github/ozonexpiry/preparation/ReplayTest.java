package io.github.ozonexpiry.preparation;

import static io.github.ozonexpiry.preparation.Past.cancelled;
import static io.github.ozonexpiry.preparation.Past.handedOver;
import static io.github.ozonexpiry.preparation.Past.open;
import static io.github.ozonexpiry.preparation.PreparationHistory.EVERY_MINUTE;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.index.IndexPolicy;
import io.github.ozonexpiry.index.IndexReading;
import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.penalty.ChargeCalculator;
import io.github.ozonexpiry.penalty.PenaltyTariffs;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.preparation.PreparationAdvice.Advised;
import io.github.ozonexpiry.preparation.Replay.Comparison;
import io.github.ozonexpiry.preparation.Replay.Reckoned;
import io.github.ozonexpiry.preparation.Replay.Replayed;
import io.github.ozonexpiry.preparation.SettingRange.Unit;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A shop of realFBS Global with an order a day from 1 to 30 September 2026, at ten, each handed over after two days but five: the sixth after
 * twelve days, the eleventh after nine, the sixteenth cancelled after eight, the 21st and the 30th still open on 5 October.
 */
class ReplayTest {

    private static final Instant FIRST = Instant.parse("2026-09-01T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-10-05T12:00:00Z");
    private static final Wording ENGLISH = Wording.in(Language.ENGLISH, ZoneOffset.UTC);
    private static final ChargeCalculator FIVE_ZONES =
            ChargeCalculator.of(PenaltyTariffs.official().named("GLOBAL-5"), CurrencyCode.RUB);
    private static final ReplayTerms TERMS = ReplayTerms.NONE
            .with(RuleProfile.realFbsGlobal())
            .with(IndexPolicy.globalFiveZones())
            .with(FIVE_ZONES);

    /** cancelled on the seventh day after the planned ship date, so with three days on the tenth after the order. */
    @ParameterizedTest
    @CsvSource({
        "1, 30, 0, 4",
        "2, 5, 0, 4",
        "3, 5, 0, 3",
        "4, 5, 0, 3",
        "5, 4, 1, 3",
        "7, 4, 1, 2",
        "8, 4, 1, 1",
        "9, 3, 1, 1",
        "10, 3, 1, 1",
        "12, 2, 1, 1",
        "15, 1, 2, 1"
    })
    void anOrderIsLateOrExpiredAsThePromiseWouldHaveHadIt(int days, int late, int notDecided, int expired) {
        Replayed replayed = Replay.of(september(), TERMS).under(ofDays(days));

        assertThat(replayed.orders()).isEqualTo(30);
        assertThat(replayed.late()).isEqualTo(late);
        assertThat(replayed.notDecided()).isEqualTo(notDecided);
        assertThat(replayed.expired().value()).contains(expired);
    }

    /** Two errors among the 14 orders of 7 to 20 September and the one of the 6th that was cancelled in these days (I-02, I-03). */
    @Test
    void theHighestIndexIsOfADayWhoseWindowLiesInTheHistory() {
        assertThat(Replay.of(september(), TERMS).under(ofDays(3)).index().value())
                .contains(new IndexReading(
                        LocalDate.parse("2026-09-21"),
                        LocalDate.parse("2026-09-07"),
                        LocalDate.parse("2026-09-20"),
                        2,
                        15));
    }

    /** 1 of 14 is blue, 3 %; 2 of 15 and then 2 of 14 are yellow, 6 % each (I-04, I-05, I-08). */
    @Test
    void eachCancellationIsChargedAtTheIndexOfTheDayAfterIt() {
        Replayed replayed = Replay.of(september(), TERMS).under(ofDays(3));

        assertThat(replayed.charges().value())
                .contains(Amounts.NONE
                        .plus(Money.of("30", "RUB"))
                        .plus(Money.of("60", "RUB"))
                        .plus(Money.of("60", "RUB")));
    }

    @Test
    void withoutAnExpiryNothingIsCharged() {
        PreparationHistory quick = history(List.of(handedOver(1, FIRST, ofDays(1))));
        Replayed replayed = Replay.of(quick, TERMS).under(ofDays(3));

        assertThat(replayed.expired().value()).contains(0);
        assertThat(replayed.charges().value()).contains(Amounts.NONE);
        assertThat(replayed.surcharge().value()).contains(Amounts.NONE);
    }

    @Test
    void aCancellationOfOneWhoseTimerRanOutCountsFromTheTimer() { // with one day the timer is on the eighth day at
        // midnight
        PreparationHistory cancelled = history(List.of(cancelledAfterEightDays(1, FIRST)));

        assertThat(timers(cancelled, 1)).containsExactly(When.at(Instant.parse("2026-09-09T00:00:00Z")));
        assertThat(timers(cancelled, 2)).containsExactly(When.between(FIRST.plus(ofDays(4)), FIRST.plus(ofDays(8))));
    }

    @Test
    void aTimerRunsOutWithItsFirstMoment() { // three days: 11 September, 00:00
        Instant timer = Instant.parse("2026-09-11T00:00:00Z");

        assertThat(timers(history(List.of(handedOver(1, FIRST, timer))), 3)).containsExactly(When.at(timer));
        assertThat(timers(history(List.of(handedOver(1, FIRST, timer.minusNanos(1)))), 3))
                .isEmpty();
    }

    /** Three days: the timer is on 11 September at midnight. Who was seen open then has expired, who may have been handed over before has not. */
    @Test
    void onlyWhatSurelyWasNotHandedOverExpires() {
        Instant timer = Instant.parse("2026-09-11T00:00:00Z");

        assertThat(timers(history(List.of(handedOverBetween(timer, timer.plusSeconds(9)))), 3))
                .containsExactly(When.at(timer));
        assertThat(timers(history(List.of(handedOverBetween(timer.minusSeconds(1), NOW))), 3))
                .isEmpty();
        assertThat(timers(history(List.of(PostingHistory.seen(NOW, Past.posting(1, FIRST, Status.DELIVERED)))), 3))
                .isEmpty();
    }

    private static PostingHistory handedOverBetween(Instant open, Instant done) {
        return open(1, FIRST, open).toBuilder()
                .seen(done, Past.posting(1, FIRST, Status.DELIVERED))
                .build();
    }

    @Test
    void bothSettingsStandSideBySide() {
        Comparison compared = Replay.of(september(), TERMS).compare(ofDays(3), ofDays(9));

        assertThat(compared.today()).isEqualTo(Replay.of(september(), TERMS).under(ofDays(3)));
        assertThat(compared.other().late()).isEqualTo(3);
        assertThat(compared.laterEach()).isEqualTo(ofDays(6));
        assertThat(compared.laterInAll()).isEqualTo(ofDays(180));
        assertThat(ENGLISH.say(compared.message()))
                .isEqualTo(
                        "today with 3 d: orders 30, late 5, not decided 0; would have been cancelled, by our estimate: 3;"
                                + " surcharges of the recommended time, which do not depend on the setting (H-10): 0; highest error"
                                + " index of this place alone: 2/15 ~ 13.33 %; charges, by our estimate: 150 RUB. Instead with 9 d:"
                                + " orders 30, late 3, not decided 1; would have been cancelled, by our estimate: 1; surcharges of"
                                + " the recommended time, which do not depend on the setting (H-10): 0; highest error index of this"
                                + " place alone: 1/14 ~ 7.14 %; charges, by our estimate: 30 RUB. Buyers are promised their orders"
                                + " later by 6 d each, 180 d together; they choose the faster delivery (H-04)");
    }

    @Test
    void anAdviceIsComparedWithToday() {
        PreparationHistory september = september();
        Replay replay = Replay.of(september, ReplayTerms.NONE);
        PreparationAdvice advice = PreparationAdvice.of(september, SettingRange.days(5), ServiceLevel.of("50", "90"));

        assertThat(advice).isInstanceOfSatisfying(Advised.class, advised -> {
            assertThat(advised.setting()).isEqualTo(ofDays(2));
            assertThat(advised.against(replay, ofDays(1))).isEqualTo(replay.compare(ofDays(1), ofDays(2)));
        });
    }

    @Test
    void termsKeepWhatWasGivenBefore() {
        ReplayTerms all = ReplayTerms.NONE
                .with(FIVE_ZONES)
                .with(IndexPolicy.globalFiveZones())
                .with(RuleProfile.fbp());

        assertThat(all.charges()).contains(FIVE_ZONES);
        assertThat(all.index()).contains(IndexPolicy.globalFiveZones());
        assertThat(all.profile().map(RuleProfile::name)).contains("fbp");
        assertThat(all.with(FIVE_ZONES)).isEqualTo(all);
    }

    @Test
    void aCancellationOfTheFirstDayIsChargedByTheIndexOfThatDayToo() { // before it there was no shipment, and so no
        // index
        PreparationHistory first = history(List.of(
                cancelled(1, FIRST, FIRST.plusSeconds(1), FIRST.plusSeconds(2), true),
                handedOver(2, FIRST, ofDays(1))));
        ReplayTerms sameDay = TERMS.with(IndexPolicy.globalFiveZones().with(IndexPolicy.ChargeDay.SAME_DAY));
        ReplayTerms todayToo = TERMS.with(IndexPolicy.globalFiveZones().withExcludedDays(0));

        assertThat(why(Replay.of(first, sameDay).under(ofDays(3)).charges())).startsWith("charge.notKnown.");
        assertThat(Replay.of(first, todayToo).under(ofDays(3)).charges().value()) // one of two is red, 9 %
                .contains(Amounts.NONE.plus(Money.of("90", "RUB")));
    }

    @Test
    void whatIsNotGivenIsNotKnownByName() {
        Replayed none = Replay.of(september(), ReplayTerms.NONE).under(ofDays(3));
        Replayed timers = Replay.of(september(), ReplayTerms.NONE.with(RuleProfile.realFbsGlobal()))
                .under(ofDays(3));
        Replayed index = Replay.of(
                        september(),
                        ReplayTerms.NONE.with(IndexPolicy.globalFiveZones()).with(RuleProfile.realFbsGlobal()))
                .under(ofDays(3));

        assertThat(why(none.expired())).isEqualTo("preparation.notKnown.noProfile");
        assertThat(why(none.index())).isEqualTo("preparation.notKnown.noProfile");
        assertThat(why(none.charges())).isEqualTo("preparation.notKnown.noProfile");
        assertThat(none.late()).isEqualTo(5);
        assertThat(timers.expired().reason()).isEmpty();
        assertThat(why(timers.index())).isEqualTo("preparation.notKnown.noPolicy");
        assertThat(index.index().reason()).isEmpty();
        assertThat(why(index.charges())).isEqualTo("preparation.notKnown.noTariff");
        assertThat(ENGLISH.say(none.message()))
                .startsWith(
                        "with 3 d: orders 30, late 5, not decided 0; would have been cancelled, by our estimate: not"
                                + " known (no timers were given); surcharges");
    }

    @Test
    void whereOzonPublishedNoTimerNothingExpires() {
        PreparationHistory fbs = PreparationHistory.of(
                Place.NOT_STATED,
                Duty.HANDED_OVER,
                Unit.TIME,
                EVERY_MINUTE,
                List.of(handedOver(1, FIRST, ofHours(5))),
                NOW);
        Replayed replayed =
                Replay.of(fbs, ReplayTerms.NONE.with(RuleProfile.fbsRussia())).under(ofHours(4));

        assertThat(replayed.late()).isEqualTo(1);
        assertThat(replayed.expired().reason()).contains(Message.of("preparation.notKnown.noTimer", "fbsRussia"));
    }

    @Test
    void aTimerThatNobodyDatedIsNotKnownForTheReasonOfTheSchedule() { // X-06 is seen from 2024-12-01 on
        Instant earlier = Instant.parse("2024-06-03T10:00:00Z");
        Replayed replayed = Replay.of(history(List.of(handedOver(1, earlier, ofDays(2)))), TERMS)
                .under(ofDays(3));

        assertThat(replayed.expired().value()).isEmpty();
        assertThat(why(replayed.expired())).startsWith("deadline.");
    }

    @Test
    void aHistoryShorterThanTheWindowHasNoIndexYet() {
        List<PostingHistory> thirteen = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            thirteen.add(handedOver(i, FIRST.plus(ofDays(i)), ofDays(1)));
        }
        Replayed shorter = Replay.of(history(thirteen), TERMS).under(ofDays(3));
        thirteen.add(handedOver(13, FIRST.plus(ofDays(13)), ofDays(1)));
        Replayed longEnough = Replay.of(history(thirteen), TERMS).under(ofDays(3));

        assertThat(shorter.index().reason()).contains(Message.of("preparation.notKnown.window", 14));
        assertThat(longEnough.index().value())
                .hasValueSatisfying(reading -> assertThat(reading.denominator()).isEqualTo(14));
        assertThat(why(Replay.of(history(List.of()), TERMS).under(ofDays(3)).index()))
                .isEqualTo("preparation.notKnown.noPostings");
    }

    @Test
    void aChargeThatIsNotKnownMakesTheSumNotKnown() { // a posting without price
        Posting noLines = open(1, FIRST, NOW).latest().orElseThrow().toBuilder()
                .lines(List.of())
                .build();
        Replayed replayed = Replay.of(history(List.of(PostingHistory.seen(NOW, noLines))), TERMS)
                .under(ofDays(3));

        assertThat(replayed.expired().value()).contains(1);
        assertThat(why(replayed.charges())).startsWith("charge.notKnown.");
    }

    /** W-05: until 12 hours after the order -3 %, which is 9 roubles, then -2 %; 50 roubles after 24 hours. */
    @ParameterizedTest
    @CsvSource({"12, -9", "13, -6", "25, 50"})
    void theStepsThatOzonStatesAreWhatTheHandOverCost(int hours, String cost) {
        PostingHistory posting = shippedAfter(Postings.w05(), ofHours(hours));

        assertThat(surcharge(posting).value()).contains(Amounts.NONE.plus(Money.of(cost, "RUB")));
    }

    @Test
    void stepsThatAreNotKnownMakeTheSumNotKnown() {
        Posting noSteps = Past.posting(1, FIRST, Status.DELIVERING).toBuilder()
                .scheme(Scheme.FBS)
                .build();
        Posting global = noSteps.toBuilder().scheme(Scheme.REALFBS_GLOBAL).build();

        assertThat(why(surcharge(shippedAfter(noSteps, ofHours(5))))).isEqualTo("cost.notKnown.noLadder");
        assertThat(surcharge(shippedAfter(global, ofHours(5))).value()).contains(Amounts.NONE);
        assertThat(surcharge(PostingHistory.seen(FIRST.plus(ofHours(5)), Postings.w05()))
                        .value())
                .contains(Amounts.NONE); // not handed over yet
    }

    @Test
    void ofAssemblingNoSurchargeIsKnown() {
        PreparationHistory assembling =
                PreparationHistory.of(Place.NOT_STATED, Duty.ASSEMBLED, Unit.TIME, EVERY_MINUTE, List.of(), NOW);

        assertThat(why(Replay.of(assembling, ReplayTerms.NONE).under(ofHours(1)).surcharge()))
                .isEqualTo("preparation.notKnown.handOver");
    }

    @Test
    void aSettingIsAboveZeroAndInWholeDays() {
        Replay replay = Replay.of(september(), TERMS);

        assertThatThrownBy(() -> replay.under(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> replay.under(ofHours(30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("settings in DAYS rise from above zero, got [PT30H]");
    }

    @Test
    void differentOrdersAndUnitsAreNotCompared() {
        Replayed three = Replay.of(september(), ReplayTerms.NONE).under(ofDays(3));
        Replayed none = Replay.of(history(List.of()), ReplayTerms.NONE).under(ofDays(3));
        Replayed hours = new Replayed(
                Unit.TIME, ofHours(3), 30, 0, 0, three.expired(), three.surcharge(), three.index(), three.charges());

        assertThatThrownBy(() -> new Comparison(three, none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot compare 30 orders in DAYS with 0 in DAYS");
        assertThatThrownBy(() -> new Comparison(three, hours))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot compare 30 orders in DAYS with 30 in TIME");
    }

    @Test
    void anIndexOfNoShipmentIsSaidInWords() {
        Replayed replayed = Replay.of(september(), TERMS).under(ofDays(3));
        IndexReading empty = new IndexReading(
                LocalDate.parse("2026-09-21"), LocalDate.parse("2026-09-07"), LocalDate.parse("2026-09-20"), 0, 0);
        Replayed noShipment = new Replayed(
                Unit.DAYS,
                ofDays(3),
                30,
                5,
                0,
                replayed.expired(),
                replayed.surcharge(),
                new Reckoned.Known<>(empty),
                replayed.charges());

        assertThat(ENGLISH.say(noShipment.message())).contains(ENGLISH.say("index.none"));
    }

    @Test
    void aFortnightWithoutOrdersHasNoIndexAndIsNotTheHighest() {
        List<PostingHistory> postings = List.of(
                handedOver(1, FIRST.minus(ofDays(20)), ofDays(12)), handedOver(2, FIRST.plus(ofDays(20)), ofDays(1)));
        Replayed replayed = Replay.of(history(postings), TERMS).under(ofDays(3));

        assertThat(replayed.index().value()).hasValueSatisfying(reading -> {
            assertThat(reading.numerator()).isEqualTo(1);
            assertThat(reading.denominator()).isEqualTo(1);
        });
    }

    private static PostingHistory cancelledAfterEightDays(int order, Instant ordered) {
        return cancelled(order, ordered, ordered.plus(ofDays(4)), ordered.plus(ofDays(8)), true);
    }

    private static PreparationHistory september() {
        List<PostingHistory> postings = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Instant ordered = FIRST.plus(ofDays(i));
            postings.add(
                    switch (i) {
                        case 5 -> handedOver(i, ordered, ofDays(12));
                        case 10 -> handedOver(i, ordered, ofDays(9));
                        case 15 -> cancelledAfterEightDays(i, ordered);
                        case 20, 29 -> open(i, ordered, NOW);
                        default -> handedOver(i, ordered, ofDays(2));
                    });
        }
        return history(postings);
    }

    private static PreparationHistory history(List<PostingHistory> postings) {
        return PreparationHistory.of(Place.NOT_STATED, Duty.HANDED_OVER, Unit.DAYS, EVERY_MINUTE, postings, NOW);
    }

    private static List<When> timers(PreparationHistory history, int days) {
        return new Timers(history, TERMS, new SettingRange(Unit.DAYS, List.of(ofDays(days))))
                .ended().value().orElseThrow().stream().map(Ended::when).toList();
    }

    private static PostingHistory shippedAfter(Posting posting, Duration after) {
        Instant at = posting.inProcessAt().orElse(FIRST).plus(after);
        return PostingHistory.seen(at, posting.toBuilder().deliveringDate(at).build());
    }

    private static Reckoned<Amounts> surcharge(PostingHistory posting) {
        PreparationHistory history = PreparationHistory.of(
                Place.NOT_STATED, Duty.HANDED_OVER, Unit.TIME, EVERY_MINUTE, List.of(posting), NOW);
        assertThat(history.postings()).hasSize(1);
        return Replay.of(history, ReplayTerms.NONE).under(ofHours(1)).surcharge();
    }

    private static <T> String why(Reckoned<T> reckoned) {
        return reckoned.reason().map(Message::key).orElse("");
    }
}
