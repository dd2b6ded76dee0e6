package io.github.ozonexpiry.preparation;

import java.util.OptionalDouble;

/**
 * Whether the time of an order tells something of the next one's: the rank form of von Neumann's ratio. Source: R. Bartels, Journal of the
 * American Statistical Association 77 (1982), 40-46; its variance among all orders of the same times, equal ones among them, is that of
 * L. C. Young, Annals of Mathematical Statistics 12 (1941), 293-300.
 */
final class Dependence {

    /** The normal distribution is exceeded by this many standard deviations once in a hundred times. */
    private static final double ONE_IN_A_HUNDRED = 2.3263478740408408;

    /** With fewer the ratio is not near enough to a normal distribution. */
    private static final int FEWEST = 10;

    private Dependence() {}

    /** The correlation of neighbours' ranks where it is above what chance gives once in a hundred times; empty where it is not. */
    static OptionalDouble seen(Ranks ranks) {
        int n = ranks.size();
        double squares = ranks.fromMeanTo(2);
        double differences = 0;
        for (int i = 1; i < n; i++) {
            double difference = ranks.fromMean(i) - ranks.fromMean(i - 1);
            differences += difference * difference;
        }
        if (n < FEWEST || squares == 0) {
            return OptionalDouble.empty();
        }
        double correlation = 1 - differences / (2 * squares);
        return correlation > ONE_IN_A_HUNDRED * Math.sqrt(variance(ranks))
                ? OptionalDouble.of(correlation)
                : OptionalDouble.empty();
    }

    /** The variance of the correlation among all orders of the same times, which are not all equal. */
    static double variance(Ranks ranks) {
        int n = ranks.size();
        double kurtosis = n * ranks.fromMeanTo(4) / Math.pow(ranks.fromMeanTo(2), 2);
        return (2.0 * n - 3 - kurtosis) / (2.0 * n * (n - 1));
    }
}
