package io.github.ozonexpiry.client.assembly;

import io.github.ozonexpiry.client.exemplar.ExemplarId;
import io.github.ozonexpiry.posting.Sku;
import java.util.List;

/**
 * Pieces of one product that go into a package of their own. Source: Seller API, {@code /v4/posting/fbs/ship/package}, {@code products}.
 *
 * @param sku the product
 * @param quantity how many pieces, at least 1
 * @param exemplars which pieces, where they were marked one by one; empty where it does not matter
 */
public record PackedGoods(Sku sku, int quantity, List<ExemplarId> exemplars) {

    /**
     * Refuses no pieces, and more named pieces than there are.
     *
     * @param sku the product
     * @param quantity how many pieces
     * @param exemplars which pieces
     * @throws IllegalArgumentException when there is less than one piece, or pieces are named but not all of them; names the product
     */
    public PackedGoods {
        exemplars = List.copyOf(exemplars);
        if (quantity < 1) {
            throw new IllegalArgumentException("quantity: at least 1 piece of " + sku + " is needed, got " + quantity);
        }
        if (!exemplars.isEmpty() && exemplars.size() != quantity) {
            throw new IllegalArgumentException(
                    "exemplarsIds: " + quantity + " of " + sku + " are needed, got " + exemplars.size());
        }
    }

    /**
     * Any pieces of a product.
     *
     * @param sku the product
     * @param quantity how many, at least 1
     * @return the pieces
     * @throws IllegalArgumentException when there is less than one; names the product
     */
    public static PackedGoods of(Sku sku, int quantity) {
        return new PackedGoods(sku, quantity, List.of());
    }
}
