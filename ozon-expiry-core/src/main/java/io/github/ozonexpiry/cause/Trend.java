package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has become more or less frequent between two periods, as shares of all postings with intervals. Immutable.
 *
 * <p>Each interval stands alone: of 20 rows that did not change, one may seem to at 95 %. Sources: for a share E. B. Wilson, Journal of the
 * American Statistical Association 22 (1927), 209-212; for a difference R. G. Newcombe, Statistics in Medicine 17 (1998), 873-890, method 10.
 */
public final class Trend {

    private static final Comparator<Change> GREATEST_RISE_FIRST =
            Comparator.comparingDouble(Change::difference).reversed().thenComparing(Change::key, Dimension.Key.ORDER);

    private final Dimension dimension;
    private final List<Change> changes;

    private Trend(Dimension dimension, List<Change> changes) {
        this.dimension = dimension;
        this.changes = changes;
    }

    /**
     * Compares two periods with intervals of 95 %.
     *
     * @param before the earlier period
     * @param after the later period
     * @param dimension by what verdicts are put together
     * @return the trend
     */
    public static Trend between(Period before, Period after, Dimension dimension) {
        return between(before, after, dimension, Level.PERCENT_95);
    }

    /**
     * Compares two periods.
     *
     * @param before the earlier period
     * @param after the later period
     * @param dimension by what verdicts are put together
     * @param level how sure the intervals are
     * @return the trend
     */
    public static Trend between(Period before, Period after, Dimension dimension, Level level) {
        Map<Dimension.Key, Tally> then = Tally.by(dimension, before.verdicts());
        Map<Dimension.Key, Tally> now = Tally.by(dimension, after.verdicts());
        // What is there already stays, so that names are those of the later period.
        Set<Dimension.Key> keys = new HashSet<>(now.keySet());
        keys.addAll(then.keySet());
        return new Trend(
                dimension,
                keys.stream()
                        .map(key -> new Change(key, before.rate(then, key, level), after.rate(now, key, level)))
                        .sorted(GREATEST_RISE_FIRST)
                        .toList());
    }

    /** {@return by what the verdicts are put together} */
    public Dimension dimension() {
        return dimension;
    }

    /** {@return a row a key that either period has, the greatest rise first and the greatest fall last; equal ones in the order of keys} */
    public List<Change> changes() {
        return changes;
    }

    /**
     * What happened in a stretch of time.
     *
     * @param postings all postings of it, 1 or more, those without a verdict included
     * @param verdicts the verdicts on some of them, one a posting
     */
    public record Period(int postings, Collection<Verdict> verdicts) {

        /**
         * Copies the verdicts.
         *
         * @param postings all postings of it
         * @param verdicts the verdicts on some of them
         * @throws IllegalArgumentException when there is no posting, or fewer than verdicts; names both numbers
         */
        public Period {
            verdicts = List.copyOf(verdicts);
            if (postings < 1 || postings < verdicts.size()) {
                throw new IllegalArgumentException(verdicts.size() + " verdicts of " + postings + " postings");
            }
        }

        private Rate rate(Map<Dimension.Key, Tally> counted, Dimension.Key key, Level level) {
            return new Rate(counted.getOrDefault(key, Tally.NONE).count(), postings, level);
        }
    }

    /** How sure an interval is: of a hundred made in this way so many hold the true value. */
    public enum Level {
        /** 90 of a hundred. */
        PERCENT_90("90", 1.6448536269514722),
        /** 95 of a hundred. */
        PERCENT_95("95", 1.959963984540054),
        /** 99 of a hundred. */
        PERCENT_99("99", 2.5758293035489004);

        private final Percent percent;
        private final double deviations;

        Level(String percent, double deviations) {
            this.percent = Percent.of(percent);
            this.deviations = deviations;
        }

        /** {@return the level as a share} */
        public Percent percent() {
            return percent;
        }

        /** {@return how many standard deviations around the mean of a normal distribution hold that share} */
        double deviations() {
            return deviations;
        }
    }

    /**
     * From where to where a value may lie.
     *
     * @param low the lower end
     * @param high the upper end, the same or higher
     */
    public record Interval(double low, double high) {

        /**
         * Refuses ends in the wrong order.
         *
         * @param low the lower end
         * @param high the upper end
         * @throws IllegalArgumentException when the upper end is below the lower one or one is no number; names both
         */
        public Interval {
            if (!(low <= high)) {
                throw new IllegalArgumentException("no interval from " + low + " to " + high);
            }
        }
    }

    /**
     * A share of the postings of a period.
     *
     * @param count how many are counted, 0 to {@code postings}
     * @param postings all postings, 1 or more
     * @param level how sure its interval is
     */
    public record Rate(int count, int postings, Level level) implements Sayable {

        /**
         * Refuses what is no part of a whole.
         *
         * @param count how many are counted
         * @param postings all postings
         * @param level how sure its interval is
         * @throws IllegalArgumentException when there is no posting or the count is not between zero and all; names both
         */
        public Rate {
            if (postings < 1 || count < 0 || count > postings) {
                throw new IllegalArgumentException(count + " of " + postings + " postings");
            }
        }

        /** {@return the share, 0 to 1} */
        public double share() {
            return (double) count / postings;
        }

        /** {@return its Wilson score interval, within 0 and 1, without continuity correction} */
        public Interval interval() {
            return ScoreInterval.ofShare(this);
        }

        @Override
        public String in(Wording wording) {
            Interval interval = interval();
            return wording.say(
                    "trend.rate",
                    Rounded.percent(share()),
                    Rounded.percent(interval.low()),
                    Rounded.percent(interval.high()));
        }
    }

    /**
     * How a share changed.
     *
     * @param key what the counted verdicts have in common
     * @param before its share in the earlier period
     * @param after its share in the later period
     */
    public record Change(Dimension.Key key, Rate before, Rate after) {

        /**
         * Refuses shares that cannot be compared.
         *
         * @param key what the counted verdicts have in common
         * @param before its share in the earlier period
         * @param after its share in the later period
         * @throws IllegalArgumentException when the levels differ; names both
         */
        public Change {
            if (before.level() != after.level()) {
                throw new IllegalArgumentException("levels differ: " + before.level() + " and " + after.level());
            }
        }

        /** {@return the later share less the earlier one, -1 to 1} */
        public double difference() {
            return after.share() - before.share();
        }

        /** {@return Newcombe's interval of the difference, within -1 and 1} */
        public Interval interval() {
            return ScoreInterval.ofDifference(after, before);
        }

        /** {@return whether the interval of the difference lies above or below zero, or holds it} */
        public Direction direction() {
            return Direction.of(interval());
        }

        /** {@return the change in a sentence for people, numbers rounded to a tenth of a percent} */
        public Message message() {
            Interval interval = interval();
            return Message.of(
                    "trend.change",
                    key,
                    before,
                    after,
                    Rounded.points(difference()),
                    Rounded.points(interval.low()),
                    Rounded.points(interval.high()),
                    before.level().percent(),
                    direction().message());
        }
    }

    /** What can be said of a change. */
    public enum Direction {
        /** The share has risen. */
        RISEN,
        /** The share has fallen. */
        FALLEN,
        /** The interval of the difference holds zero: chance may have made it. */
        NOT_CLEAR;

        static Direction of(Interval difference) {
            if (difference.low() > 0) {
                return RISEN;
            }
            return difference.high() < 0 ? FALLEN : NOT_CLEAR;
        }

        /** {@return the direction in a few words for people} */
        public Message message() {
            return Message.of("trend." + this);
        }
    }
}
