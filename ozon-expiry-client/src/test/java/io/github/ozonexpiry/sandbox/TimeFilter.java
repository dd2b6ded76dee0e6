package io.github.ozonexpiry.sandbox;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A window of a filter; either end may be missing, and without both it holds everything. Whether its ends belong to it is not published: both do here. */
record TimeFilter(@Nullable Instant from, @Nullable Instant to) {

    static TimeFilter read(Body filter, String from, String to, Duration longest) {
        TimeFilter window =
                new TimeFilter(filter.time(from).orElse(null), filter.time(to).orElse(null));
        if (window.from != null && window.to != null) {
            if (window.to.isBefore(window.from)) {
                throw filter.refused(to, "value must be greater than " + from);
            }
            if (Duration.between(window.from, window.to).compareTo(longest) > 0) {
                throw Refusal.invalid("PERIOD_IS_TOO_LONG");
            }
        }
        return window;
    }

    boolean holds(@Nullable Instant moment) {
        if (from == null && to == null) {
            return true;
        }
        return moment != null && (from == null || !moment.isBefore(from)) && (to == null || !moment.isAfter(to));
    }
}
