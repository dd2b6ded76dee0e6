package io.github.ozonexpiry.guard;

import io.github.ozonexpiry.money.Percent;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * When the seller no longer trusts a number of stock. Ozon publishes no such number (P-08): all of it is the seller's own.
 *
 * @param improbable a fall of stock that sales bring about with a smaller probability than this is sudden; more than 0 % and less than
 *     100 %, for one look at one stock: of 1,000 stocks with the usual sales one is sudden at 0.1 %
 * @param leastFall a fall of fewer pieces than this is none, 1 or more
 * @param holdFor how long the number is held after a sudden fall that nobody explains, more than zero
 * @param staleAfter an own count that is older than this is stale, more than zero
 */
public record GuardPolicy(Percent improbable, long leastFall, Duration holdFor, Duration staleAfter) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** A default of ours, not of Ozon's: 0.1 %, 2 pieces, held for a day, stale after a day. */
    public static final GuardPolicy OURS =
            new GuardPolicy(Percent.of("0.1"), 2, Duration.ofDays(1), Duration.ofDays(1));

    /**
     * Refuses numbers that would never or always raise the alarm.
     *
     * @param improbable a fall with a smaller probability is sudden
     * @param leastFall a fall of fewer pieces is none
     * @param holdFor how long the number is held
     * @param staleAfter an older count is stale
     * @throws IllegalArgumentException when a number is outside its bounds; names it
     */
    public GuardPolicy {
        if (improbable.value().signum() == 0 || improbable.value().compareTo(WHOLE) >= 0) {
            throw new IllegalArgumentException("improbable: more than 0 % and less than 100 %, got " + improbable);
        }
        if (leastFall < 1) {
            throw new IllegalArgumentException("least fall: 1 or more pieces, got " + leastFall);
        }
        positive("hold for", holdFor);
        positive("stale after", staleAfter);
    }

    /**
     * The same policy with another age of stale counts.
     *
     * @param age an own count that is older than this is stale
     * @return the new policy
     * @throws IllegalArgumentException when the age is not more than zero; names it
     */
    public GuardPolicy staleAfter(Duration age) {
        return new GuardPolicy(improbable, leastFall, holdFor, age);
    }

    double level() {
        return improbable.value().movePointLeft(2).doubleValue();
    }

    private static void positive(String name, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(name + ": more than zero, got " + time);
        }
    }
}
