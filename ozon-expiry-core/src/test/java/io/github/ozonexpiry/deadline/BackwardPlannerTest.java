package io.github.ozonexpiry.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.KnownDays;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.handling.ExpressTerms;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackwardPlannerTest {

    /** Monday to Friday, 09:00-18:00 UTC; 2026-05-04 is a Monday. */
    private static final WorkingCalendar WEEKDAYS = WorkingCalendar.in(ZoneOffset.UTC)
            .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")))
            .build();

    private static final HandlingTerms TERMS =
            HandlingTerms.own().calendar(WEEKDAYS).build();
    private static final Instant LONG_BEFORE = Instant.parse("2026-05-01T00:00:00Z");

    /** An hour to pick, two to pack, half an hour to spare. Counted by hand. */
    @ParameterizedTest
    @CsvSource({
        // served, hand over by, pack by, pick by, start by
        "2026-05-05T16:30:00Z, 2026-05-05T16:00:00Z, 2026-05-05T16:00:00Z, 2026-05-05T14:00:00Z, 2026-05-05T13:00:00Z",
        "2026-05-05T11:00:00Z, 2026-05-05T10:30:00Z, 2026-05-05T10:30:00Z, 2026-05-04T17:30:00Z, 2026-05-04T16:30:00Z",
        "2026-05-05T20:30:00Z, 2026-05-05T20:00:00Z, 2026-05-05T18:00:00Z, 2026-05-05T16:00:00Z, 2026-05-05T15:00:00Z",
        "2026-05-05T18:30:00Z, 2026-05-05T18:00:00Z, 2026-05-05T18:00:00Z, 2026-05-05T16:00:00Z, 2026-05-05T15:00:00Z",
        "2026-05-10T12:30:00Z, 2026-05-10T12:00:00Z, 2026-05-08T18:00:00Z, 2026-05-08T16:00:00Z, 2026-05-08T15:00:00Z", // Sunday
    })
    void theStepsLieInWorkingTimeBeforeTheDeadline(
            Instant served, Instant handOver, Instant pack, Instant pick, Instant start) {
        BackwardPlan plan = planner(TERMS).plan(deadline(served), LONG_BEFORE);

        assertThat(plan)
                .isEqualTo(new BackwardPlan.Planned(
                        deadline(served),
                        start,
                        own(DeadlineKind.PICK_BY, pick),
                        own(DeadlineKind.PACK_BY, pack),
                        own(DeadlineKind.HAND_OVER_BY, handOver)));
    }

    /** L-10: packed when the slot begins, scanned when it is over. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-05T18:30:00Z, 2026-05-05T18:00:00Z, 2026-05-05T16:00:00Z",
        "2026-05-05T18:29:59Z, 2026-05-04T18:00:00Z, 2026-05-04T16:00:00Z",
        "2026-05-10T12:00:00Z, 2026-05-08T18:00:00Z, 2026-05-08T16:00:00Z", // no slot on closed days
    })
    void withPickupSlotsTheLastOneThatIsOverInTimeCounts(Instant served, Instant handOver, Instant pack) {
        HandlingTerms terms = HandlingTerms.own()
                .calendar(WEEKDAYS)
                .pickupSlots(PickupSlots.daily(ZoneOffset.UTC, "16:00-18:00"))
                .build();
        BackwardPlan.Planned plan = (BackwardPlan.Planned) planner(terms).plan(deadline(served), LONG_BEFORE);

        assertThat(plan.handOverBy().at()).isEqualTo(handOver);
        assertThat(plan.packBy().at()).isEqualTo(pack);
    }

    @Test
    void theCourierCutoffLiesBetweenPackingAndHandOver() {
        HandlingTerms terms = HandlingTerms.own()
                .calendar(WEEKDAYS)
                .express(ExpressTerms.ofMinutes(60, 15))
                .build();
        BackwardPlan.Planned plan = (BackwardPlan.Planned)
                BackwardPlanner.of(terms).plan(deadline(Instant.parse("2026-05-05T12:00:00Z")), LONG_BEFORE);

        assertThat(plan.packBy().at()).isEqualTo(Instant.parse("2026-05-05T11:45:00Z"));
        assertThat(plan.startBy()).isEqualTo(Instant.parse("2026-05-05T11:45:00Z"));
    }

    @Test
    void withoutCalendarEveryMomentIsWorkingTimeAndEverySlotCounts() {
        HandlingTerms terms = HandlingTerms.own()
                .pickupSlots(PickupSlots.daily(ZoneOffset.UTC, "10:00-12:00"))
                .build();
        BackwardPlan.Planned plan = (BackwardPlan.Planned)
                planner(terms).plan(deadline(Instant.parse("2026-05-10T12:30:00Z")), LONG_BEFORE); // Sunday

        assertThat(plan.handOverBy().at()).isEqualTo(Instant.parse("2026-05-10T12:00:00Z"));
        assertThat(plan.packBy().at()).isEqualTo(Instant.parse("2026-05-10T10:00:00Z"));
        assertThat(plan.startBy()).isEqualTo(Instant.parse("2026-05-10T07:00:00Z"));
    }

    /** Start by 13:00. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-05T13:00:00Z, , ",
        "2026-05-05T13:00:00.000000001Z, , time",
        "2026-05-05T09:00:00Z, 2026-05-05T13:00:00Z, ",
        "2026-05-05T09:00:00Z, 2026-05-05T13:00:01Z, arrival",
        "2026-05-05T14:00:00Z, 2026-05-05T13:00:01Z, arrival",
        "2026-05-05T14:00:00Z, 2026-05-05T12:00:00Z, time",
    })
    void itIsImpossibleOncePickingCannotBeginInTime(Instant now, Instant arrival, String reason) {
        Deadline served = deadline(Instant.parse("2026-05-05T16:30:00Z"));
        Instant startBy = Instant.parse("2026-05-05T13:00:00Z");
        BackwardPlanner planner =
                arrival == null ? planner(TERMS) : planner(TERMS).arriving(arrival);
        BackwardPlan plan = planner.plan(served, now);

        if (reason == null) {
            assertThat(plan).isInstanceOf(BackwardPlan.Planned.class);
        } else {
            Message why = reason.equals("time")
                    ? Message.of("plan.impossible.time", startBy)
                    : Message.of("plan.impossible.arrival", arrival, startBy);
            assertThat(plan).isEqualTo(new BackwardPlan.Impossible(served, startBy, why));
            assertThat(plan.steps()).isEmpty();
        }
    }

    @Test
    void withoutAnySlotInAYearItIsImpossible() {
        HandlingTerms terms = HandlingTerms.own()
                .calendar(WorkingCalendar.in(ZoneOffset.UTC).build())
                .pickupSlots(PickupSlots.daily(ZoneOffset.UTC, "16:00-18:00"))
                .build();
        Instant limit = Instant.parse("2026-05-05T16:00:00Z");

        assertThat(planner(terms).plan(deadline(limit.plusSeconds(1800)), LONG_BEFORE))
                .isEqualTo(new BackwardPlan.Impossible(
                        deadline(limit.plusSeconds(1800)), limit, Message.of("plan.impossible.noSlot", limit)));
    }

    @Test
    void whatTheCalendarDoesNotKnowIsNotPlanned() {
        WorkingCalendar fromMay = WorkingCalendar.in(ZoneOffset.UTC)
                .weekly(WeeklyHours.roundTheClock())
                .known(KnownDays.between(LocalDate.of(2026, 5, 5), LocalDate.of(2026, 5, 31)))
                .build();
        Deadline served = deadline(Instant.parse("2026-05-05T02:00:00Z"));
        BackwardPlan plan =
                planner(HandlingTerms.own().calendar(fromMay).build()).plan(served, LONG_BEFORE);

        assertThat(plan)
                .isEqualTo(new BackwardPlan.NotKnown(served, Message.of("deadline.notKnown.beyond", "2026-05-04")));
        assertThat(plan.served()).isEqualTo(served);
    }

    @ParameterizedTest
    @CsvSource({"picking", "packing", "buffer"})
    void aTimeBelowZeroIsRefused(String what) {
        BackwardPlanner planner = BackwardPlanner.of(TERMS);
        Duration time = Duration.ofMinutes(-1);

        assertThatThrownBy(() -> {
                    switch (what) {
                        case "picking" -> planner.picking(time);
                        case "packing" -> planner.packing(time);
                        default -> planner.buffer(time);
                    }
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the time for " + what + " is zero or more, got PT-1M");
    }

    @Test
    void theStepsStandAmongTheOtherDeadlines() {
        DeadlineSchedule stated = DeadlineSchedule.stated(Postings.w05());
        Deadline noDelay = stated.of(DeadlineKind.NO_DELAY).orElseThrow();
        DeadlineSchedule both = stated.and(
                BackwardPlanner.of(TERMS).packing(Duration.ofHours(1)).plan(noDelay, Postings.W05_ORDER));

        assertThat(both.all()).hasSize(stated.all().size() + 3);
        // W-05: 04:00Z is before opening: packed by 18:00 of the day before, picked by 17:00
        assertThat(both.of(DeadlineKind.PACK_BY).map(Deadline::at)).contains(Instant.parse("2026-05-05T18:00:00Z"));
        assertThat(both.of(DeadlineKind.PICK_BY).map(Deadline::at)).contains(Instant.parse("2026-05-05T17:00:00Z"));
        assertThat(both.of(DeadlineKind.HAND_OVER_BY).map(Deadline::at)).contains(noDelay.at());
        assertThat(both.all()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        assertThat(stated.and(new BackwardPlan.NotKnown(noDelay, Message.of("deadline.notKnown.zone")))
                        .all())
                .isEqualTo(stated.all());
    }

    private static BackwardPlanner planner(HandlingTerms terms) {
        return BackwardPlanner.of(terms)
                .picking(Duration.ofHours(1))
                .packing(Duration.ofHours(2))
                .buffer(Duration.ofMinutes(30));
    }

    private static Deadline deadline(Instant at) {
        return new Deadline(
                DeadlineKind.NO_DELAY, at, new Origin.Stated("test"), RuleId.of("L-20"), Confidence.A_MINUS);
    }

    private static Deadline own(DeadlineKind kind, Instant at) {
        RuleId rule = RuleId.of("L-10");
        return new Deadline(kind, at, Optional.empty(), new Origin.Estimated(rule), rule, Confidence.D);
    }
}
