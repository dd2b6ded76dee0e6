package io.github.ozonexpiry.client.product;

import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import java.util.Map;

/**
 * A product in the list of products. Source: Seller API, {@code /v3/product/list}.
 *
 * @param productId Ozon's number
 * @param offerId the seller's article
 * @param sku the number that postings have; missing before the autumn of 2026
 * @param archived whether it is archived
 * @param hasFbsStocks whether the seller has it in stock
 * @param hasFboStocks whether Ozon has it in stock
 * @param isDiscounted whether it is a marked-down product
 * @param unknownFields what this version does not know: JSON text by name
 */
public record ListedProduct(
        Stated<ProductId> productId,
        Stated<OfferId> offerId,
        Stated<Sku> sku,
        Stated<Boolean> archived,
        Stated<Boolean> hasFbsStocks,
        Stated<Boolean> hasFboStocks,
        Stated<Boolean> isDiscounted,
        Map<String, String> unknownFields) {}
