package io.github.ozonexpiry.safety;

import java.time.Duration;

/** A stretch of time in days of 24 hours. */
final class Days {

    private Days() {}

    static double of(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("time: 0 or longer, got " + time);
        }
        return time.toMillis() / (double) Duration.ofDays(1).toMillis();
    }
}
