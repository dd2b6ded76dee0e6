package io.github.ozonexpiry.safety;

/** The standard normal distribution. Source of the series: G. Marsaglia, Journal of Statistical Software 11 (2004), issue 5. */
final class Gauss {

    /** Beyond it nothing is left that a double can tell from 0 or 1. */
    private static final double FAR = 8.5;

    private Gauss() {}

    /** The share below a number of deviations. */
    static double below(double deviations) {
        double z = Math.max(-FAR, Math.min(FAR, deviations));
        double term = z;
        double sum = z;
        double before = 0;
        for (int i = 3; sum != before; i += 2) {
            before = sum;
            term *= z * z / i;
            sum += term;
        }
        return Math.max(0, Math.min(1, 0.5 + sum * density(z)));
    }

    /** How many deviations have a share of 0.5 or more below them: Newton's steps from 0 come ever nearer from below. */
    static double deviations(double share) {
        double z = 0;
        double before = -1;
        while (z > before) {
            before = z;
            z += (share - below(z)) / density(z);
        }
        return before;
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }
}
