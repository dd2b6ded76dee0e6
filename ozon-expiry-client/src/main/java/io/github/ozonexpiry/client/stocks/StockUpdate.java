package io.github.ozonexpiry.client.stocks;

import io.github.ozonexpiry.client.product.OfferId;
import io.github.ozonexpiry.client.product.ProductId;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.util.List;
import java.util.Map;

/**
 * What became of one level that was to be set. Source: Seller API, {@code /v2/products/stocks}.
 *
 * @param warehouseId the warehouse
 * @param productId the product by Ozon's number
 * @param offerId the product by the seller's article
 * @param updated whether it was set
 * @param errors why it was not
 * @param unknownFields what this version does not know: JSON text by name
 */
public record StockUpdate(
        Stated<WarehouseId> warehouseId,
        Stated<ProductId> productId,
        Stated<OfferId> offerId,
        Stated<Boolean> updated,
        List<Failure> errors,
        Map<String, String> unknownFields) {

    /**
     * Why a level was not set.
     *
     * @param code Ozon's word for it
     * @param message the same for people
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Failure(Stated<Word<Code>> code, Stated<String> message, Map<String, String> unknownFields) {}

    /** Why a level is not set; the list is Ozon's of the summer of 2026. */
    public enum Code implements Vocabulary {
        /** The same pair of product and warehouse was set within the last 30 seconds. */
        TOO_MANY_REQUESTS("too_many_requests", "stock is updated too frequently"),
        /** There is no such warehouse. */
        WAREHOUSE_NOT_FOUND("warehouse_not_found"),
        /** There is no such article. */
        OFFER_ID_NOT_FOUND("offer_id_not_found"),
        /** There is no such product. */
        NOT_FOUND("not_found_error", "not_found"),
        /** The product is not ready: its status must be {@code price_sent}. */
        PRODUCT_IS_NOT_CREATED("product_is_not_created"),
        /** It is not yet known how bulky the product is. */
        PRODUCT_NOT_TAGGED_YET("product_has_not_been_tagged_yet"),
        /** The warehouse is for bulky goods only. */
        NON_KGT_ON_KGT_WAREHOUSE("non_kgt_on_kgt_warehouse"),
        /** The product is too big for the warehouse. */
        OVER_MAX_OVH_NON_KGT("over_max_ovh_non_kgt"),
        /** The product is too big even for a warehouse of bulky goods. */
        OVER_MAX_OVH_KGT("over_max_ovh_kgt"),
        /** Only carriers of the seller's may deliver it. */
        ONLY_3PL("mp_delivery_only_3pl_error"),
        /** It burns, and only the seller or a carrier of the seller's may deliver it. */
        FLAMMABLE("flammable_only_on_self_or_provider_delivery"),
        /** It comes in several boxes, which FBS does not take. */
        MULTIBOX_NOT_ALLOWED("multibox_not_allowed_for_fbs"),
        /** It cannot be sold from such a warehouse. */
        SOURCE_TYPE_NOT_FOUND("source_type_not_found"),
        /** A million pieces or more. */
        STOCK_TOO_BIG("stock_too_big"),
        /** Several products have the article. */
        SIZE_REQUIRED("size_required_for_not_unique_offer_id"),
        /** It can be sold under FBP only. */
        ONLY_FBP("cb_delivery_only_fbp"),
        /** The product is archived. */
        PRODUCT_IS_ARCHIVED("product_is_archived");

        private final List<String> words;

        Code(String... words) {
            this.words = List.of(words);
        }

        @Override
        public List<String> words() {
            return words;
        }
    }

    /** {@return whether the level was set: Ozon says so and names no error} */
    public boolean isDone() {
        return updated.orElse(false) && errors.isEmpty();
    }

    /**
     * Whether a level was not set for a reason.
     *
     * @param code the reason
     * @return true when it is among the errors
     */
    public boolean failedWith(Code code) {
        return errors.stream().flatMap(error -> error.code().value().stream()).anyMatch(word -> word.is(code));
    }
}
