package io.github.ozonexpiry.prevention;

import io.github.ozonexpiry.cause.Trend.Interval;
import io.github.ozonexpiry.cause.Trend.Level;
import io.github.ozonexpiry.cause.Trend.Rate;
import java.util.OptionalInt;

/**
 * The difference of two shares with its interval. Source: R. G. Newcombe, Statistics in Medicine 17 (1998), 873-890, method 10: the distances from both
 * shares to the ends of their Wilson intervals, put together as right-angled sides.
 */
final class Difference {

    /** So many postings nobody has; a difference that needs more is not to be seen. */
    private static final int MOST = 1_000_000_000;

    private Difference() {}

    /** On which side of zero an interval lies; one that begins or ends at zero holds it. */
    enum Side {
        BELOW,
        HOLDS_ZERO,
        ABOVE;

        static Side of(Interval interval) {
            if (interval.high() < 0) {
                return BELOW;
            }
            return interval.low() > 0 ? ABOVE : HOLDS_ZERO;
        }
    }

    /** The interval of {@code after} less {@code before}. */
    static Interval of(Rate after, Rate before) {
        double difference = after.share() - before.share();
        return new Interval(
                difference - Math.hypot(below(after), above(before)),
                difference + Math.hypot(above(after), below(before)));
    }

    /**
     * How many postings a later period needs, so that an expected share, if it came true, would be seen to be below the earlier one; empty where no
     * number is enough, because the earlier period is too small itself.
     */
    static OptionalInt needed(Rate before, double expected) {
        if (!isSeen(before, expected, MOST)) {
            return OptionalInt.empty();
        }
        int tooFew = 0;
        int enough = MOST;
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) >>> 1;
            if (isSeen(before, expected, middle)) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return OptionalInt.of(enough);
    }

    private static boolean isSeen(Rate before, double share, int postings) {
        double above = wilsonHigh(share, postings, squaredDeviations(before.level())) - share;
        return share - before.share() + Math.hypot(above, below(before)) < 0;
    }

    /** The greater root p of (share - p)^2 = z^2 p (1 - p) / n: of a share that need not be one of whole postings. */
    private static double wilsonHigh(double share, double n, double square) {
        double spread = Math.sqrt(square * (share * (1 - share) / n + square / (4 * n * n)));
        return (share + square / (2 * n) + spread) / (1 + square / n);
    }

    /** The upper end for none of one is z^2 / (1 + z^2), and that of a level is told nowhere else. */
    private static double squaredDeviations(Level level) {
        double high = new Rate(0, 1, level).interval().high();
        return high / (1 - high);
    }

    private static double below(Rate rate) {
        return rate.share() - rate.interval().low();
    }

    private static double above(Rate rate) {
        return rate.interval().high() - rate.share();
    }
}
