package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.cause.Trend.Level;
import java.time.Duration;

/**
 * When a carrier is judged, and by what. Every number is the seller's own: Ozon publishes none (P-08).
 *
 * @param scanWithin how long after leaving the warehouse a parcel may be scanned, by the clock, above zero
 * @param lostAfter after how long on its way a parcel counts as gone without a trace, by the clock, above zero
 * @param parcels from how many on a share is judged, 1 or more
 * @param level how sure the intervals of shares are
 */
public record CarrierPolicy(Duration scanWithin, Duration lostAfter, int parcels, Level level) {

    /** Ours: scanned within a day, gone after 30 days, judged from 30 on, 95 % (confidence D). */
    public static final CarrierPolicy OURS =
            new CarrierPolicy(Duration.ofDays(1), Duration.ofDays(30), 30, Level.PERCENT_95);

    /**
     * Refuses a policy that judges everything.
     *
     * @param scanWithin how long after leaving the warehouse a parcel may be scanned
     * @param lostAfter after how long on its way a parcel counts as gone
     * @param parcels from how many on a share is judged
     * @param level how sure the intervals are
     * @throws IllegalArgumentException when a time is not above zero, or the parcels are below 1; names the value
     */
    public CarrierPolicy {
        positive("scanWithin", scanWithin);
        positive("lostAfter", lostAfter);
        if (parcels < 1) {
            throw new IllegalArgumentException("parcels: 1 or more, got " + parcels);
        }
    }

    /**
     * The same with another time to be scanned.
     *
     * @param time how long after leaving the warehouse a parcel may be scanned
     * @return the new policy
     * @throws IllegalArgumentException when it is not above zero; names it
     */
    public CarrierPolicy scanWithin(Duration time) {
        return new CarrierPolicy(time, lostAfter, parcels, level);
    }

    /**
     * The same with another time after which a parcel is gone.
     *
     * @param time how long it is on its way
     * @return the new policy
     * @throws IllegalArgumentException when it is not above zero; names it
     */
    public CarrierPolicy lostAfter(Duration time) {
        return new CarrierPolicy(scanWithin, time, parcels, level);
    }

    /**
     * The same with another number from which on a share is judged.
     *
     * @param number how many, 1 or more
     * @return the new policy
     * @throws IllegalArgumentException when it is below 1; names it
     */
    public CarrierPolicy parcels(int number) {
        return new CarrierPolicy(scanWithin, lostAfter, number, level);
    }

    private static void positive(String what, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(what + ": above zero, got " + time);
        }
    }
}
