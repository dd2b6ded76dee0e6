package io.github.ozonexpiry.handling;

import java.time.Duration;

/**
 * The time for shipping, in whole minutes. Source: Seller API, {@code cut_in_time} of {@code /v2/warehouse/list} (H-08).
 *
 * <p>From when it counts is not published, and it is independent of the recommended time (H-10): it is carried, nothing is computed from it.
 *
 * @param minutes zero or more
 */
public record ShippingTime(long minutes) {

    /**
     * Refuses a time below zero or above a year.
     *
     * @param minutes zero or more
     * @throws IllegalArgumentException when the minutes are below zero or more than a year has; names them
     */
    public ShippingTime {
        Minutes.check("shipping time (cut_in_time, H-08)", minutes);
    }

    /**
     * A time in minutes.
     *
     * @param minutes zero or more
     * @return the time
     */
    public static ShippingTime ofMinutes(long minutes) {
        return new ShippingTime(minutes);
    }

    /** {@return the time as a duration} */
    public Duration duration() {
        return Duration.ofMinutes(minutes);
    }
}
