package io.github.ozonexpiry.client.exemplar;

import io.github.ozonexpiry.client.answer.Listed;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Whether Ozon accepts what was filled in for the pieces of a posting. Source: Seller API,
 * {@code /v5/fbs/posting/product/exemplar/status}.
 *
 * @param postingNumber the posting
 * @param status whether it can be assembled
 * @param products its products
 * @param unknownFields what this version does not know: JSON text by name
 */
public record ExemplarCheck(
        Stated<PostingNumber> postingNumber,
        Stated<Word<Readiness>> status,
        Listed<Product> products,
        Map<String, String> unknownFields) {

    /** {@return whether the posting can be assembled} */
    public boolean isShippable() {
        return status.value().stream().anyMatch(word -> word.is(Readiness.SHIP_AVAILABLE));
    }

    /** Whether a posting can be assembled, or its pieces be changed. */
    public enum Readiness implements Vocabulary {
        /** It can be assembled. */
        SHIP_AVAILABLE,
        /** It cannot be assembled: something is missing or wrong. */
        SHIP_NOT_AVAILABLE,
        /** Ozon still looks at it. */
        VALIDATION_IN_PROCESS,
        /** What was filled in can be changed. */
        UPDATE_AVAILABLE,
        /** What was filled in can no longer be changed. */
        UPDATE_NOT_AVAILABLE;
    }

    /** What has come of looking at one thing. Source: {@code check_status} of a mark; for the others Ozon documents no words. */
    public enum Verdict implements Vocabulary {
        /** Ozon still looks at it. */
        PROCESSING,
        /** Ozon did not get to it in time. */
        FAILED,
        /** It is accepted. */
        PASSED;
    }

    /**
     * A product and its pieces.
     *
     * @param productId the product: Ozon calls a SKU so here
     * @param exemplars the pieces
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Product(Stated<Sku> productId, List<Exemplar> exemplars, Map<String, String> unknownFields) {}

    /**
     * One piece, what is filled in for it and what Ozon thinks of that.
     *
     * @param exemplarId its number
     * @param gtd the number of its customs declaration
     * @param isGtdAbsent whether it has none
     * @param gtdCheckStatus whether the declaration is accepted
     * @param gtdErrorCodes why not, in Ozon's words
     * @param rnpt the number of its batch
     * @param isRnptAbsent whether it has none
     * @param rnptCheckStatus whether the batch is accepted
     * @param rnptErrorCodes why not, in Ozon's words
     * @param weight what it weighs
     * @param weightCheckStatus whether the weight is accepted
     * @param weightErrorCodes why not, in Ozon's words
     * @param marks its marks
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Exemplar(
            Stated<ExemplarId> exemplarId,
            Stated<String> gtd,
            Stated<Boolean> isGtdAbsent,
            Stated<Word<Verdict>> gtdCheckStatus,
            List<String> gtdErrorCodes,
            Stated<String> rnpt,
            Stated<Boolean> isRnptAbsent,
            Stated<Word<Verdict>> rnptCheckStatus,
            List<String> rnptErrorCodes,
            Stated<BigDecimal> weight,
            Stated<Word<Verdict>> weightCheckStatus,
            List<String> weightErrorCodes,
            List<Mark> marks,
            Map<String, String> unknownFields) {}

    /**
     * A mark of a piece and what Ozon thinks of it.
     *
     * @param mark the mark
     * @param markType its kind
     * @param checkStatus whether it is accepted
     * @param errorCodes why not, in Ozon's words
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Mark(
            Stated<String> mark,
            Stated<Word<MarkType>> markType,
            Stated<Word<Verdict>> checkStatus,
            List<String> errorCodes,
            Map<String, String> unknownFields) {}
}
