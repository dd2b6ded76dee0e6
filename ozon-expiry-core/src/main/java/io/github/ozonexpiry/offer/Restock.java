package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.posting.Sku;
import java.time.Instant;
import java.util.Optional;

/**
 * When a product is there again.
 *
 * @param sku the product
 * @param at when the goods are expected; empty where only that they are on their way is known
 * @param quantity how many pieces, 1 or more
 */
public record Restock(Sku sku, Optional<Instant> at, int quantity) {

    /**
     * Refuses a restock of nothing.
     *
     * @param sku the product
     * @param at when the goods are expected
     * @param quantity how many pieces
     * @throws IllegalArgumentException when no piece comes; names the product and the number
     */
    public Restock {
        if (quantity < 1) {
            throw new IllegalArgumentException("restock of " + sku + ", quantity: 1 or more pieces, got " + quantity);
        }
    }
}
