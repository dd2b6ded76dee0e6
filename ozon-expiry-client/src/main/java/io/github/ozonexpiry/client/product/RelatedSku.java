package io.github.ozonexpiry.client.product;

import io.github.ozonexpiry.client.answer.Listed;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.Map;

/**
 * A SKU of a product that has, or had, several: one for each scheme. Source: Seller API, {@code /v1/product/related-sku/get}.
 *
 * @param sku the SKU
 * @param productId the product that all its SKUs share
 * @param availability whether buyers can have it
 * @param deliverySchema its scheme, such as {@code SDS}, the single SKU of all schemes; {@code FBS} or {@code FBO}, an older one
 * @param deletedAt when it was given up
 * @param unknownFields what this version does not know: JSON text by name
 */
public record RelatedSku(
        Stated<Sku> sku,
        Stated<ProductId> productId,
        Stated<Word<Availability>> availability,
        Stated<String> deliverySchema,
        Stated<Instant> deletedAt,
        Map<String, String> unknownFields) {

    /**
     * The SKUs that belong together, and those that were asked for in vain: an answer has both side by side.
     *
     * @param items the SKUs
     * @param errors those without an answer
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Found(Listed<RelatedSku> items, Listed<Missed> errors, Map<String, String> unknownFields) {}

    /**
     * A SKU that was asked for in vain.
     *
     * @param sku the SKU
     * @param code Ozon's word for the reason
     * @param message the reason for people
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Missed(
            Stated<Sku> sku, Stated<String> code, Stated<String> message, Map<String, String> unknownFields) {}
}
