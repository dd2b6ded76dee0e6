package io.github.ozonexpiry.safety;

import io.github.ozonexpiry.safety.Demand.Empirical;
import io.github.ozonexpiry.safety.Demand.Normal;

/** Demand over a stretch of time. */
final class Spreads {

    private Spreads() {}

    /** Of independent stretches means and variances add up; a negative binomial distribution keeps its kind, as compound orders do. */
    static Spread of(Demand demand, double days) {
        return demand instanceof Empirical empirical
                ? Resampled.over(empirical, days)
                : ofMoments(demand, demand.mean() * days, demand.variance() * days);
    }

    /**
     * By mean and variance: normal for what is normal, else a count. A variance of more than 10,000 times the mean is taken for normal as well.
     */
    static Spread ofMoments(Demand demand, double mean, double variance) {
        if (demand instanceof Normal || variance > mean * Bounds.MOST_PIECES) {
            return new Bell(mean, Math.sqrt(variance));
        }
        return variance > mean ? Counts.negativeBinomial(mean, variance) : Counts.poisson(mean);
    }
}
