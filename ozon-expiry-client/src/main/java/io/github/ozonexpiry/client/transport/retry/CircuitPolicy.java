package io.github.ozonexpiry.client.transport.retry;

import java.time.Duration;

/**
 * When a method is no longer called for a while.
 *
 * @param failures how many attempts in a row must have failed, 1 to 1,000
 * @param pause for how long after so many, positive
 * @param whenOzonSays for how long after Ozon has said that its circle is open, positive
 */
public record CircuitPolicy(int failures, Duration pause, Duration whenOzonSays) {

    /**
     * After ten failures in a row for a minute; five minutes when Ozon says so, which speaks of several minutes. Source: notes on the Seller
     * API, 1.3; the numbers are ours, for Ozon names none.
     */
    public static final CircuitPolicy USUAL = new CircuitPolicy(10, Duration.ofMinutes(1), Duration.ofMinutes(5));

    private static final int MOST = 1_000;

    /**
     * A policy.
     *
     * @param failures how many attempts in a row must have failed, 1 to 1,000
     * @param pause for how long after so many, positive
     * @param whenOzonSays for how long after Ozon has said so, positive
     * @throws IllegalArgumentException when one is out of bounds; names it
     */
    public CircuitPolicy {
        if (failures < 1 || failures > MOST) {
            throw new IllegalArgumentException("failures: 1 to " + MOST + ", got " + failures);
        }
        requirePositive("pause", pause);
        requirePositive("whenOzonSays", whenOzonSays);
    }

    private static void requirePositive(String name, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(name + ": longer than nothing, got " + time);
        }
    }
}
