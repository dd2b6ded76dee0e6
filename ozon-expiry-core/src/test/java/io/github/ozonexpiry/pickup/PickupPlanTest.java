package io.github.ozonexpiry.pickup;

import static io.github.ozonexpiry.pickup.Fetched.EVERY_DAY;
import static io.github.ozonexpiry.pickup.Fetched.MOSCOW;
import static io.github.ozonexpiry.pickup.Fetched.WEEK;
import static io.github.ozonexpiry.pickup.Fetched.at;
import static io.github.ozonexpiry.pickup.Fetched.may;
import static io.github.ozonexpiry.pickup.Fetched.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.calendar.KnownDays;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.handling.DailyCutoff;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.handling.PickupSlots.Slot;
import io.github.ozonexpiry.pickup.PickupPlan.Pickup;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PickupPlanTest {

    private static final PickupSlots MORNINGS = PickupSlots.daily(MOSCOW, "10:00-12:00");
    private static final EmergencyContact IRA = new EmergencyContact("SDEK", "Ira", "@ira", "");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void packingEndsBeforeThePickUpByTheTimeOfTheQueue() {
        PickupPlan plan = PickupPlanner.of(MORNINGS, EVERY_DAY)
                .queue(Duration.ofMinutes(90))
                .plan(Map.of(), at("04 08:00"), may(5));

        assertThat(plan.pickups())
                .extracting(Pickup::slot)
                .containsExactly(new Slot(at("04 10:00"), at("04 12:00")), new Slot(at("05 10:00"), at("05 12:00")));
        assertThat(plan.pickups()).extracting(Pickup::packedBy).containsExactly(at("04 08:30"), at("05 08:30"));
        assertThat(plan.now()).isEqualTo(at("04 08:00"));
        assertThat(plan.unserved()).isEmpty();
        assertThat(plan.notKnownFrom()).isEmpty();
    }

    @Test
    void aPickUpServesWhatIsDueAfterItsEnd() {
        PickupPlan plan = PickupPlanner.of(MORNINGS, EVERY_DAY)
                .plan(
                        Map.of(
                                number(1), handOver("05 12:00"),
                                number(2), handOver("05 12:01"),
                                number(3), handOver("04 11:00"),
                                number(4), handOver("09 09:00")),
                        at("04 08:00"),
                        may(6));

        // A deadline of one's own is late at its own moment: scanned at 12:00 is too late for 12:00.
        assertThat(plan.pickups())
                .containsExactly(
                        pickup("04", List.of(1, 2, 4), List.of(1), List.of(3)),
                        pickup("05", List.of(2, 4), List.of(2), List.of(1, 3)),
                        pickup("06", List.of(4), List.of(), List.of(1, 2, 3)));
        assertThat(plan.unserved()).containsExactly(number(3));
    }

    @Test
    void theLastSecondOfWhatOzonCountsInSecondsIsInTime() {
        PickupPlan plan = PickupPlanner.of(MORNINGS, EVERY_DAY)
                .plan(Map.of(number(1), deadline(DeadlineKind.NO_DELAY, at("04 12:00"))), at("04 08:00"), may(4));

        assertThat(plan.pickups()).containsExactly(pickup("04", List.of(1), List.of(1), List.of()));
    }

    @Test
    void theLastPickUpOfThePlanIsTheLastOfAllOnlyForWhatIsDueWithinThePlan() {
        Map<PostingNumber, Deadline> deadlines = Map.of(
                number(1), handOver("05 00:00"),
                number(2), deadline(DeadlineKind.HAND_OVER_BY, at("05 00:00").plusNanos(1)),
                number(3), deadline(DeadlineKind.NO_DELAY, at("05 00:00").minusSeconds(1)),
                number(4), deadline(DeadlineKind.NO_DELAY, at("05 00:00")));

        PickupPlan plan = PickupPlanner.of(MORNINGS, EVERY_DAY).plan(deadlines, at("04 08:00"), may(4));

        assertThat(plan.pickups()).containsExactly(pickup("04", List.of(1, 2, 3, 4), List.of(1, 3), List.of()));
    }

    @Test
    void aPickUpThatHasBegunIsNoneOfThePlan() {
        PickupPlanner planner = PickupPlanner.of(MORNINGS, EVERY_DAY).queue(HOUR);

        assertThat(planner.plan(Map.of(), at("04 10:00"), may(4)).pickups()).hasSize(1);
        assertThat(planner.plan(Map.of(), at("04 10:00").plusNanos(1), may(4)).pickups())
                .isEmpty();
    }

    @Test
    void withoutAPickUpNothingIsServed() {
        PickupPlan plan = PickupPlanner.of(MORNINGS, EVERY_DAY)
                .plan(Map.of(number(2), handOver("20 12:00"), number(1), handOver("04 12:00")), at("04 11:00"), may(4));

        assertThat(plan.unserved()).containsExactly(number(1), number(2));
    }

    @Test
    void severalPickUpsOfADayComeInTheOrderOfTimeAndOneMayEndOnTheNextDay() {
        PickupSlots slots = PickupSlots.of(
                MOSCOW, List.of(DayOfWeek.MONDAY), "22:00-02:00", "10:00-12:00", "10:00-11:00", "08:00-08:00");

        PickupPlan plan = PickupPlanner.of(slots, EVERY_DAY).plan(Map.of(), at("04 00:00"), may(10));

        assertThat(plan.pickups())
                .extracting(Pickup::slot)
                .containsExactly(
                        new Slot(at("04 08:00"), at("05 08:00")),
                        new Slot(at("04 10:00"), at("04 11:00")),
                        new Slot(at("04 10:00"), at("04 12:00")),
                        new Slot(at("04 22:00"), at("05 02:00")));
    }

    @Test
    void onClosedDaysNothingIsFetched() {
        PickupPlan plan = PickupPlanner.of(MORNINGS, WEEK).plan(Map.of(), at("08 08:00"), may(11));

        assertThat(plan.pickups())
                .extracting(pickup -> pickup.slot().from())
                .containsExactly(at("08 10:00"), at("11 10:00"));
    }

    @Test
    void aCutOffIsAPickUpOfOneMoment() {
        PickupPlan plan = PickupPlanner.of(DailyCutoff.at("18:00", MOSCOW), WEEK)
                .queue(HOUR)
                .plan(Map.of(number(1), handOver("08 18:01")), at("08 08:00"), may(11));

        assertThat(plan.pickups())
                .containsExactly(
                        new Pickup(
                                new Slot(at("08 18:00"), at("08 18:00")),
                                at("08 17:00"),
                                List.of(number(1)),
                                List.of(number(1)),
                                List.of()),
                        new Pickup(
                                new Slot(at("11 18:00"), at("11 18:00")),
                                at("11 17:00"),
                                List.of(),
                                List.of(),
                                List.of(number(1))));
    }

    @Test
    void whereTheOpenDaysAreNotKnownThePlanEnds() {
        WorkingCalendar known = WorkingCalendar.in(MOSCOW)
                .weekly(WeeklyHours.roundTheClock())
                .known(KnownDays.through(may(5)))
                .build();
        Map<PostingNumber, Deadline> deadlines =
                Map.of(number(1), handOver("06 00:00"), number(2), handOver("06 00:01"));

        PickupPlan plan = PickupPlanner.of(MORNINGS, known).plan(deadlines, at("04 08:00"), may(20));

        assertThat(plan.notKnownFrom()).contains(may(6));
        assertThat(plan.pickups()).hasSize(2);
        assertThat(plan.pickups().get(1).lastFor()).containsExactly(number(1));
        assertThat(PickupPlanner.of(MORNINGS, known.assumingBeyond())
                        .plan(deadlines, at("04 08:00"), may(20))
                        .pickups())
                .hasSize(17);
    }

    @Test
    void aPlanThatMakesNoSenseIsRefused() {
        PickupPlanner planner = PickupPlanner.of(MORNINGS, EVERY_DAY);
        Slot slot = new Slot(at("04 10:00"), at("04 12:00"));

        assertThatThrownBy(() -> planner.queue(Duration.ofNanos(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the time for the queue is zero or more, got PT-0.000000001S");
        assertThatThrownBy(() -> planner.plan(Map.of(), at("04 00:00"), may(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a plan through 2026-05-03 ends before today, 2026-05-04");
        assertThatThrownBy(() -> new Pickup(slot, slot.from().plusNanos(1), List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("packed by 2026-05-04T07:00:00.000000001Z, after the pick-up began: 2026-05-04T07:00:00Z");
        assertThat(planner.queue(Duration.ZERO)
                        .plan(Map.of(), at("04 00:00"), may(4))
                        .pickups())
                .hasSize(1);
    }

    @Test
    void aPlanIsSaid() {
        Map<PostingNumber, Deadline> deadlines = Map.of(
                number(1), handOver("04 11:00"), number(2), handOver("05 11:00"), number(3), handOver("05 11:30"));

        PickupPlan plan = PickupPlanner.of(MORNINGS, EVERY_DAY)
                .carrier(CarrierPromise.of("SDEK").reachedBy(IRA))
                .queue(HOUR)
                .plan(deadlines, at("04 09:30"), may(5));

        assertThat(said(plan, Language.ENGLISH))
                .containsExactly(
                        "Pick-up from 2026-05-04 10:00 to 2026-05-04 12:00: be packed at once, the time for the queue"
                                + " ran from 2026-05-04 09:00; in time for postings: 2",
                        "No later pick-up is in time for 5200-0002-1, 5200-0003-1. Do not leave it to the last one:"
                                + " queues are usual (P-04)",
                        "Too late for 5200-0001-1",
                        "Pick-up from 2026-05-05 10:00 to 2026-05-05 12:00: be packed by 2026-05-05 09:00; in time for"
                                + " postings: 0",
                        "Too late for 5200-0001-1, 5200-0002-1, 5200-0003-1",
                        "No pick-up is in time for 5200-0001-1",
                        "In an emergency: SDEK: Ira, @ira");
        assertThat(plan.contacts()).containsExactly(IRA);
        assertThat(plan.toString()).doesNotContain("@ira");
    }

    @Test
    void atTheMomentOfPackingItIsNotTooLate() {
        assertThat(PickupPlanner.of(MORNINGS, EVERY_DAY)
                        .queue(HOUR)
                        .plan(Map.of(), at("04 09:00"), may(4))
                        .messages()
                        .get(0)
                        .key())
                .isEqualTo("pickup.plan.pickup");
    }

    @ParameterizedTest
    @EnumSource
    void aPlanThatEndsEarlyIsSaidInEveryLanguage(Language language) {
        WorkingCalendar known = WorkingCalendar.in(MOSCOW)
                .weekly(WeeklyHours.roundTheClock())
                .known(KnownDays.through(may(3)))
                .build();

        List<String> said = said(PickupPlanner.of(MORNINGS, known).plan(Map.of(), at("04 09:00"), may(4)), language);

        assertThat(said).hasSize(2);
        assertThat(said.get(1)).contains("2026-05-04").doesNotContain("{");
    }

    /** Every deadline at every hour of some days, against the definition. */
    @Test
    void everyDeadlineIsServedByExactlyThePickUpsThatAreOverBeforeIt() {
        PickupSlots slots = PickupSlots.of(
                MOSCOW, Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), "10:00-12:00", "17:00-18:00");
        Map<PostingNumber, Deadline> deadlines = new TreeMap<>();
        List<Instant> moments = new ArrayList<>();
        for (int hour = 0; hour < 24 * 6; hour++) {
            Instant moment = at("04 00:00").plus(Duration.ofHours(hour));
            moments.add(moment);
            deadlines.put(number(hour), deadline(DeadlineKind.HAND_OVER_BY, moment));
        }
        List<Instant> ends = List.of(at("04 18:00"), at("05 12:00"), at("05 18:00"), at("07 12:00"), at("07 18:00"));

        PickupPlan plan = PickupPlanner.of(slots, EVERY_DAY).plan(deadlines, at("04 11:00"), may(9));

        assertThat(plan.pickups()).extracting(pickup -> pickup.slot().to()).isEqualTo(ends);
        for (int hour = 0; hour < moments.size(); hour++) {
            Instant moment = moments.get(hour);
            PostingNumber posting = number(hour);
            List<Instant> before = ends.stream().filter(moment::isAfter).toList();
            assertThat(ends(plan, Pickup::serves, posting)).isEqualTo(before);
            assertThat(ends(plan, Pickup::lastFor, posting))
                    .isEqualTo(before.isEmpty() ? List.of() : before.subList(before.size() - 1, before.size()));
            assertThat(ends(plan, Pickup::tooLateFor, posting)).hasSize(ends.size() - before.size());
            assertThat(plan.unserved().contains(posting)).isEqualTo(before.isEmpty());
        }
    }

    private static List<Instant> ends(
            PickupPlan plan, Function<Pickup, List<PostingNumber>> which, PostingNumber posting) {
        return plan.pickups().stream()
                .filter(pickup -> which.apply(pickup).contains(posting))
                .map(pickup -> pickup.slot().to())
                .toList();
    }

    private static List<String> said(PickupPlan plan, Language language) {
        return plan.messages().stream().map(Wording.in(language, MOSCOW)::say).toList();
    }

    private static Pickup pickup(String day, List<Integer> serves, List<Integer> lastFor, List<Integer> tooLateFor) {
        return new Pickup(
                new Slot(at(day + " 10:00"), at(day + " 12:00")),
                at(day + " 10:00"),
                numbers(serves),
                numbers(lastFor),
                numbers(tooLateFor));
    }

    private static List<PostingNumber> numbers(List<Integer> numbers) {
        return numbers.stream().map(Fetched::number).toList();
    }

    private static Deadline handOver(String when) {
        return deadline(DeadlineKind.HAND_OVER_BY, at(when));
    }

    private static Deadline deadline(DeadlineKind kind, Instant when) {
        RuleId rule = RuleId.of("L-10");
        return new Deadline(kind, when, Optional.empty(), new Origin.Estimated(rule), rule, Confidence.D);
    }
}
