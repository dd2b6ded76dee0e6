package io.github.ozonexpiry.client.posting;

import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A posting as its label's barcode finds it: fewer members than elsewhere, but the moment of the order. Source: Seller API,
 * {@code /v2/posting/fbs/get-by-barcode}.
 *
 * @param postingNumber its number
 * @param orderId its order
 * @param orderNumber its order as buyers see it
 * @param status how far it has got
 * @param cancelReasonId why it was cancelled; 0 where it was not
 * @param createdAt when it was ordered
 * @param inProcessAt when its processing began
 * @param shipmentDate by when it should be assembled
 * @param products what is in it
 * @param barcodes the two barcodes of its label
 * @param unknownFields what this version does not know: JSON text by name
 */
public record ScannedPosting(
        Stated<PostingNumber> postingNumber,
        Stated<Long> orderId,
        Stated<String> orderNumber,
        Stated<Word<Status>> status,
        Stated<ReasonId> cancelReasonId,
        Stated<Instant> createdAt,
        Stated<Instant> inProcessAt,
        Stated<Instant> shipmentDate,
        List<Product> products,
        Stated<Barcodes> barcodes,
        Map<String, String> unknownFields) {

    /**
     * Pieces of one product.
     *
     * @param sku the product
     * @param offerId the seller's article
     * @param name the product's name
     * @param price the price of a piece, in a currency that is not stated
     * @param quantity how many pieces
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Product(
            Stated<Sku> sku,
            Stated<String> offerId,
            Stated<String> name,
            Stated<BigDecimal> price,
            Stated<Long> quantity,
            Map<String, String> unknownFields) {}

    /**
     * The barcodes of a label.
     *
     * @param upperBarcode the upper one, such as {@code %101%10293145035}
     * @param lowerBarcode the lower one, digits
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Barcodes(
            Stated<String> upperBarcode, Stated<String> lowerBarcode, Map<String, String> unknownFields) {}
}
