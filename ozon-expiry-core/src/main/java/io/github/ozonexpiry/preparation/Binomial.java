package io.github.ozonexpiry.preparation;

import java.util.stream.IntStream;

/**
 * The binomial distribution, without overflow for a million trials: a sum is its greatest term, by its logarithm, times the sum of what the
 * others are of it.
 */
final class Binomial {

    /** A probability this much too great still counts as equal: 0.8 * 0.8 is not 0.64 in a double. */
    private static final double ROUNDING = 1e-9;

    private static final int HALVINGS = 50;

    private Binomial() {}

    /** How probable it is that of some trials, each of which hits with the same probability, at most so many hit. */
    static double atMost(int hits, int trials, double probability) {
        return hits <= trials * probability
                ? lowerTail(hits, trials, probability, logChoose(trials, hits))
                : 1 - lowerTail(trials - hits - 1, trials, 1 - probability, logChoose(trials, trials - hits - 1));
    }

    /** The most hits of which it holds that no more than these are as improbable as asked, or more; -1 where not even none is. */
    static int mostHits(int trials, double probability, double atMost) {
        int below = -1;
        int above = trials;
        while (above - below > 1) {
            int middle = (below + above) / 2;
            if (atMost(middle, trials, probability) <= atMost * (1 + ROUNDING)) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return below;
    }

    /** The fewest trials of which it is at most as probable as asked that none hits; 1 or more. */
    static long leastTrials(double probability, double atMost) {
        return (long) Math.ceil(Math.log(atMost) / Math.log1p(-probability) - ROUNDING);
    }

    /**
     * The greatest probability of a hit that so few hits leave open: the upper bound of Clopper and Pearson.
     *
     * @param doubt how probable it is at that probability to see no more hits, above 0 and below 1
     */
    static double greatestProbability(int hits, int trials, double doubt) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (atMost(hits, trials, middle) > doubt) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Terms grow up to the last one where the hits are no more than expected. */
    private static double lowerTail(int hits, int trials, double probability, double logChoose) {
        if (hits < 0) {
            return 0;
        }
        double last = Math.exp(logChoose + hits * Math.log(probability) + (trials - hits) * Math.log1p(-probability));
        double odds = (1 - probability) / probability;
        double sum = 0;
        double part = 1;
        for (int k = hits; part > sum * 1e-17; k--) {
            sum += part;
            part *= k * odds / (trials - k + 1.0);
        }
        return last * sum;
    }

    /** The sum of a stream makes up for what its steps lose. */
    private static double logChoose(int trials, int hits) {
        return IntStream.rangeClosed(1, hits)
                .mapToDouble(i -> Math.log((trials - hits + (double) i) / i))
                .sum();
    }
}
