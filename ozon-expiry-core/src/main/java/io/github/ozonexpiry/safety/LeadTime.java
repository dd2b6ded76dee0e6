package io.github.ozonexpiry.safety;

/**
 * How long it takes until ordered goods can be sold.
 *
 * @param mean days from an order of the seller's to the goods being there, on average; above 0, to 365
 * @param deviation its standard deviation in days, 0 to the mean
 * @param review days between two looks at whether to order, 0 (always looked at) to 365
 */
public record LeadTime(double mean, double deviation, double review) {

    private static final int A_YEAR = 365;

    /**
     * Refuses what is no lead time.
     *
     * @param mean days from an order to the goods
     * @param deviation its standard deviation
     * @param review days between two looks
     * @throws IllegalArgumentException when one is out of its bounds; names it
     */
    public LeadTime {
        Bounds.between("mean", mean, 0, A_YEAR);
        if (mean == 0) {
            throw new IllegalArgumentException("mean: above 0 days, got " + mean);
        }
        Bounds.between("deviation", deviation, 0, mean);
        Bounds.between("review", review, 0, A_YEAR);
    }

    /**
     * A lead time that always takes as long, of a stock that is always looked at.
     *
     * @param days how long, above 0, to 365
     * @return the lead time
     * @throws IllegalArgumentException when it is out of its bounds; names it
     */
    public static LeadTime ofDays(double days) {
        return new LeadTime(days, 0, 0);
    }

    /** Days that the stock must last, on average. */
    double days() {
        return mean + review;
    }
}
