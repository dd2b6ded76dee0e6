package io.github.ozonexpiry.client.stocks;

import io.github.ozonexpiry.client.product.OfferId;
import io.github.ozonexpiry.client.product.ProductId;
import io.github.ozonexpiry.posting.WarehouseId;
import java.util.Optional;

/**
 * How many pieces of a product shall be for sale from a warehouse. Source: Seller API, {@code /v2/products/stocks}.
 *
 * @param offer the product by the seller's article; it counts where both are given
 * @param product the product by Ozon's number
 * @param warehouse the warehouse
 * @param available the number of pieces without those that are promised to buyers, which Ozon adds; zero or more
 */
public record StockLevel(Optional<OfferId> offer, Optional<ProductId> product, WarehouseId warehouse, long available) {

    /**
     * Refuses a level of nothing, and one below zero.
     *
     * @param offer the product by the seller's article
     * @param product the product by Ozon's number
     * @param warehouse the warehouse
     * @param available the number of pieces
     * @throws IllegalArgumentException when there is neither article nor number, or the level is below zero; names it
     */
    public StockLevel {
        if (offer.isEmpty() && product.isEmpty()) {
            throw new IllegalArgumentException("stocks: a level needs offer_id or product_id, got neither");
        }
        if (available < 0) {
            throw new IllegalArgumentException("stock: 0 or more is needed, got " + available);
        }
    }

    /**
     * A level of a product by its article.
     *
     * @param offer the article
     * @param warehouse the warehouse
     * @param available the number of pieces, zero or more
     * @return the level
     * @throws IllegalArgumentException when it is below zero; names it
     */
    public static StockLevel of(OfferId offer, WarehouseId warehouse, long available) {
        return new StockLevel(Optional.of(offer), Optional.empty(), warehouse, available);
    }

    /**
     * A level of a product by its number.
     *
     * @param product the number
     * @param warehouse the warehouse
     * @param available the number of pieces, zero or more
     * @return the level
     * @throws IllegalArgumentException when it is below zero; names it
     */
    public static StockLevel of(ProductId product, WarehouseId warehouse, long available) {
        return new StockLevel(Optional.empty(), Optional.of(product), warehouse, available);
    }

    /** Which product, as the seller names it. */
    @Override
    public String toString() {
        return available + " of "
                + offer.map(OfferId::text)
                        .orElseGet(() -> product.map(ProductId::toString).orElse("")) + " in warehouse " + warehouse;
    }
}
