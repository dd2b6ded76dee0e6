package io.github.ozonexpiry.client.transport;

import java.time.Duration;

/**
 * So many calls within any stretch of time of this length.
 *
 * @param calls how many, 1 to 1,000,000
 * @param window the stretch, positive, at most a day
 */
public record RateLimit(int calls, Duration window) {

    private static final int MOST = 1_000_000;
    private static final Duration LONGEST = Duration.ofDays(1);

    /**
     * A limit.
     *
     * @param calls how many, 1 to 1,000,000
     * @param window the stretch, positive, at most a day
     * @throws IllegalArgumentException when one is out of bounds; names it
     */
    public RateLimit {
        if (calls < 1 || calls > MOST) {
            throw new IllegalArgumentException("calls: 1 to " + MOST + " may be allowed in a window, got " + calls);
        }
        if (window.isNegative() || window.isZero() || window.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("window: longer than nothing, at most a day, got " + window);
        }
    }

    /**
     * A limit a second.
     *
     * @param calls how many
     * @return the limit
     */
    public static RateLimit perSecond(int calls) {
        return new RateLimit(calls, Duration.ofSeconds(1));
    }

    /**
     * A limit a minute.
     *
     * @param calls how many
     * @return the limit
     */
    public static RateLimit perMinute(int calls) {
        return new RateLimit(calls, Duration.ofMinutes(1));
    }

    @Override
    public String toString() {
        return calls + " in " + window;
    }
}
