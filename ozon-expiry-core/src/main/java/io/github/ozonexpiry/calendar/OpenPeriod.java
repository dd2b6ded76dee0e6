package io.github.ozonexpiry.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of working time, half-open.
 *
 * @param from its first moment
 * @param to the first moment after it
 */
public record OpenPeriod(Instant from, Instant to) {

    /**
     * Refuses a period without length.
     *
     * @param from its first moment
     * @param to the first moment after it
     * @throws IllegalArgumentException when from does not lie before to; names both
     */
    public OpenPeriod {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("open from " + from + " must lie before " + to);
        }
    }

    /**
     * Whether a moment lies within: at {@code from} it does, at {@code to} it does not.
     *
     * @param moment the moment
     * @return whether it lies within
     */
    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    /** {@return how long it is} */
    public Duration length() {
        return Duration.between(from, to);
    }

    boolean isAtWholeSeconds() {
        return from.truncatedTo(ChronoUnit.SECONDS).equals(from)
                && to.truncatedTo(ChronoUnit.SECONDS).equals(to);
    }
}
