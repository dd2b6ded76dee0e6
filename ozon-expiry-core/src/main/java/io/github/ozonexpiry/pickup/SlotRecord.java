package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.handling.PickupSlots.Slot;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.pickup.CarrierRecord.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of each pick-up that was promised: until the next one begins, what happens counts for it. */
final class SlotRecord {

    private final List<Parcel> parcels;

    private SlotRecord(List<Parcel> parcels) {
        this.parcels = parcels;
    }

    /** Of those that begin from a moment on and whose successor has begun. */
    static Map<Outcome, List<Slot>> of(
            PickupSlots promised, List<Parcel> parcels, WorkingCalendar calendar, Instant from, Instant now) {
        LocalDate last = now.atZone(promised.zone()).toLocalDate();
        List<Slot> slots = from.atZone(promised.zone())
                .toLocalDate()
                .datesUntil(last.plusDays(1))
                .flatMap(day -> promised.on(day, calendar::isWorkingDay).stream())
                .toList();
        SlotRecord seen = new SlotRecord(parcels);
        Map<Outcome, List<Slot>> outcomes = new EnumMap<>(Outcome.class);
        for (int i = 0; i + 1 < slots.size(); i++) {
            Slot slot = slots.get(i);
            Instant next = slots.get(i + 1).from();
            if (!slot.from().isBefore(from) && !next.isAfter(now)) {
                outcomes.computeIfAbsent(seen.outcome(slot, next), first -> new ArrayList<>())
                        .add(slot);
            }
        }
        return outcomes;
    }

    /** What the carrier's own records say comes before what follows from parcels. */
    private Outcome outcome(Slot slot, Instant next) {
        if (recorded(Kind.PICKUP_CAME, slot, next)) {
            return Outcome.CAME;
        }
        if (recorded(Kind.PICKUP_FAILED, slot, next)) {
            return Outcome.FAILED;
        }
        if (parcels.stream().anyMatch(parcel -> isTaken(parcel, slot, next))) {
            return Outcome.CAME;
        }
        return parcels.stream().anyMatch(parcel -> isLeftLying(parcel, slot))
                ? Outcome.NOTHING_TAKEN
                : Outcome.NOT_SEEN;
    }

    private boolean recorded(Kind kind, Slot slot, Instant next) {
        return parcels.stream().flatMap(parcel -> parcel.all(kind)).anyMatch(when -> within(when, slot, next));
    }

    private static boolean isTaken(Parcel parcel, Slot slot, Instant next) {
        return isWithin(parcel.left(), slot, next) || isWithin(parcel.scanned(), slot, next);
    }

    private static boolean isLeftLying(Parcel parcel, Slot slot) {
        boolean wasReady =
                parcel.ready().filter(when -> when.surelyBy(slot.from())).isPresent();
        boolean stayed = parcel.given().map(when -> when.surelyAfter(slot.to())).orElse(!parcel.isClosed());
        return wasReady && stayed;
    }

    private static boolean isWithin(Optional<When> when, Slot slot, Instant next) {
        return when.filter(moment -> within(moment, slot, next)).isPresent();
    }

    private static boolean within(When when, Slot slot, Instant next) {
        return when.after().filter(after -> !after.isBefore(slot.from())).isPresent()
                && when.by().isBefore(next);
    }
}
