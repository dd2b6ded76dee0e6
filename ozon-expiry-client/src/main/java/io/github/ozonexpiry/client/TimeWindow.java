package io.github.ozonexpiry.client;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A window of time for Ozon's filters: both ends in whole seconds, which is how they are sent. */
record TimeWindow(Instant from, Instant to) {

    /** Source: Seller API, both lists: a period of at most one year, else {@code PERIOD_IS_TOO_LONG}. */
    private static final Duration LONGEST = Duration.ofDays(365);

    TimeWindow {
        from = from.truncatedTo(ChronoUnit.SECONDS);
        to = to.truncatedTo(ChronoUnit.SECONDS);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("the window must begin before it ends: " + from + " to " + to);
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("Ozon lists at most 365 days at a time: " + from + " to " + to);
        }
    }
}
