package io.github.ozonexpiry.sandbox;

import io.github.ozonexpiry.money.Money;
import java.math.BigDecimal;

/**
 * Pieces of one product in a posting.
 *
 * @param sku Ozon's number of the product
 * @param offerId the seller's article
 * @param name the product's name
 * @param quantity how many pieces
 * @param price of one piece
 * @param weight of one piece, in kilograms
 */
public record SandboxGoods(long sku, String offerId, String name, int quantity, Money price, BigDecimal weight) {

    /**
     * One piece of something.
     *
     * @param sku Ozon's number of the product
     * @param price its price
     * @return the goods
     */
    public static SandboxGoods one(long sku, Money price) {
        return new SandboxGoods(sku, "OFFER-" + sku, "Product " + sku, 1, price, new BigDecimal("0.500"));
    }

    /**
     * The same in another number.
     *
     * @param number how many pieces
     * @return the new goods
     */
    public SandboxGoods pieces(int number) {
        return new SandboxGoods(sku, offerId, name, number, price, weight);
    }
}
