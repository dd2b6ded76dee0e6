package io.github.ozonexpiry.safety;

import io.github.ozonexpiry.cause.Trend.Interval;
import io.github.ozonexpiry.cause.Trend.Level;
import io.github.ozonexpiry.cause.Trend.Rate;
import java.util.Locale;

/**
 * What was tried and how often it went well.
 *
 * @param what buyers and situation
 * @param level the level that was asked for
 * @param kept pieces that were kept
 * @param reached the level that was reckoned
 * @param seen how often stock sufficed
 */
record Trial(String what, String level, long kept, double reached, Rate seen) {

    static Trial of(String what, SafetyStock stock, int well, int all) {
        return new Trial(
                what, stock.level().toString(), stock.pieces(), stock.reached(), new Rate(well, all, Level.PERCENT_95));
    }

    /** Whether the level may be reached: not all of the interval lies below it. */
    boolean mayReach() {
        return seen.interval().high()
                >= ServiceLevel.of(level.replace(" %", "")).share();
    }

    String row() {
        Interval interval = seen.interval();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.2f %% | %.2f %% | %.2f to %.2f %% |%n",
                what,
                level,
                kept,
                100 * reached,
                100 * seen.share(),
                100 * interval.low(),
                100 * interval.high());
    }
}
