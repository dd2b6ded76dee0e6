package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Sku;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A product of the shop's own on Ozon, as far as a substitute is chosen by it.
 *
 * @param sku Ozon's number
 * @param name its name on Ozon, not blank
 * @param model Ozon's model ({@code model_info.model_id}); products of one model are variants of each other
 * @param type Ozon's type ({@code type_id})
 * @param category Ozon's category ({@code description_category_id})
 * @param price what it costs, above 0
 * @param free free pieces, without what is reserved, 0 or more; empty where it is not known
 * @param onSale whether buyers can have it; empty where it is not known
 * @param markedDown whether the seller made it as a marked-down product ({@code is_discounted}; of one that Ozon marked down it says nothing);
 *     empty where it is not known
 */
public record ShopProduct(
        Sku sku,
        String name,
        OptionalLong model,
        OptionalLong type,
        OptionalLong category,
        Optional<Money> price,
        OptionalInt free,
        Optional<Boolean> onSale,
        Optional<Boolean> markedDown) {

    /**
     * Refuses what no product has.
     *
     * @param sku Ozon's number
     * @param name its name on Ozon
     * @param model Ozon's model, 1 or more
     * @param type Ozon's type, 1 or more
     * @param category Ozon's category, 1 or more
     * @param price what it costs
     * @param free free pieces
     * @param onSale whether buyers can have it
     * @param markedDown whether the seller made it as a marked-down product
     * @throws IllegalArgumentException when the name is blank, a number of Ozon's is below 1, the price is not above 0 or there are fewer
     *     than 0 pieces; names the product and the value
     */
    public ShopProduct {
        require(!name.isBlank(), sku, "name: not blank, got '" + name + "'");
        number(sku, "model", model);
        number(sku, "type", type);
        number(sku, "category", category);
        price.ifPresent(money -> require(money.signum() > 0, sku, "price: above 0, got " + money));
        free.ifPresent(pieces -> require(pieces >= 0, sku, "free: 0 or more pieces, got " + pieces));
    }

    private static void number(Sku sku, String name, OptionalLong number) {
        number.ifPresent(stated -> require(stated >= 1, sku, name + ": 1 or more, got " + stated));
    }

    private static void require(boolean right, Sku sku, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException("product " + sku + ", " + otherwise);
        }
    }
}
