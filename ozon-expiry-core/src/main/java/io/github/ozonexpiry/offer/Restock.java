package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.posting.Sku;
import java.time.Instant;
import java.util.Optional;

/**
 * When a product is there again.
 *
 * @param sku the product
 * @param at when the goods are expected; empty where only that they are on their way is known
 * @param quantity how many pieces
 */
public record Restock(Sku sku, Optional<Instant> at, int quantity) {}
