package io.github.ozonexpiry.client.assembly;

import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import java.util.List;
import java.util.Map;

/**
 * A product that postings need whose deadline of assembly lies in the window that was asked for. Source: Seller API,
 * {@code /v1/assembly/fbs/product/list}.
 *
 * @param sku the product
 * @param offerId the seller's article
 * @param productName the product's name
 * @param pictureUrl where its picture is
 * @param quantity how many pieces all postings need
 * @param postings how many pieces each needs
 * @param unknownFields what this version does not know: JSON text by name
 */
public record DueProduct(
        Stated<Sku> sku,
        Stated<String> offerId,
        Stated<String> productName,
        Stated<String> pictureUrl,
        Stated<Long> quantity,
        List<Need> postings,
        Map<String, String> unknownFields) {

    /**
     * What one posting needs.
     *
     * @param postingNumber the posting
     * @param quantity how many pieces
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Need(Stated<PostingNumber> postingNumber, Stated<Long> quantity, Map<String, String> unknownFields) {}
}
