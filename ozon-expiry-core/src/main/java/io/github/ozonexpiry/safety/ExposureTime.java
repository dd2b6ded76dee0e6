package io.github.ozonexpiry.safety;

import io.github.ozonexpiry.stock.StockHistory;
import java.time.Duration;

/**
 * For how long a number can be sold that is no longer true: until the next synchronisation and then until buyers see it.
 *
 * @param syncInterval how long it is at most from one number sent to Ozon to the next, 30 seconds (P-01) to 7 days
 * @param storefrontLag how long Ozon takes to show it, 20 minutes (P-02) to 7 days; longer for more than 500 products, how much was not published
 * @param peak how many times as much is sold in the busiest such stretch as in one of the average day, 1 to 20; the seller's own
 */
public record ExposureTime(Duration syncInterval, Duration storefrontLag, double peak) {

    private static final Duration ONE_PAIR_AGAIN = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final int HIGHEST_PEAK = 20;

    /**
     * Refuses what Ozon does not do.
     *
     * @param syncInterval how long it is at most from one number to the next
     * @param storefrontLag how long Ozon takes to show it
     * @param peak how many times as much is sold in the busiest stretch
     * @throws IllegalArgumentException when one is out of its bounds; names it
     */
    public ExposureTime {
        Bounds.between("syncInterval", syncInterval, ONE_PAIR_AGAIN, LONGEST);
        Bounds.between("storefrontLag", storefrontLag, StockHistory.STOREFRONT_LAG, LONGEST);
        Bounds.between("peak", peak, 1, HIGHEST_PEAK);
    }

    /**
     * Numbers that are sent regularly and shown after 20 minutes (P-02), sold as evenly as the day.
     *
     * @param syncInterval how long it is at most from one to the next, 30 seconds to 7 days
     * @return the exposure
     * @throws IllegalArgumentException when the interval is out of its bounds; names it
     */
    public static ExposureTime every(Duration syncInterval) {
        return new ExposureTime(syncInterval, StockHistory.STOREFRONT_LAG, 1);
    }

    /**
     * The same with another lag.
     *
     * @param lag how long Ozon takes to show a number, 20 minutes to 7 days
     * @return a new exposure
     * @throws IllegalArgumentException when it is out of its bounds; names it
     */
    public ExposureTime withLag(Duration lag) {
        return new ExposureTime(syncInterval, lag, peak);
    }

    /**
     * The same with another peak.
     *
     * @param times how many times as much is sold in the busiest such stretch as in one of the average day, 1 to 20
     * @return a new exposure
     * @throws IllegalArgumentException when it is out of its bounds; names it
     */
    public ExposureTime withPeak(double times) {
        return new ExposureTime(syncInterval, storefrontLag, times);
    }

    /** {@return interval and lag together} */
    public Duration time() {
        return syncInterval.plus(storefrontLag);
    }

    /** Days of average demand. */
    double days() {
        return Days.of(time()) * peak;
    }
}
