package io.github.ozonexpiry.prevention;

import io.github.ozonexpiry.cause.Trend.Level;
import io.github.ozonexpiry.cause.Trend.Rate;
import io.github.ozonexpiry.prevention.ExpectedEffect.Window;
import java.time.Instant;

/**
 * What was counted before and after an advice was taken up.
 *
 * @param at when it was counted
 * @param before before it was taken up
 * @param after after it was taken up
 */
public record Measurement(Instant at, Counted before, Counted after) {

    /**
     * Refuses to count what was still to come, and windows in the wrong order.
     *
     * @param at when it was counted
     * @param before before it was taken up
     * @param after after it was taken up
     * @throws IllegalArgumentException when the windows overlap, or the second one ends after the counting; names the moments
     */
    public Measurement {
        if (before.window().to().isAfter(after.window().from())) {
            throw new IllegalArgumentException("before until " + before.window().to() + ", after from "
                    + after.window().from());
        }
        if (after.window().to().isAfter(at)) {
            throw new IllegalArgumentException(
                    "counted at " + at + " until " + after.window().to());
        }
    }

    /** Whether a moment lies in the windows or between them, so that what changed then changed what was counted. */
    boolean spans(Instant moment) {
        return moment.isAfter(before.window().from())
                && moment.isBefore(after.window().to());
    }

    /**
     * How many postings went wrong in a stretch of time.
     *
     * @param window the stretch
     * @param wrong how many were late or lost, whichever the advice is about; 0 to {@code postings}
     * @param postings how many postings there were, 1 or more
     */
    public record Counted(Window window, int wrong, int postings) {

        /**
         * Refuses what is no part of a whole.
         *
         * @param window the stretch
         * @param wrong how many were late or lost
         * @param postings how many postings there were
         * @throws IllegalArgumentException when there is no posting or the count is not between zero and all; names both
         */
        public Counted {
            if (postings < 1 || wrong < 0 || wrong > postings) {
                throw new IllegalArgumentException(wrong + " of " + postings + " postings");
            }
        }

        /**
         * The count as a share.
         *
         * @param level how sure its interval is
         * @return the share
         */
        public Rate rate(Level level) {
            return new Rate(wrong, postings, level);
        }
    }
}
