package io.github.ozonexpiry.safety;

import java.util.function.LongToDoubleFunction;

/** Spread over whole numbers of pieces, from 0 on. */
final class Counts implements Spread {

    /** Rarer numbers, compared with the most frequent one, are left out. */
    private static final double TINY = 1e-17;

    private final long first;
    private final double[] upTo;

    private Counts(long first, double[] weights) {
        this.first = first;
        this.upTo = weights.clone();
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] += upTo[i - 1];
        }
        double all = upTo[upTo.length - 1];
        for (int i = 0; i < upTo.length; i++) {
            upTo[i] /= all;
        }
    }

    /** From the weights of 0, 1, 2 and so on. */
    static Counts of(double[] weights) {
        return new Counts(0, weights);
    }

    /** S. D. Poisson's, of a mean of 0 or more. */
    static Counts poisson(double mean) {
        return around((long) mean, count -> mean / count);
    }

    /** Negative binomial, of a mean above 0 and a greater variance. */
    static Counts negativeBinomial(double mean, double variance) {
        double size = mean * mean / (variance - mean);
        double again = (variance - mean) / variance;
        long mode = (long) Math.max(0, (size - 1) * (variance - mean) / mean);
        return around(mode, count -> (count - 1 + size) / count * again);
    }

    /** From the most frequent number outwards, so that nothing vanishes that matters; the ratio is that of a number to the one before. */
    private static Counts around(long mode, LongToDoubleFunction ratio) {
        long first = mode;
        for (double weight = 1; first > 0 && weight > TINY; first--) {
            weight /= ratio.applyAsDouble(first);
        }
        long last = mode;
        for (double weight = 1; weight > TINY; last++) {
            weight *= ratio.applyAsDouble(last + 1);
        }
        double[] weights = new double[(int) (last - first + 1)];
        int middle = (int) (mode - first);
        weights[middle] = 1;
        for (int i = middle; i > 0; i--) {
            weights[i - 1] = weights[i] / ratio.applyAsDouble(first + i);
        }
        for (int i = middle + 1; i < weights.length; i++) {
            weights[i] = weights[i - 1] * ratio.applyAsDouble(first + i);
        }
        return new Counts(first, weights);
    }

    @Override
    public double atMost(double pieces) {
        long place = (long) Math.floor(pieces) - first;
        return place < 0 ? 0 : upTo[(int) Math.min(place, upTo.length - 1)];
    }

    @Override
    public double enough(double share) {
        int place = 0;
        while (upTo[place] < share) {
            place++;
        }
        return first + place;
    }
}
