package io.github.ozonexpiry.safety;

import io.github.ozonexpiry.safety.Demand.Empirical;
import java.util.Arrays;

/** Demand over days each of which is like one of those that were, independent of the others. */
final class Resampled {

    /** Sums of more days, or of more pieces, are taken for normal. */
    private static final int MOST_DAYS = 30;

    private Resampled() {}

    static Spread over(Empirical demand, double days) {
        if (days > MOST_DAYS || days * most(demand) > Bounds.MOST_PIECES) {
            return new Bell(demand.mean() * days, Math.sqrt(demand.variance() * days));
        }
        int whole = (int) days;
        double[] sum = partOfADay(demand, days - whole);
        double[] aDay = aDay(demand);
        for (int day = 0; day < whole; day++) {
            sum = plusADay(sum, aDay);
        }
        return Counts.of(sum);
    }

    /** Each piece of a day falls into a part of it with a chance as great as the part. */
    private static double[] partOfADay(Empirical demand, double part) {
        double[] sum = new double[most(demand) + 1];
        for (int count : demand.counts()) {
            double[] chances = binomial(count, part);
            for (int i = 0; i <= count; i++) {
                sum[i] += chances[i] / demand.counts().size();
            }
        }
        return sum;
    }

    private static double[] plusADay(double[] before, double[] aDay) {
        double[] sum = new double[before.length + aDay.length];
        for (int i = 0; i < before.length; i++) {
            for (int count = 0; count < aDay.length; count++) {
                sum[i + count] += before[i] * aDay[count];
            }
        }
        return sum;
    }

    private static double[] aDay(Empirical demand) {
        double[] chances = new double[most(demand) + 1];
        for (int count : demand.counts()) {
            chances[count] += 1.0 / demand.counts().size();
        }
        return chances;
    }

    /** From about the most frequent number outwards, so that nothing vanishes that matters. */
    private static double[] binomial(int all, double chance) {
        double odds = chance / (1 - chance);
        double[] weights = new double[all + 1];
        int middle = (int) (all * chance);
        weights[middle] = 1;
        for (int i = middle; i > 0; i--) {
            weights[i - 1] = weights[i] * i / ((all - i + 1) * odds);
        }
        for (int i = middle + 1; i <= all; i++) {
            weights[i] = weights[i - 1] * (all - i + 1) * odds / i;
        }
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    private static int most(Empirical demand) {
        return demand.counts().stream().mapToInt(count -> count).max().orElseThrow();
    }
}
