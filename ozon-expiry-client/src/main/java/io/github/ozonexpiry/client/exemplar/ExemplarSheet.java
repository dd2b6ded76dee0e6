package io.github.ozonexpiry.client.exemplar;

import io.github.ozonexpiry.client.answer.Listed;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The pieces of a posting: what must be filled in for each, and what is. Source: Seller API,
 * {@code /v6/fbs/posting/product/exemplar/create-or-get}.
 *
 * @param postingNumber the posting
 * @param multiBoxQty into how many boxes it is packed
 * @param products its products
 * @param unknownFields what this version does not know: JSON text by name
 */
public record ExemplarSheet(
        Stated<PostingNumber> postingNumber,
        Stated<Long> multiBoxQty,
        Listed<Product> products,
        Map<String, String> unknownFields) {

    /**
     * A product and its pieces.
     *
     * @param productId the product: Ozon calls a SKU so here
     * @param quantity how many pieces there are
     * @param isGtdNeeded whether each needs the number of a customs declaration
     * @param isRnptNeeded whether each needs the number of its batch
     * @param isMandatoryMarkNeeded whether each needs the mandatory mark
     * @param isMandatoryMarkPossible whether each may have the mandatory mark
     * @param isJwUinNeeded whether each needs the number of a piece of jewellery
     * @param hasImei whether each has the number of a phone
     * @param isWeightNeeded whether each must be weighed
     * @param weightMin the least that one may weigh; the unit is not documented
     * @param weightMax the most that one may weigh
     * @param exemplars the pieces
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Product(
            Stated<Sku> productId,
            Stated<Long> quantity,
            Stated<Boolean> isGtdNeeded,
            Stated<Boolean> isRnptNeeded,
            Stated<Boolean> isMandatoryMarkNeeded,
            Stated<Boolean> isMandatoryMarkPossible,
            Stated<Boolean> isJwUinNeeded,
            Stated<Boolean> hasImei,
            Stated<Boolean> isWeightNeeded,
            Stated<BigDecimal> weightMin,
            Stated<BigDecimal> weightMax,
            List<Exemplar> exemplars,
            Map<String, String> unknownFields) {}

    /**
     * One piece and what is filled in for it.
     *
     * @param exemplarId its number
     * @param gtd the number of its customs declaration
     * @param isGtdAbsent whether it has none
     * @param rnpt the number of its batch
     * @param isRnptAbsent whether it has none
     * @param weight what it weighs; the unit is not documented
     * @param marks its marks
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Exemplar(
            Stated<ExemplarId> exemplarId,
            Stated<String> gtd,
            Stated<Boolean> isGtdAbsent,
            Stated<String> rnpt,
            Stated<Boolean> isRnptAbsent,
            Stated<BigDecimal> weight,
            List<Mark> marks,
            Map<String, String> unknownFields) {}

    /**
     * A mark of a piece.
     *
     * @param mark the mark
     * @param markType its kind
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Mark(Stated<String> mark, Stated<Word<MarkType>> markType, Map<String, String> unknownFields) {}
}
