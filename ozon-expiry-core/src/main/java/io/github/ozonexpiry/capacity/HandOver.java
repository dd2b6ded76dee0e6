package io.github.ozonexpiry.capacity;

import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.handling.PickupSlots;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * By when a posting must be packed: so long before the last pick-up slot that is over before its deadline (a hand-over counts when it is scanned,
 * L-10), or before the deadline itself where no slots are known.
 *
 * @param counted the kinds of deadline whose missing is a loss; of those that a posting has the first counts; at least one
 * @param slots when goods are taken (H-08); empty when that is not known
 * @param closed days, in the zone of the slots, on which nobody takes goods
 * @param lead how long before the slot begins, or before the deadline, goods must be ready; zero or more
 */
public record HandOver(List<DeadlineKind> counted, Optional<PickupSlots> slots, Set<LocalDate> closed, Duration lead) {

    /**
     * Refuses a hand-over that serves no deadline.
     *
     * @param counted the kinds of deadline whose missing is a loss
     * @param slots when goods are taken
     * @param closed days on which nobody takes goods
     * @param lead how long before that goods must be ready
     * @throws IllegalArgumentException when no kind counts or the lead is negative; names the lead
     */
    public HandOver {
        counted = List.copyOf(counted);
        closed = Set.copyOf(closed);
        if (counted.isEmpty()) {
            throw new IllegalArgumentException("a hand-over serves a deadline, got none");
        }
        if (lead.isNegative()) {
            throw new IllegalArgumentException("lead below zero: " + lead);
        }
    }

    /** {@return the hand-over without delay (L-20), under realFBS Global by the planned ship date (H-01); no slots, no lead} */
    public static HandOver withoutDelay() {
        return new HandOver(
                List.of(DeadlineKind.NO_DELAY, DeadlineKind.PLANNED_SHIP), Optional.empty(), Set.of(), Duration.ZERO);
    }

    /**
     * The same with other deadlines.
     *
     * @param kinds the kinds whose missing is a loss, the first to count first
     * @return the new hand-over
     * @throws IllegalArgumentException when there is none
     */
    public HandOver counting(DeadlineKind... kinds) {
        return new HandOver(List.of(kinds), slots, closed, lead);
    }

    /**
     * The same with other slots.
     *
     * @param taken when goods are taken
     * @return the new hand-over
     */
    public HandOver slots(PickupSlots taken) {
        return new HandOver(counted, Optional.of(taken), closed, lead);
    }

    /**
     * The same with days on which nobody takes goods.
     *
     * @param days the days, in the zone of the slots
     * @return the new hand-over
     */
    public HandOver closed(Collection<LocalDate> days) {
        return new HandOver(counted, slots, Set.copyOf(days), lead);
    }

    /**
     * The same with another lead.
     *
     * @param time how long before the slot, or the deadline, goods must be ready
     * @return the new hand-over
     * @throws IllegalArgumentException when it is negative; names it
     */
    public HandOver lead(Duration time) {
        return new HandOver(counted, slots, closed, time);
    }

    /**
     * The deadline that counts.
     *
     * @param schedule the deadlines of a posting
     * @return the first of the counted kinds that it has; empty when it has none of them
     */
    public Optional<Deadline> deadline(DeadlineSchedule schedule) {
        return counted.stream().flatMap(kind -> schedule.of(kind).stream()).findFirst();
    }

    /** By when it must be packed; empty when no slot is over in time. The last second before the deadline has passed is in time. */
    Optional<Instant> dueBy(Deadline deadline) {
        Instant last = deadline.lateFrom().minusSeconds(1);
        Optional<Instant> given = slots.isEmpty()
                ? Optional.of(last)
                : slots.get().lastOverBy(last, day -> !closed.contains(day)).map(PickupSlots.Slot::from);
        return given.map(at -> at.minus(lead));
    }
}
