package io.github.ozonexpiry.client.assembly;

import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import java.util.List;
import java.util.Map;

/**
 * A posting whose deadline of assembly lies in the window that was asked for: its number and what to pick, no status and no date. Source:
 * Seller API, {@code /v1/assembly/fbs/posting/list}.
 *
 * @param postingNumber the posting
 * @param assemblyCode the code of the picking list
 * @param products what to pick
 * @param unknownFields what this version does not know: JSON text by name
 */
public record DuePosting(
        Stated<PostingNumber> postingNumber,
        Stated<String> assemblyCode,
        List<Line> products,
        Map<String, String> unknownFields) {

    /**
     * Pieces of one product.
     *
     * @param sku the product
     * @param offerId the seller's article
     * @param productName the product's name
     * @param pictureUrl where its picture is
     * @param quantity how many pieces
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Line(
            Stated<Sku> sku,
            Stated<String> offerId,
            Stated<String> productName,
            Stated<String> pictureUrl,
            Stated<Long> quantity,
            Map<String, String> unknownFields) {}
}
