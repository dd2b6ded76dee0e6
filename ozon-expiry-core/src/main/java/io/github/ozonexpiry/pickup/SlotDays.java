package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.handling.PickupSlots.Slot;
import io.github.ozonexpiry.handling.PickupSlots.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The pick-ups of some days on end. */
final class SlotDays {

    private static final Comparator<Slot> IN_TIME =
            Comparator.comparing(Slot::from).thenComparing(Slot::to);

    private SlotDays() {}

    /** In the order of time, those that begin on open days from the first through the last. */
    static List<Slot> of(PickupSlots slots, LocalDate first, LocalDate last, Predicate<LocalDate> open) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> slots.days().contains(day.getDayOfWeek()) && open.test(day))
                .flatMap(day -> slots.times().stream().map(times -> on(day, times, slots.zone())))
                .sorted(IN_TIME)
                .toList();
    }

    /** As {@link PickupSlots} has it: one that ends no later than it begins ends on the next day. */
    private static Slot on(LocalDate day, Times times, ZoneId zone) {
        LocalDate last = times.to().isAfter(times.from()) ? day : day.plusDays(1);
        return new Slot(at(day, times.from(), zone), at(last, times.to(), zone));
    }

    private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
