package io.github.ozonexpiry.guard;

/**
 * How probable a number of sales is that come independently of each other at one rate. Sources: S. D. Poisson's distribution, summed by
 * its definition from the term beside the limit outwards; C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 */
final class PoissonTail {

    private static final double NEGLIGIBLE = 0x1p-60;
    private static final long GREAT = 32;

    private PoissonTail() {}

    /** The probability of {@code number} sales or more where {@code mean} are expected. */
    static double atLeast(long number, double mean) {
        if (number <= 0) {
            return 1;
        }
        return number > mean ? above(number, mean) : 1 - below(number, mean);
    }

    /** The least number of sales that is exceeded with no greater probability than {@code level}. */
    static long exceededAtMost(double level, double mean) {
        long low = -1;
        long high = 1;
        while (atLeast(high + 1, mean) > level) {
            low = high;
            high *= 2;
        }
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (atLeast(middle + 1, mean) > level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double above(long number, double mean) {
        double term = exactly(number, mean);
        double sum = 0;
        for (long n = number + 1; term > sum * NEGLIGIBLE; n++) {
            sum += term;
            term *= mean / n;
        }
        return sum;
    }

    private static double below(long number, double mean) {
        double term = exactly(number - 1, mean);
        double sum = 0;
        for (long n = number - 1; term > sum * NEGLIGIBLE; n--) {
            sum += term;
            term *= n / mean;
        }
        return sum;
    }

    /** By its definition, or where the power and the factorial are great by Loader's saddle point, whose error is less than 2e-14 there. */
    private static double exactly(long number, double mean) {
        if (number < GREAT) {
            double term = Math.exp(-mean);
            for (long n = 1; n <= number; n++) {
                term *= mean / n;
            }
            return term;
        }
        double more = number - mean;
        double deviance = number * Math.log1p(more / mean) - more;
        double n = number;
        double stirling = 1 / (12 * n) - 1 / (360 * Math.pow(n, 3)) + 1 / (1260 * Math.pow(n, 5));
        return Math.exp(-stirling - deviance) / Math.sqrt(2 * Math.PI * n);
    }
}
