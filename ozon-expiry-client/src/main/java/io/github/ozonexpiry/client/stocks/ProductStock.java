package io.github.ozonexpiry.client.stocks;

import io.github.ozonexpiry.client.product.OfferId;
import io.github.ozonexpiry.client.product.ProductId;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.util.List;
import java.util.Map;

/**
 * How much of a product there is in all warehouses together. Source: Seller API, {@code /v4/product/info/stocks}.
 *
 * @param productId Ozon's number
 * @param offerId the seller's article
 * @param stocks how much, by scheme; what it says of FBO is not reliable
 * @param unknownFields what this version does not know: JSON text by name
 */
public record ProductStock(
        Stated<ProductId> productId, Stated<OfferId> offerId, List<Amount> stocks, Map<String, String> unknownFields) {

    /** Who keeps the stock. */
    public enum Keeper implements Vocabulary {
        /** The seller, for Ozon to deliver. */
        FBS,
        /** The seller, to deliver. */
        RFBS,
        /** Ozon. */
        FBO,
        /** A partner of Ozon's. */
        FBP;
    }

    /**
     * How much there is under one scheme.
     *
     * @param type who keeps it
     * @param sku the number that postings have
     * @param present how many pieces there are, those promised to buyers included
     * @param reserved how many of them are promised to buyers
     * @param shipmentType how they are packed, such as {@code SHIPMENT_TYPE_GENERAL}
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Amount(
            Stated<Word<Keeper>> type,
            Stated<Sku> sku,
            Stated<Long> present,
            Stated<Long> reserved,
            Stated<String> shipmentType,
            Map<String, String> unknownFields) {

        /** {@return how many pieces can be sold: those present and not reserved; absent unless both are stated} */
        public Stated<Long> free() {
            return present instanceof Stated.Value<Long> all && reserved instanceof Stated.Value<Long> promised
                    ? Stated.of(all.get() - promised.get())
                    : Stated.absent();
        }
    }
}
