package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.money.Percent;

/**
 * Which products stand in for another. Ozon published nothing; every number is a seller's own.
 *
 * @param priceShare how far the price may be from that of the wanted product, in percent of it, up and down; the bound belongs to it
 * @param safetyStock pieces of a product that are not offered where the caller names no number for it, 0 or more
 */
public record SubstitutePolicy(Percent priceShare, int safetyStock) {

    /** Ours: a price within 25 %, no safety stock (confidence D). */
    public static final SubstitutePolicy OURS = new SubstitutePolicy(Percent.of("25"), 0);

    /**
     * Refuses a safety stock below nothing.
     *
     * @param priceShare how far the price may be from that of the wanted product
     * @param safetyStock pieces that are not offered
     * @throws IllegalArgumentException when the safety stock is below 0; names it
     */
    public SubstitutePolicy {
        if (safetyStock < 0) {
            throw new IllegalArgumentException("safetyStock: 0 or more pieces, got " + safetyStock);
        }
    }

    /**
     * The same with another distance of prices.
     *
     * @param share in percent of the wanted product's price
     * @return the new policy
     */
    public SubstitutePolicy priceShare(Percent share) {
        return new SubstitutePolicy(share, safetyStock);
    }

    /**
     * The same with another safety stock.
     *
     * @param pieces pieces of a product that are not offered, 0 or more
     * @return the new policy
     * @throws IllegalArgumentException when it is below 0; names it
     */
    public SubstitutePolicy safetyStock(int pieces) {
        return new SubstitutePolicy(priceShare, pieces);
    }
}
