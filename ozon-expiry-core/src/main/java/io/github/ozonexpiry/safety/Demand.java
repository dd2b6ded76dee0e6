package io.github.ozonexpiry.safety;

import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * How many pieces of a product all channels together want, as a distribution a day. Stretches of time that do not overlap are taken for independent of
 * each other, and no day for busier than another: what is not so is named by {@link DemandReading}, and what it costs is measured in
 * {@code docs/safety-stock.md}.
 */
public sealed interface Demand {

    /**
     * Learns a demand from sales, from {@value DemandReading#OUR_DAYS} days on (ours).
     *
     * @param days what was sold a day, in any order, one entry a day
     * @return the demand, or how many days are missing
     * @throws IllegalArgumentException when a day stands twice; names it
     */
    static DemandReading of(Collection<SalesDay> days) {
        return DemandReading.of(days, DemandReading.OUR_DAYS);
    }

    /** {@return pieces a day on average, 0 to 10,000} */
    double mean();

    /** {@return the variance of the pieces of a day} */
    double variance();

    /** {@return the demand in a few words} */
    Message message();

    /**
     * How likely it is that a stock suffices.
     *
     * @param pieces the stock
     * @param time how long, 0 or longer
     * @return the chance of that many pieces or fewer, 0 to 1
     */
    default double atMost(long pieces, Duration time) {
        return Spreads.of(this, Days.of(time)).atMost((double) pieces);
    }

    /**
     * Each piece sells by itself, whatever was sold before.
     *
     * @param mean pieces a day, 0 to 10,000
     */
    record Poisson(double mean) implements Demand {

        /**
         * Refuses what is no rate.
         *
         * @param mean pieces a day
         * @throws IllegalArgumentException when it is no number from 0 to 10,000; names it
         */
        public Poisson {
            Bounds.pieces("mean", mean);
        }

        @Override
        public double variance() {
            return mean;
        }

        @Override
        public Message message() {
            return Message.of("safety.demand.Poisson", Rounded.of(mean));
        }
    }

    /**
     * Orders of several pieces, or busier and quieter times: more variance than {@link Poisson}.
     *
     * @param mean pieces a day, above 0, to 10,000
     * @param variance the variance of a day, above the mean, to 10,000 times the mean
     */
    record NegativeBinomial(double mean, double variance) implements Demand {

        /**
         * Refuses what is no such distribution.
         *
         * @param mean pieces a day
         * @param variance the variance of a day
         * @throws IllegalArgumentException when the mean is not above 0 and up to 10,000, or the variance is not above it and up to 10,000 times it;
         *     names it
         */
        public NegativeBinomial {
            Bounds.pieces("mean", mean);
            if (!(variance > mean && variance <= mean * Bounds.MOST_PIECES)) {
                throw new IllegalArgumentException(
                        "variance: above a mean above 0 and at most 10000 times it, got " + variance + " for " + mean);
            }
        }

        @Override
        public Message message() {
            return Message.of("safety.demand.NegativeBinomial", Rounded.of(mean), Rounded.of(variance));
        }
    }

    /**
     * Many pieces a day, as textbooks take them.
     *
     * @param mean pieces a day, 0 to 10,000
     * @param deviation the standard deviation of a day, above 0, to 10,000
     */
    record Normal(double mean, double deviation) implements Demand {

        /**
         * Refuses what is no such distribution.
         *
         * @param mean pieces a day
         * @param deviation the standard deviation of a day
         * @throws IllegalArgumentException when the mean is not 0 to 10,000 or the deviation is not above 0 and up to 10,000; names it
         */
        public Normal {
            Bounds.pieces("mean", mean);
            Bounds.pieces("deviation", deviation);
            if (deviation == 0) {
                throw new IllegalArgumentException("deviation: above 0, got " + deviation);
            }
        }

        @Override
        public double variance() {
            return deviation * deviation;
        }

        @Override
        public Message message() {
            return Message.of("safety.demand.Normal", Rounded.of(mean), Rounded.of(deviation));
        }
    }

    /**
     * A day like one of those that were; the pieces of a day come at any time of it.
     *
     * @param counts pieces sold on each of the days, 1 to 1,000 days with 0 to 10,000 pieces
     */
    record Empirical(List<Integer> counts) implements Demand {

        private static final int MOST_DAYS = 1_000;

        /**
         * Copies the counts.
         *
         * @param counts pieces sold on each of the days
         * @throws IllegalArgumentException when there is no day, more than 1,000, or a number that is not 0 to 10,000; names it
         */
        public Empirical {
            counts = List.copyOf(counts);
            if (counts.isEmpty() || counts.size() > MOST_DAYS) {
                throw new IllegalArgumentException("counts: 1 to 1000 days, got " + counts.size());
            }
            counts.forEach(count -> Bounds.pieces("counts", count));
        }

        @Override
        public double mean() {
            return counts.stream().mapToInt(count -> count).average().orElseThrow();
        }

        @Override
        public double variance() {
            double mean = mean();
            return counts.stream()
                    .mapToDouble(count -> SoldByDay.square(count - mean))
                    .average()
                    .orElseThrow();
        }

        @Override
        public Message message() {
            return Message.of("safety.demand.Empirical", counts.size(), Rounded.of(mean()), Rounded.of(variance()));
        }
    }
}
