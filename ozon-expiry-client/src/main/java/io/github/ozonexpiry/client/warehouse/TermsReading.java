package io.github.ozonexpiry.client.warehouse;

import io.github.ozonexpiry.handling.AssemblyTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What is taken for granted about terms where Ozon does not say it.
 *
 * @param counting which minutes {@code sla_cut_in} counts
 * @param cutoffZone of which clock {@code cutoff} is; empty for the warehouse's
 * @param slotZone of which clock the slots of {@code first_mile} are
 * @param timetable at which offset the moments of {@code working_hours} are times of day; empty not to use them, so that a working day is
 *     open round the clock
 */
public record TermsReading(
        AssemblyTime.Counting counting, Optional<ZoneId> cutoffZone, ZoneId slotZone, Optional<ZoneOffset> timetable) {

    /** Minutes of the clock, a cut-off by the warehouse's clock, slots in UTC as samples look, no hours: each our reading (confidence D). */
    public static final TermsReading DEFAULT =
            new TermsReading(AssemblyTime.Counting.CLOCK, Optional.empty(), ZoneOffset.UTC, Optional.empty());

    /**
     * The same with other minutes.
     *
     * @param minutes which minutes {@code sla_cut_in} counts
     * @return the new reading
     */
    public TermsReading counting(AssemblyTime.Counting minutes) {
        return new TermsReading(minutes, cutoffZone, slotZone, timetable);
    }

    /**
     * The same with cut-offs of another clock.
     *
     * @param zone the clock's zone
     * @return the new reading
     */
    public TermsReading cutoffIn(ZoneId zone) {
        return new TermsReading(counting, Optional.of(zone), slotZone, timetable);
    }

    /**
     * The same with slots of another clock.
     *
     * @param zone the clock's zone
     * @return the new reading
     */
    public TermsReading slotsIn(ZoneId zone) {
        return new TermsReading(counting, cutoffZone, zone, timetable);
    }

    /**
     * The same with the hours of the timetable.
     *
     * @param offset at which its moments are times of day
     * @return the new reading
     */
    public TermsReading timetableAt(ZoneOffset offset) {
        return new TermsReading(counting, cutoffZone, slotZone, Optional.of(offset));
    }
}
