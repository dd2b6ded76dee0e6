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
 * @param name its name on Ozon
 * @param model Ozon's model ({@code model_info.model_id}); products of one model are variants of each other
 * @param type Ozon's type ({@code type_id})
 * @param category Ozon's category ({@code description_category_id})
 * @param price what it costs
 * @param free free pieces, without what is reserved; empty where it is not known
 * @param onSale whether buyers can have it; empty where it is not known
 */
public record ShopProduct(
        Sku sku,
        String name,
        OptionalLong model,
        OptionalLong type,
        OptionalLong category,
        Optional<Money> price,
        OptionalInt free,
        Optional<Boolean> onSale) {}
