package io.github.ozonexpiry.safety;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongToDoubleFunction;

/** Spread over whole numbers of pieces, from 0 on. */
final class Counts implements Spread {

    /** Rarer numbers, compared with the middle one, are left out. */
    private static final double TINY = 1e-17;

    private final long first;
    private final double[] upTo;

    private Counts(long first, double[] chances) {
        this.first = first;
        this.upTo = chances.clone();
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] = Math.min(1, upTo[i] + upTo[i - 1]);
        }
    }

    /** From the chances of 0, 1, 2 and so on, which are 1 together. */
    static Counts of(double[] chances) {
        return new Counts(0, chances);
    }

    /** S. D. Poisson's, of a mean of 0 or more. */
    static Counts poisson(double mean) {
        return around((long) mean, count -> mean / count);
    }

    /** Negative binomial, of a mean above 0 and a greater variance. */
    static Counts negativeBinomial(double mean, double variance) {
        double size = mean * mean / (variance - mean);
        double again = (variance - mean) / variance;
        return around((long) mean, count -> (count - 1 + size) / count * again);
    }

    /** From the middle outwards, so that nothing vanishes that matters; the ratio is that of a number to the one before. */
    private static Counts around(long middle, LongToDoubleFunction ratio) {
        Deque<Double> weights = new ArrayDeque<>();
        weights.add(1.0);
        long first = middle;
        while (first > 0 && weights.getFirst() > TINY) {
            weights.addFirst(weights.getFirst() / ratio.applyAsDouble(first));
            first--;
        }
        for (long count = middle + 1; weights.getLast() > TINY; count++) {
            weights.addLast(weights.getLast() * ratio.applyAsDouble(count));
        }
        double all = weights.stream().mapToDouble(weight -> weight).sum();
        return new Counts(
                first, weights.stream().mapToDouble(weight -> weight / all).toArray());
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
