package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.cause.Trend.Interval;
import io.github.ozonexpiry.cause.Trend.Rate;

/** Intervals by the score method. Sources: {@link Trend}. */
final class ScoreInterval {

    private ScoreInterval() {}

    /** The upper end is the lower end of the share that is not counted, so that both are exact at their limits. */
    static Interval ofShare(Rate rate) {
        int count = rate.count();
        int all = rate.postings();
        double deviations = rate.level().deviations();
        return new Interval(low(count, all, deviations), 1 - low(all - count, all, deviations));
    }

    /** Newcombe's method 10: the distances from both shares to the ends of their Wilson intervals, put together as right-angled sides. */
    static Interval ofDifference(Rate minuend, Rate subtrahend) {
        double difference = minuend.share() - subtrahend.share();
        return new Interval(
                difference - Math.hypot(below(minuend), above(subtrahend)),
                difference + Math.hypot(above(minuend), below(subtrahend)));
    }

    private static double below(Rate rate) {
        return rate.share() - rate.interval().low();
    }

    private static double above(Rate rate) {
        return rate.interval().high() - rate.share();
    }

    /**
     * The lesser root p of (count/all - p)^2 = z^2 p (1 - p) / all, as the product of both roots divided by the greater one: a difference
     * of nearly equal numbers would lose digits.
     */
    private static double low(double count, double all, double z) {
        double square = z * z;
        double root = z * Math.sqrt(square + 4 * count * (all - count) / all);
        return 2 * count * count / (all * (2 * count + square + root));
    }
}
