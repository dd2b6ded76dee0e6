package io.github.ozonexpiry.handling;

import io.github.ozonexpiry.calendar.WorkingCalendar;
import java.time.Duration;

/**
 * The shortest time for assembling an order, in whole minutes. Source: Seller API, {@code sla_cut_in} of {@code /v2/warehouse/list} and
 * {@code /v2/delivery-method/list} (H-08).
 *
 * <p>Whether Ozon counts minutes of the clock or of working time is not published: the caller chooses, and whatever is computed from it is
 * an estimate.
 *
 * @param minutes zero or more
 * @param counting which minutes count
 */
public record AssemblyTime(long minutes, Counting counting) {

    /** Which minutes count. */
    public enum Counting {
        /** Every minute. */
        CLOCK,
        /** Minutes in which the warehouse's calendar is open. */
        WORKING
    }

    private static final long SECONDS = 60;

    /**
     * Refuses a time below zero or above a year.
     *
     * @param minutes zero or more
     * @param counting which minutes count
     * @throws IllegalArgumentException when the minutes are below zero or more than a year has; names them
     */
    public AssemblyTime {
        Minutes.check("assembly time (sla_cut_in, H-08)", minutes);
    }

    /**
     * Counted by the clock.
     *
     * @param minutes zero or more
     * @return the time
     */
    public static AssemblyTime ofClockMinutes(long minutes) {
        return new AssemblyTime(minutes, Counting.CLOCK);
    }

    /**
     * Counted in the warehouse's working time.
     *
     * @param minutes zero or more
     * @return the time
     */
    public static AssemblyTime ofWorkingMinutes(long minutes) {
        return new AssemblyTime(minutes, Counting.WORKING);
    }

    /** {@return the time as a duration} */
    public Duration duration() {
        return Duration.ofMinutes(minutes);
    }

    /**
     * The earliest moment at which an order can count as assembled.
     *
     * @param epochSecond when the order came, in seconds since 1970-01-01T00:00Z
     * @param calendar the warehouse's working time; the clock needs none of it
     * @return the moment in seconds since 1970-01-01T00:00Z
     * @throws io.github.ozonexpiry.calendar.BeyondKnownDays when working time is counted and a day on the way is not known
     * @throws io.github.ozonexpiry.calendar.NeverOpens when working time is counted and none is left
     */
    public long after(long epochSecond, WorkingCalendar calendar) {
        return counting == Counting.CLOCK
                ? epochSecond + minutes * SECONDS
                : calendar.plusSeconds(epochSecond, minutes * SECONDS);
    }
}
