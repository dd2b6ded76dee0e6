package io.github.ozonexpiry.stock;

import java.time.Instant;

/**
 * How much of a product there was at a moment.
 *
 * @param at when it was counted
 * @param onHand pieces that were there, those reserved for orders included; 0 or more
 * @param reserved pieces that orders have, 0 or more; more than are there when too many were sold
 */
public record StockLevel(Instant at, long onHand, long reserved) {

    /**
     * Refuses numbers below zero.
     *
     * @param at when it was counted
     * @param onHand pieces that were there
     * @param reserved pieces that orders have
     * @throws IllegalArgumentException when a number is below zero; names it
     */
    public StockLevel {
        if (onHand < 0) {
            throw new IllegalArgumentException("on hand: 0 or more pieces, got " + onHand + " at " + at);
        }
        if (reserved < 0) {
            throw new IllegalArgumentException("reserved: 0 or more pieces, got " + reserved + " at " + at);
        }
    }

    /** {@return pieces that can still be sold; below zero when more were sold than are there} */
    public long free() {
        return onHand - reserved;
    }
}
