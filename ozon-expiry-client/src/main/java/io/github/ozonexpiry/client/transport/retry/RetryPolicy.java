package io.github.ozonexpiry.client.transport.retry;

import java.time.Duration;

/**
 * How often a failed call is made again, and how long is waited before: a random part of a time that doubles, so that many callers do not
 * come back at once. What Ozon asks to wait is waited at least.
 *
 * @param attempts the most sendings of a call, the first included, 1 to 20
 * @param firstWait the longest wait before the first repetition, positive
 * @param longestWait the longest wait before any, at least the first; a longer one that Ozon asks for counts all the same
 */
public record RetryPolicy(int attempts, Duration firstWait, Duration longestWait) {

    /** Four attempts, with at most 0.5, 1 and 2 seconds between them. */
    public static final RetryPolicy USUAL = new RetryPolicy(4, Duration.ofMillis(500), Duration.ofSeconds(30));

    /** A call is sent once; whether it was carried out is looked up all the same where it can be. */
    public static final RetryPolicy NONE = new RetryPolicy(1, Duration.ofMillis(500), Duration.ofSeconds(30));

    private static final int MOST = 20;

    /**
     * A policy.
     *
     * @param attempts the most sendings of a call, the first included, 1 to 20
     * @param firstWait the longest wait before the first repetition, positive
     * @param longestWait the longest wait before any, at least the first
     * @throws IllegalArgumentException when one is out of bounds; names it
     */
    public RetryPolicy {
        if (attempts < 1 || attempts > MOST) {
            throw new IllegalArgumentException("attempts: 1 to " + MOST + ", got " + attempts);
        }
        if (firstWait.isNegative() || firstWait.isZero()) {
            throw new IllegalArgumentException("firstWait: longer than nothing, got " + firstWait);
        }
        if (longestWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException("longestWait: at least " + firstWait + ", got " + longestWait);
        }
    }

    /** The longest wait before an attempt, in nanoseconds; 2 is the first repetition. */
    long longestBefore(int attempt) {
        long longest = firstWait.toNanos();
        for (int i = 2; i < attempt && longest < longestWait.toNanos(); i++) {
            longest *= 2;
        }
        return Math.min(longest, longestWait.toNanos());
    }
}
