package io.github.ozonexpiry.deadline;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Tariffication;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineScheduleTest {

    private static final Instant RECOMMENDED = Instant.parse("2026-05-05T06:44:37Z");
    private static final Instant NO_DELAY = Instant.parse("2026-05-06T04:00:00Z");

    @Test
    void theFirstWorkedExampleHasItsDeadlinesInTheOrderOfTime() {
        assertThat(DeadlineSchedule.stated(Postings.w05()).all())
                .extracting(deadline -> deadline.kind() + " " + deadline.at())
                .containsExactly(
                        "TARIFF_STEP 2026-05-04T18:44:37Z",
                        "RECOMMENDED_SHIP 2026-05-05T06:44:37Z",
                        "TARIFF_STEP 2026-05-05T06:44:37Z",
                        "TARIFF_STEP 2026-05-05T18:44:37Z",
                        "NO_DELAY 2026-05-06T04:00:00Z",
                        "TARIFF_STEP 2026-05-06T06:44:37Z");
    }

    @Test
    void theStepWithoutEndIsNoDeadline() {
        assertThat(DeadlineSchedule.stated(Postings.w06()).all().stream()
                        .filter(deadline -> deadline.kind() == DeadlineKind.TARIFF_STEP))
                .hasSize(5);
    }

    @Test
    void aStatedDeadlineNamesItsFieldItsRuleAndWhy() {
        DeadlineSchedule schedule = DeadlineSchedule.stated(Postings.w05());
        Deadline noDelay = schedule.of(DeadlineKind.NO_DELAY).orElseThrow();

        assertThat(noDelay.origin()).isEqualTo(new Origin.Stated("shipment_date_without_delay"));
        assertThat(noDelay.rule()).isEqualTo(RuleId.of("L-20"));
        assertThat(noDelay.confidence()).isEqualTo(Confidence.A_MINUS);
        assertThat(Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(noDelay.why()))
                .isEqualTo("Ozon states shipment_date_without_delay: shipping later counts as a delay (L-20)");
        assertThat(schedule.all().get(0).origin())
                .isEqualTo(new Origin.Stated("tariffication_steps[0].tariff_deadline_at"));
        assertThat(schedule.all().get(0).rule()).isEqualTo(RuleId.of("T-05"));
    }

    @ParameterizedTest
    @EnumSource(names = "REALFBS_GLOBAL", mode = EnumSource.Mode.EXCLUDE)
    void theShipmentDateIsTheRecommendedTimeUnderEverySchemeButRealFbsGlobal(Scheme scheme) {
        assertThat(kinds(aPosting().scheme(scheme).shipmentDate(RECOMMENDED).build()))
                .containsExactly(DeadlineKind.RECOMMENDED_SHIP);
    }

    @Test
    void underRealFbsGlobalTheShipmentDateIsTakenForThePlannedShipDateAndSaysThatThisIsOurReading() {
        Posting posting = aPosting()
                .scheme(Scheme.REALFBS_GLOBAL)
                .shipmentDate(RECOMMENDED)
                .build();
        Deadline planned = DeadlineSchedule.stated(posting).all().get(0);

        assertThat(planned.kind()).isEqualTo(DeadlineKind.PLANNED_SHIP);
        assertThat(planned.confidence()).isEqualTo(Confidence.D);
        assertThat(planned.rule()).isEqualTo(RuleId.of("H-01"));
    }

    @Test
    void everyStepOfALongLadderNamesItsField() {
        List<Tariffication.Step> steps = IntStream.range(0, 18)
                .mapToObj(i -> Postings.step(
                        "commission", "1", "50", "50", NO_DELAY.plusSeconds(i).toString()))
                .toList();
        DeadlineSchedule schedule = DeadlineSchedule.stated(
                aPosting().tariffication(Tariffication.of(steps)).build());

        assertThat(schedule.isEmpty()).isFalse();
        assertThat(schedule.all())
                .extracting(Deadline::origin)
                .isEqualTo(IntStream.range(0, 18)
                        .mapToObj(i -> new Origin.Stated("tariffication_steps[" + i + "].tariff_deadline_at"))
                        .toList());
    }

    @Test
    void whereTheShipDateMustBeFixedTheShipmentDateIsTheDeadlineForThatToo() {
        Posting posting = aPosting()
                .shipmentDate(RECOMMENDED)
                .actions(AvailableAction.SET_CUTOFF)
                .build();
        Deadline fix = DeadlineSchedule.stated(posting).all().get(0);

        assertThat(kinds(posting)).containsExactly(DeadlineKind.SET_CUTOFF, DeadlineKind.RECOMMENDED_SHIP);
        assertThat(fix.rule()).isEqualTo(RuleId.of("L-03"));
        assertThat(fix.confidence()).isEqualTo(Confidence.A_MINUS);
    }

    @Test
    void withoutAnyDateThereIsNoDeadline() {
        DeadlineSchedule schedule = DeadlineSchedule.stated(
                aPosting().actions(AvailableAction.SET_CUTOFF).build());

        assertThat(schedule.isEmpty()).isTrue();
        assertThat(schedule.all()).isEmpty();
        assertThat(schedule.next(NO_DELAY)).isEmpty();
        assertThat(schedule.nextDuty(NO_DELAY)).isEmpty();
        assertThat(schedule.of(DeadlineKind.NO_DELAY)).isEmpty();
        assertThat(schedule.findings()).isEmpty();
    }

    /** T-05 and design: what Ozon counts in whole seconds is late from the next second on, all else from its own moment. */
    @ParameterizedTest
    @CsvSource({
        "NO_DELAY, 1",
        "RECOMMENDED_SHIP, 1",
        "TARIFF_STEP, 1",
        "CONFIRM, 0",
        "SET_CUTOFF, 0",
        "PLANNED_SHIP, 0",
        "AUTO_CANCEL, 0",
        "PASSPORT_DATA, 0",
        "ANSWER_CANCEL_REQUEST, 0",
        "ANSWER_TRACKING, 0",
        "ANSWER_CHAT, 0",
        "DELIVERY, 0",
        "PICK_BY, 0",
        "PACK_BY, 0",
        "HAND_OVER_BY, 0",
    })
    void exactlyAtADeadline(DeadlineKind kind, int seconds) {
        Deadline deadline = deadline(kind);
        Instant firstTooLate = NO_DELAY.plusSeconds(seconds);

        assertThat(deadline.lateFrom()).isEqualTo(firstTooLate);
        assertThat(deadline.hasPassed(firstTooLate.minusNanos(1))).isFalse();
        assertThat(deadline.hasPassed(firstTooLate)).isTrue();
    }

    @Test
    void latenessCountsFromTheDeadlineAndIsZeroInTime() {
        Deadline deadline = deadline(DeadlineKind.NO_DELAY);

        assertThat(deadline.lateness(NO_DELAY)).isZero();
        assertThat(deadline.lateness(NO_DELAY.plusMillis(999))).isZero();
        assertThat(deadline.lateness(NO_DELAY.plusSeconds(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(deadline.lateness(NO_DELAY.plusSeconds(3600))).isEqualTo(Duration.ofHours(1));
        assertThat(deadline.remaining(NO_DELAY.minusSeconds(60))).isEqualTo(Duration.ofMinutes(1));
        assertThat(deadline.remaining(NO_DELAY.plusSeconds(60))).isEqualTo(Duration.ofMinutes(-1));
    }

    @Test
    void theNextDutyPassesOverWhatNobodyHasToDo() {
        DeadlineSchedule schedule = DeadlineSchedule.stated(Postings.w05());

        assertThat(schedule.next(Postings.W05_ORDER)).map(Deadline::kind).contains(DeadlineKind.TARIFF_STEP);
        assertThat(schedule.nextDuty(Postings.W05_ORDER)).map(Deadline::kind).contains(DeadlineKind.RECOMMENDED_SHIP);
        assertThat(schedule.nextDuty(RECOMMENDED.plusSeconds(1)))
                .map(Deadline::kind)
                .contains(DeadlineKind.NO_DELAY);
        assertThat(schedule.nextDuty(NO_DELAY.plusSeconds(1))).isEmpty();
        assertThat(schedule.next(NO_DELAY.plusSeconds(1)))
                .map(Deadline::at)
                .contains(Instant.parse("2026-05-06T06:44:37Z"));
    }

    @Test
    void aDeadlineBeforeTheOrderIsAFinding() {
        Posting posting = aPosting()
                .inProcessAt(NO_DELAY)
                .shipmentDate(RECOMMENDED)
                .shipmentDateWithoutDelay(NO_DELAY)
                .build();

        assertThat(DeadlineSchedule.stated(posting).findings())
                .extracting(Finding::name)
                .containsExactly("DEADLINE_BEFORE_ORDER");
    }

    @Test
    void aLastMomentBeforeTheRecommendedTimeIsAFinding() {
        Posting swapped = aPosting()
                .shipmentDate(NO_DELAY)
                .shipmentDateWithoutDelay(RECOMMENDED)
                .build();
        Posting same = aPosting()
                .shipmentDate(NO_DELAY)
                .shipmentDateWithoutDelay(NO_DELAY)
                .build();

        assertThat(DeadlineSchedule.stated(swapped).findings())
                .containsExactly(
                        Finding.against("NO_DELAY_BEFORE_RECOMMENDED", RuleId.of("L-20"), RECOMMENDED, NO_DELAY));
        assertThat(DeadlineSchedule.stated(same).findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DeadlineKind.class)
    void everyKindHasAName(DeadlineKind kind) {
        assertThat(Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(kind.message()))
                .isNotBlank();
    }

    @Test
    void onlyTheBuyerOwesThePassportData() {
        assertThat(DeadlineKind.PASSPORT_DATA.duty()).isEqualTo(DeadlineKind.Duty.BUYER);
        assertThat(DeadlineKind.NO_DELAY.duty()).isEqualTo(DeadlineKind.Duty.SELLER);
    }

    private static Deadline deadline(DeadlineKind kind) {
        return new Deadline(kind, NO_DELAY, new Origin.Stated("test"), RuleId.of("L-20"), Confidence.D);
    }

    private static List<DeadlineKind> kinds(Posting posting) {
        return DeadlineSchedule.stated(posting).all().stream()
                .map(Deadline::kind)
                .toList();
    }
}
