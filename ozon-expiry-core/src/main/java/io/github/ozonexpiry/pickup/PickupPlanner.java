package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.handling.DailyCutoff;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.handling.PickupSlots.Slot;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Plans the coming pick-ups against the deadlines of postings. Immutable.
 *
 * <p>Queues at acceptance points are usual, and shipping is not to be left to the last day (P-04): goods are packed some time before the
 * pick-up begins, which is the seller's own number. As in {@link io.github.ozonexpiry.deadline.BackwardPlanner} goods count as scanned when the
 * pick-up ends (L-10).
 */
public final class PickupPlanner {

    private final ZoneId zone;
    private final Function<LocalDate, List<Slot>> pickups;
    private final WorkingCalendar open;
    private final Duration queue;
    private final List<EmergencyContact> contacts;

    private PickupPlanner(
            ZoneId zone,
            Function<LocalDate, List<Slot>> pickups,
            WorkingCalendar open,
            Duration queue,
            List<EmergencyContact> contacts) {
        this.zone = zone;
        this.pickups = pickups;
        this.open = open;
        this.queue = queue;
        this.contacts = contacts;
    }

    /**
     * A planner of pick-ups at the times of a carrier, with no time for queues.
     *
     * @param slots when goods are taken
     * @param open on which days they can be given
     * @return the planner
     */
    public static PickupPlanner of(PickupSlots slots, WorkingCalendar open) {
        return new PickupPlanner(slots.zone(), day -> slots.on(day, every -> true), open, Duration.ZERO, List.of());
    }

    /**
     * A planner of goods that are taken to a point before its cut-off of each day (H-09), with no time for queues.
     *
     * @param cutoff the time of day
     * @param open on which days goods can be given
     * @return the planner; its pick-ups begin and end at the cut-off
     */
    public static PickupPlanner of(DailyCutoff cutoff, WorkingCalendar open) {
        return new PickupPlanner(
                cutoff.zone(),
                day -> List.of(new Slot(cutoff.on(day), cutoff.on(day))),
                open,
                Duration.ZERO,
                List.of());
    }

    /**
     * With time for the queue.
     *
     * @param margin how long before the pick-up packing is done, by the clock; zero or more
     * @return the new planner
     * @throws IllegalArgumentException when it is below zero; names it
     */
    public PickupPlanner queue(Duration margin) {
        if (margin.isNegative()) {
            throw new IllegalArgumentException("the time for the queue is zero or more, got " + margin);
        }
        return new PickupPlanner(zone, pickups, open, margin, contacts);
    }

    /**
     * With the contacts of a carrier, instead of those of another.
     *
     * @param promise what was agreed on with it
     * @return the new planner
     */
    public PickupPlanner carrier(CarrierPromise promise) {
        return new PickupPlanner(zone, pickups, open, queue, promise.contacts());
    }

    /**
     * Plans.
     *
     * @param deadlines the moments by which postings are handed over
     * @param now the moment of planning; a pick-up that has begun is none of the plan
     * @param through the last day of the plan, in the zone of the pick-ups
     * @return the plan, which ends where the open days are no longer known
     * @throws IllegalArgumentException when the last day lies before today; names both
     */
    public PickupPlan plan(Map<PostingNumber, Deadline> deadlines, Instant now, LocalDate through) {
        LocalDate today = now.atZone(zone).toLocalDate();
        if (through.isBefore(today)) {
            throw new IllegalArgumentException("a plan through " + through + " ends before today, " + today);
        }
        Optional<LocalDate> notKnown = today.datesUntil(through.plusDays(1))
                .filter(day -> !open.answerable().covers(day))
                .findFirst();
        LocalDate end = notKnown.orElse(through.plusDays(1));
        List<Slot> coming = today.datesUntil(end)
                .filter(open::isWorkingDay)
                .flatMap(day -> pickups.apply(day).stream())
                .filter(slot -> !slot.from().isBefore(now))
                .toList();
        return new PickupPlan(
                now,
                planned(coming, deadlines, end.atStartOfDay(zone).toInstant()),
                numbers(deadlines, deadline -> coming.stream().allMatch(slot -> deadline.hasPassed(slot.to()))),
                notKnown,
                contacts);
    }

    private List<PickupPlan.Pickup> planned(List<Slot> coming, Map<PostingNumber, Deadline> deadlines, Instant end) {
        List<PickupPlan.Pickup> planned = new ArrayList<>();
        for (int i = 0; i < coming.size(); i++) {
            Slot slot = coming.get(i);
            List<Slot> later = coming.subList(i + 1, coming.size());
            planned.add(new PickupPlan.Pickup(
                    slot,
                    slot.from().minus(queue),
                    numbers(deadlines, deadline -> !deadline.hasPassed(slot.to())),
                    numbers(
                            deadlines,
                            deadline -> !deadline.hasPassed(slot.to())
                                    && !deadline.lateFrom().isAfter(end)
                                    && later.stream().allMatch(next -> deadline.hasPassed(next.to()))),
                    numbers(deadlines, deadline -> deadline.hasPassed(slot.to()))));
        }
        return planned;
    }

    private static List<PostingNumber> numbers(Map<PostingNumber, Deadline> deadlines, Predicate<Deadline> wanted) {
        return deadlines.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
