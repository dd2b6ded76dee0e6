package io.github.ozonexpiry.client.assembly;

import io.github.ozonexpiry.client.answer.Listed;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import java.util.List;
import java.util.Map;

/**
 * A posting that was split without being assembled. Source: Seller API, {@code /v1/posting/fbs/split}.
 *
 * @param parentPosting the posting that was split; it ends as {@code cancelled_from_split_pending}, which is no loss
 * @param postings the postings that live on
 * @param unknownFields what this version does not know: JSON text by name
 */
public record SplitResult(Stated<Part> parentPosting, Listed<Part> postings, Map<String, String> unknownFields) {

    /**
     * One of the postings.
     *
     * @param postingNumber its number
     * @param products its goods
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Part(Stated<PostingNumber> postingNumber, List<Pieces> products, Map<String, String> unknownFields) {}

    /**
     * Pieces of one product.
     *
     * @param productId the product: Ozon calls a SKU so here
     * @param quantity how many pieces
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Pieces(Stated<Sku> productId, Stated<Long> quantity, Map<String, String> unknownFields) {}
}
