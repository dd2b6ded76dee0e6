package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.handling.PickupSlots.Slot;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/**
 * What a carrier did, measured from the histories of its parcels, beside what it promised. Buyers' marks are another thing:
 * {@link io.github.ozonexpiry.standing.CarrierRating}.
 *
 * @param promise what was agreed on
 * @param from the first moment that counts
 * @param now the last one; nothing seen later counts
 * @param pickups the pick-ups
 * @param scans from leaving the warehouse to the carrier's scan: only the scan is a hand-over (L-10)
 * @param notScanned left the warehouse, neither scanned nor refused nor cancelled since
 * @param transit from hand-over to the buyer
 * @param lost cancelled because the carrier lost them, as Ozon states it (reason 667)
 * @param gone given to the carrier, and not delivered, refused or cancelled for longer than the policy waits; none of them is among the lost
 * @param losses the lost and the gone, of all parcels that the carrier had to do with
 * @param refused refused by the carrier or the sorting centre, of the same
 */
public record CarrierRecord(
        CarrierPromise promise,
        Instant from,
        Instant now,
        Pickups pickups,
        CarrierTiming scans,
        List<PostingNumber> notScanned,
        CarrierTiming transit,
        List<PostingNumber> lost,
        List<PostingNumber> gone,
        CarrierShare losses,
        CarrierShare refused) {

    /** What became of a pick-up that was promised. */
    public enum Outcome {
        /** The carrier recorded that it came; else a parcel left or was scanned before the next pick-up began. */
        CAME,
        /** The carrier or the seller recorded that it did not come. */
        FAILED,
        /** Nobody recorded it; a parcel was ready at its beginning and stayed until after its end, and none was taken. */
        NOTHING_TAKEN,
        /** Nobody knows. */
        NOT_SEEN
    }

    /**
     * The pick-ups of the time.
     *
     * @param days on which the carrier came, a parcel left, or one was scanned that is not known to have left before; days of the calendar's zone
     * @param outcomes the promised pick-ups whose next one has begun, in the order of time; empty where no times were promised
     * @param missed how many failed or took nothing, of those of which it is known
     */
    public record Pickups(NavigableSet<LocalDate> days, Map<Outcome, List<Slot>> outcomes, CarrierShare missed) {

        /**
         * The pick-ups with an outcome.
         *
         * @param outcome what became of them
         * @return the pick-ups, in the order of time
         */
        public List<Slot> with(Outcome outcome) {
            return outcomes.getOrDefault(outcome, List.of());
        }
    }

    /**
     * Measures with our policy.
     *
     * @param promise what was agreed on
     * @param histories of the parcels that were given to this carrier or are to be
     * @param calendar on which days the seller can give parcels; its zone divides the days
     * @param from the first moment that counts
     * @param now the last one
     * @return the record
     * @throws io.github.ozonexpiry.calendar.BeyondKnownDays when times were promised and a day of the time is not known
     * @throws IllegalArgumentException when {@code from} does not lie before {@code now}; names both
     */
    public static CarrierRecord of(
            CarrierPromise promise,
            Collection<PostingHistory> histories,
            WorkingCalendar calendar,
            Instant from,
            Instant now) {
        return of(promise, histories, calendar, from, now, CarrierPolicy.OURS);
    }

    /**
     * Measures.
     *
     * @param promise what was agreed on
     * @param histories of the parcels that were given to this carrier or are to be
     * @param calendar on which days the seller can give parcels; its zone divides the days
     * @param from the first moment that counts: a parcel that left before it does not
     * @param now the last one
     * @param policy when a parcel is late, gone, and a share judged
     * @return the record
     * @throws io.github.ozonexpiry.calendar.BeyondKnownDays when times were promised and a day of the time is not known
     * @throws IllegalArgumentException when {@code from} does not lie before {@code now}; names both
     */
    public static CarrierRecord of(
            CarrierPromise promise,
            Collection<PostingHistory> histories,
            WorkingCalendar calendar,
            Instant from,
            Instant now,
            CarrierPolicy policy) {
        if (!from.isBefore(now)) {
            throw new IllegalArgumentException("from " + from + " must lie before now, " + now);
        }
        return new Measuring(promise, calendar, from, now, policy).record(histories);
    }

    /** {@return what was promised and measured, in sentences for people} */
    public List<Message> messages() {
        return RecordMessages.of(this);
    }
}
