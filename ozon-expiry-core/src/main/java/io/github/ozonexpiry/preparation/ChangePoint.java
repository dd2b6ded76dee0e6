package io.github.ozonexpiry.preparation;

import java.util.Optional;

/**
 * Where the times of later orders became longer or shorter than those of earlier ones. Source: A. N. Pettitt, Applied Statistics 28 (1979),
 * 126-135, with its approximate probability.
 *
 * @param before how many orders came before the change, 1 or more
 * @param longer whether times became longer
 */
record ChangePoint(int before, boolean longer) {

    private static final double ONE_IN_A_HUNDRED = 0.01;

    /** The change that is greatest, where chance alone gives as great a one no more than once in a hundred times. */
    static Optional<ChangePoint> seen(Ranks ranks) {
        double sum = 0;
        double greatest = 0;
        int before = 0;
        for (int i = 0; i < ranks.size(); i++) {
            sum += ranks.fromMean(i);
            if (Math.abs(sum) > Math.abs(greatest)) {
                greatest = sum;
                before = i + 1;
            }
        }
        double n = ranks.size();
        double chance = 2 * Math.exp(-6 * greatest * greatest / (n * n * n + n * n));
        return chance <= ONE_IN_A_HUNDRED ? Optional.of(new ChangePoint(before, greatest < 0)) : Optional.empty();
    }
}
