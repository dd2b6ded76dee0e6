package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.calendar.BeyondKnownDays;
import io.github.ozonexpiry.calendar.NeverCloses;
import io.github.ozonexpiry.calendar.NeverOpens;
import io.github.ozonexpiry.calendar.OpenPeriod;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.handling.PickupSlots.Slot;
import io.github.ozonexpiry.pickup.HolidayReminder.Closing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** When a warehouse closes before days off, and when it opens again. */
record ClosingTimes(WorkingCalendar warehouse, Optional<PickupSlots> pickups, Duration queue) {

    Closing around(DayRun run, boolean ends) {
        Instant start = run.first().atStartOfDay(warehouse.zone()).toInstant();
        Optional<Slot> pickup = pickups.flatMap((PickupSlots slots) -> lastPickup(slots, start));
        Optional<Instant> close = pickups.isPresent() ? pickup.map(Slot::from) : lastClosing(start);
        return new Closing(
                pickup, close.map(moment -> moment.minus(queue)), ends ? opening(run.next()) : Optional.empty());
    }

    private Optional<Slot> lastPickup(PickupSlots slots, Instant start) {
        try {
            return slots.lastOverBy(start, warehouse::isWorkingDay);
        } catch (BeyondKnownDays e) {
            return Optional.empty();
        }
    }

    /** One at the moment itself counts. */
    private Optional<Instant> lastClosing(Instant start) {
        try {
            return Optional.of(warehouse.previousClosing(start.plusNanos(1)));
        } catch (BeyondKnownDays | NeverOpens | NeverCloses e) {
            return Optional.empty();
        }
    }

    private Optional<Instant> opening(LocalDate day) {
        return warehouse.openOn(day).stream().map(OpenPeriod::from).findFirst();
    }
}
