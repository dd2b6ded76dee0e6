package io.github.ozonexpiry.attention;

import static io.github.ozonexpiry.attention.Orders.POLICY;
import static io.github.ozonexpiry.attention.Orders.may;
import static io.github.ozonexpiry.attention.Orders.order;
import static io.github.ozonexpiry.attention.Orders.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ozonexpiry.attention.Unseen.Reading;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.cause.Certainty;
import io.github.ozonexpiry.cause.Evidence;
import io.github.ozonexpiry.cause.Evidence.Weight;
import io.github.ozonexpiry.cause.RankedCause;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No delay until Wednesday the 6th at 07:00, an order needs five hours: from 02:00 on it is too late. The list may be an hour old. */
class UnseenTest {

    private static final Instant NOW = may("20 12:00");

    private static Optional<Unseen> found(AttentionFacts facts) {
        List<Unseen> unseen = AttentionReview.of(facts, POLICY, NOW).unseen();
        assertThat(unseen).hasSizeLessThan(2);
        return unseen.stream().findFirst();
    }

    private static Optional<Unseen> found(Orders order) {
        return found(AttentionFacts.of(List.of(order.file())));
    }

    private static Optional<Reading> reading(Orders order) {
        return found(order).map(Unseen::reading);
    }

    private static List<String> facts(Unseen unseen) {
        return unseen.evidence().stream()
                .map(fact -> fact.weight() + " " + fact.source() + ": " + said(fact.fact())
                        + fact.when()
                                .map(when -> " | " + when.in(Orders.ENGLISH))
                                .orElse(""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"06 02:01, SEEN_LATE", "06 02:00, ACTED_LATE", "08 10:00, SEEN_LATE"})
    void whatWasSeenWithLessLeftThanAnOrderNeedsWasSeenTooLate(String seen, Reading reading) {
        assertThat(reading(order().waiting(seen))).contains(reading);
    }

    @ParameterizedTest
    @CsvSource({"06 02:01, true", "06 02:00, false"})
    void whatWasSeenInTimeAndTakenInHandTooLateWasActedOnLate(String picked, boolean late) {
        Orders order = order().waiting("04 10:20")
                .event(Kind.PICKED, picked)
                .waiting(picked)
                .handedOver("08 10:00", "07 10:00");

        assertThat(reading(order)).isEqualTo(late ? Optional.of(Reading.ACTED_LATE) : Optional.empty());
    }

    @Test
    void aMomentBetweenTwoLooksMayBeEither() {
        assertThat(reading(order().waiting("04 10:20").assembled("06 03:00"))).contains(Reading.OPEN);
        assertThat(reading(order().waiting("04 10:20").waiting("06 02:00").assembled("06 03:00")))
                .contains(Reading.OPEN);
        assertThat(reading(order().waiting("04 10:20").waiting("06 02:01").assembled("06 03:00")))
                .contains(Reading.ACTED_LATE);
        assertThat(reading(order().waiting("04 10:20").assembled("06 02:00"))).isEmpty();
        assertThat(reading(order().assembled("06 03:00"))).contains(Reading.OPEN);
        assertThat(reading(order().assembled("06 03:00").event(Kind.NOTICED, "06 02:00")))
                .contains(Reading.OPEN);
        assertThat(reading(order().event(Kind.NOTICED, "06 01:00", "06 02:30")
                        .waiting("06 04:00")
                        .assembled("06 05:00")))
                .contains(Reading.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"06 07:00, false", "06 07:01, true"})
    void aPostingHandedOverInTimeIsNotLateWhoeverSawItWhen(String handedOver, boolean late) {
        assertThat(found(order().waiting("06 06:00").handedOver("08 10:00", handedOver))
                        .isPresent())
                .isEqualTo(late);
    }

    @Test
    void aPostingThatMayHaveBeenHandedOverInTimeIsNotCounted() {
        assertThat(found(order().waiting("06 06:00").look("06 09:00", Status.DELIVERING)))
                .isEmpty();
        assertThat(found(order().waiting("06 06:00").waiting("06 07:00").look("06 09:00", Status.DELIVERING)))
                .isEmpty();
        assertThat(found(order().waiting("06 06:00").waiting("06 07:01").look("06 09:00", Status.DELIVERING)))
                .isPresent();
        assertThat(found(order().look("06 09:00", Status.DELIVERING))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"06 07:00, false", "06 07:01, true"})
    void whatWasCancelledBeforeItsDeadlineWasNotLate(String cancelled, boolean late) {
        assertThat(found(order().waiting("06 06:00").cancelled(cancelled, Party.OZON))
                        .isPresent())
                .isEqualTo(late);
    }

    @Test
    void aHandOverAfterTheCancellationDoesNotCount() {
        Orders order =
                order().waiting("06 06:00").cancelled("06 06:30", Party.BUYER).event(Kind.SCANNED, "06 08:00");

        assertThat(found(order)).isEmpty();
    }

    @Test
    void anOpenPostingIsLateAsSoonAsItsDeadlineHasPassed() {
        CaseFile file = order().waiting("06 06:00").file();

        assertThat(AttentionReview.of(AttentionFacts.of(List.of(file)), POLICY, may("06 07:00"))
                        .unseen())
                .isEmpty();
        assertThat(AttentionReview.of(
                                AttentionFacts.of(List.of(file)),
                                POLICY,
                                may("06 07:00").plusSeconds(1))
                        .unseen())
                .hasSize(1);
    }

    /** Five working hours before Wednesday 07:00 are Tuesday from 13:00 to 18:00. */
    @ParameterizedTest
    @CsvSource({"05 13:00, ACTED_LATE", "05 13:01, SEEN_LATE"})
    void whereTheCalendarKnowsTheDaysWorkingTimeIsLeft(String seen, Reading reading) {
        assertThat(reading(order().waiting(seen).working("06"))).contains(reading);
    }

    @Test
    void whereTheCalendarDoesNotKnowTheDeadlineTheClockCounts() {
        assertThat(reading(order().waiting("05 13:01").working("05"))).contains(Reading.ACTED_LATE);
    }

    @Test
    void theLastMomentThatIsNoDelayCountsElseThePlannedElseTheRecommendedOne() {
        Orders both = order().look("06 03:00", Status.AWAITING_PACKAGING, it -> it.shipmentDate(may("05 10:00")));

        assertThat(found(both).orElseThrow().missed().kind()).isEqualTo(DeadlineKind.NO_DELAY);
        assertThat(found(order().withoutDates()
                                .look("06 03:00", Status.AWAITING_PACKAGING, it -> it.shipmentDate(may("06 07:00"))))
                        .orElseThrow()
                        .missed()
                        .kind())
                .isEqualTo(DeadlineKind.RECOMMENDED_SHIP);
        assertThat(found(order().withoutDates().waiting("06 03:00"))).isEmpty();
    }

    @Test
    void whatNobodyRecordedIsShownAsSeenAndNotDone() {
        Unseen unseen = found(order().waiting("06 03:00")).orElseThrow();

        assertThat(facts(unseen))
                .containsExactly(
                        "DECISIVE Ozon: first seen 2026-05-06 03:00, left until the deadline: 4 h | 2026-05-06 03:00",
                        "WEAK seller: nothing done until 2026-05-20 12:00");
        assertThat(unseen.causes()).isEmpty();
        assertThat(unseen.touch()).isEqualTo(order().waiting("06 03:00").touch());
    }

    @Test
    void allThatWasRecordedIsEvidence() {
        Orders order = order().waiting("04 10:20")
                .event(Kind.NOTIFIED, "04 10:01")
                .event(Kind.NOTICED, "06 08:00")
                .event(Kind.PICKED, "06 09:00")
                .waiting("06 09:30")
                .handedOver("08 10:00", "07 10:00");
        PollLog polls = PollLog.succeeded(may("04 09:50"), List.of(may("04 11:00")));

        assertThat(facts(found(AttentionFacts.of(List.of(order.file())).polls(polls))
                        .orElseThrow()))
                .containsExactly(
                        "WEAK Ozon: first seen 2026-05-04 10:20, left until the deadline: 1 d 20 h 40 min | 2026-05-04 10:20",
                        "DECISIVE seller: first act 2026-05-06 09:00, left until the deadline: −2 h | 2026-05-06 09:00",
                        "STRONG seller: no successful call of the list from 2026-05-04 09:50 to 2026-05-04 11:00, 1 h 10 min; "
                                + "failed calls: 0 | between 2026-05-04 09:50 and 2026-05-04 11:00",
                        "STRONG ERP: order noticed: 2026-05-06 08:00 | 2026-05-06 08:00",
                        "STRONG ERP: notification received: 2026-05-04 10:01 | 2026-05-04 10:01");
    }

    @Test
    void whereTheMomentIsOpenNothingIsDecisive() {
        assertThat(found(order().assembled("06 03:00")).orElseThrow().evidence())
                .extracting(Evidence::weight)
                .containsExactly(Weight.WEAK, Weight.WEAK);
        assertThat(found(order().waiting("06 03:00").assembled("06 04:00"))
                        .orElseThrow()
                        .evidence())
                .extracting(Evidence::weight)
                .containsExactly(Weight.DECISIVE, Weight.WEAK);
    }

    @Test
    void wherePushesAreRecordedTheOneOfTheOrderOrItsLackIsEvidence() {
        Orders order = order().waiting("06 03:00");
        AttentionFacts facts = AttentionFacts.of(List.of(order.file()));
        PushRecord other =
                new PushRecord("TYPE_STATE_CHANGED", order.touch().posting(), Optional.empty(), may("04 10:01"));
        PushRecord told =
                new PushRecord("TYPE_NEW_POSTING", order.touch().posting(), Optional.empty(), may("04 10:02"));
        PushRecord again =
                new PushRecord("TYPE_NEW_POSTING", order.touch().posting(), Optional.empty(), may("04 10:03"));

        assertThat(facts(found(facts.pushes(may("04 00:00"), List.of(other, again, told)))
                        .orElseThrow()))
                .last()
                .isEqualTo("STRONG TYPE_NEW_POSTING: notification received: 2026-05-04 10:02 | 2026-05-04 10:02");
        assertThat(facts(found(facts.pushes(may("04 00:00"), List.of(other))).orElseThrow()))
                .last()
                .isEqualTo("WEAK seller: no notification was recorded");
        assertThat(found(facts).orElseThrow().evidence()).hasSize(2);
    }

    @Test
    void whatTheVerdictOnItSaysOfNewsStandsBeside() {
        CaseFile file = order().waiting("04 10:20")
                .event(Kind.NOTICED, "06 09:00")
                .waiting("06 09:30")
                .handedOver("08 10:00", "07 10:00")
                .file();

        assertThat(found(AttentionFacts.of(List.of(file)).verdicts(List.of(Verdict.of(file, NOW))))
                        .orElseThrow()
                        .causes())
                .extracting(RankedCause::cause)
                .containsExactlyInAnyOrder(Cause.ORDER_UNSEEN, Cause.PUSH_LOST);
    }

    @Test
    void itIsSaidWithItsEvidence() {
        CaseFile file = order().waiting("06 03:00").file();
        Verdict verdict = new Verdict(
                file.posting(),
                file.judgement(NOW).state(),
                List.of(likely(Cause.BACKLOG), likely(Cause.ORDER_UNSEEN)),
                List.of());

        assertThat(said(found(AttentionFacts.of(List.of(file)).verdicts(List.of(verdict)))
                        .orElseThrow()
                        .messages()))
                .containsExactly(
                        "Posting 1-1-1 missed \"last moment without delay\" of 2026-05-06 07:00: seen too late.",
                        "first seen 2026-05-06 03:00, left until the deadline: 4 h (Ozon)",
                        "nothing done until 2026-05-20 12:00 (seller)",
                        "A verdict says: order not noticed (likely).");
    }

    private static RankedCause likely(Cause cause) {
        Evidence fact =
                found(order().waiting("06 03:00")).orElseThrow().evidence().get(0);
        return new RankedCause(cause, Certainty.LIKELY, List.of(fact), List.of(), Optional.empty());
    }

    @Test
    void whatNothingSpeaksForIsRefused() {
        Deadline missed = DeadlineSchedule.stated(
                        order().waiting("06 03:00").file().posting())
                .all()
                .get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Unseen(order().waiting("06 03:00").touch(), missed, Reading.OPEN, List.of(), List.of()))
                .withMessage("it needs evidence: 1-1-1");
    }

    /** Every minute in which it can have been noticed is asked whether less than five hours were left. */
    @Test
    void theReadingIsThatOfAllMinutesInWhichItCanHaveHappened() {
        Instant deadline = may("06 07:00");
        for (int after = 0; after < 12; after++) {
            for (int by = after; by < 12; by++) {
                Instant from = may("06 00:30").plus(Duration.ofMinutes(20L * after));
                Instant to = may("06 00:30").plus(Duration.ofMinutes(20L * by));
                boolean anyLate = false;
                boolean anyInTime = false;
                Instant first = after == by ? from : from.plusSeconds(60);
                for (Instant at = first; !at.isAfter(to); at = at.plusSeconds(60)) {
                    boolean late = Duration.between(at, deadline).compareTo(Duration.ofHours(5)) < 0;
                    anyLate |= late;
                    anyInTime |= !late;
                }
                Orders order =
                        order().event(Kind.NOTICED, clock(from), clock(to)).waiting("07 10:00");
                Reading expected = !anyInTime ? Reading.SEEN_LATE : anyLate ? Reading.OPEN : Reading.ACTED_LATE;

                assertThat(reading(order)).as("%s to %s", from, to).contains(expected);
            }
        }
    }

    private static String clock(Instant moment) {
        return moment.atZone(Orders.MOSCOW)
                .toLocalDateTime()
                .toString()
                .substring(8)
                .replace('T', ' ');
    }
}
