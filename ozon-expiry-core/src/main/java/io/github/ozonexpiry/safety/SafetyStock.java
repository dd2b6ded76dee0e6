package io.github.ozonexpiry.safety;

import io.github.ozonexpiry.text.Message;

/**
 * How many pieces are kept back so that stock suffices in as many cases as the seller wants. It holds for the demand that was assumed; what other demands
 * cost is measured in {@code docs/safety-stock.md}.
 *
 * @param pieces how many are kept, 0 or more
 * @param expected how many are wanted on average in the time that they protect
 * @param level the level that was asked for
 * @param reached the level that is reached by reckoning, 0 to 1: higher, since pieces are whole
 * @param formula how it was reckoned, with its source
 */
public record SafetyStock(long pieces, double expected, ServiceLevel level, double reached, Message formula) {

    /** What reckoning with fractions may be wrong by. */
    private static final double NOTHING = 1e-9;

    /**
     * Refuses numbers that are none.
     *
     * @param pieces how many are kept
     * @param expected how many are wanted on average
     * @param level the level that was asked for
     * @param reached the level that is reached
     * @param formula how it was reckoned
     * @throws IllegalArgumentException when pieces or expected are below zero or the reached level is not 0 to 1; names it
     */
    public SafetyStock {
        Bounds.notNegative("pieces", pieces);
        Bounds.between("expected", expected, 0, Double.MAX_VALUE);
        Bounds.between("reached", reached, 0, 1);
    }

    /**
     * Against overselling: the least number that demand in all channels does not exceed while a wrong number can be sold. With it kept, Ozon is sent
     * zero while that many are still there. Sources: P-02 for the time; the quantile of demand over it as for slow movers in E. A. Silver, D. F. Pyke, D. J.
     * Thomas, Inventory and Production Management in Supply Chains, 4th edition (2017).
     *
     * @param demand demand in all channels that sell the same pieces
     * @param exposure how long a wrong number can be sold
     * @param level in how many of a hundred cases it shall suffice
     * @return the stock to keep
     */
    public static SafetyStock of(Demand demand, ExposureTime exposure, ServiceLevel level) {
        Spread spread = Spreads.of(demand, exposure.days());
        return of(spread, 0, demand.mean() * exposure.days(), level, Formulas.exposure(demand, exposure, level));
    }

    /**
     * Against running out: what is kept beyond the expected demand of a lead time L and a review period R. Its deviation is the square root of
     * (L + R) times the variance of a day, plus the squared mean of a day times the variance of L. A normal demand needs k of them, k being the normal
     * quantile of the level; any other the quantile of its own distribution where L is fixed, else of the negative binomial one (Poisson where the variance is no
     * greater than the mean) of that mean and variance. Source: Silver, Pyke, Thomas (2017), chapter 6. Where a normal demand meets lead times that are mostly
     * short and sometimes long, k deviations fall short of the level.
     *
     * @param demand demand in all channels that sell the same pieces
     * @param lead how long it takes until ordered goods can be sold
     * @param level in how many of a hundred lead times it shall suffice
     * @return the stock to keep
     */
    public static SafetyStock of(Demand demand, LeadTime lead, ServiceLevel level) {
        double mean = demand.mean() * lead.days();
        double variance = demand.variance() * lead.days() + SoldByDay.square(demand.mean() * lead.deviation());
        Spread spread =
                lead.deviation() == 0 ? Spreads.of(demand, lead.days()) : Spreads.ofMoments(demand, mean, variance);
        return of(spread, mean, mean, level, Formulas.lead(demand, lead, level, spread, Math.sqrt(variance)));
    }

    private static SafetyStock of(Spread spread, double beside, double expected, ServiceLevel level, Message formula) {
        long pieces = Math.max(0, up(spread.enough(level.share()) - beside));
        return new SafetyStock(pieces, expected, level, spread.atMost(beside + pieces + NOTHING), formula);
    }

    private static long up(double pieces) {
        return (long) Math.ceil(pieces - NOTHING);
    }

    /** {@return at how many pieces new ones are to be ordered: the expected demand and the safety stock, upwards; of use for a lead time} */
    public long orderAt() {
        return up(expected + pieces);
    }

    /** {@return the stock, the level and the formula, in a sentence} */
    public Message message() {
        return Message.of("safety.stock", pieces, level, Rounded.percentDown(reached), Rounded.of(expected), formula);
    }
}
