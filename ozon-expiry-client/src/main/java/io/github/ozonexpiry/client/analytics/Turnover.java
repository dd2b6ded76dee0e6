package io.github.ozonexpiry.client.analytics;

import io.github.ozonexpiry.client.product.OfferId;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How fast a product sells that Ozon keeps. Source: Seller API, {@code /v1/analytics/turnover/stocks}.
 *
 * @param sku the number that postings have
 * @param offerId the seller's article
 * @param name the product's name
 * @param currentStock how many pieces Ozon keeps
 * @param ads pieces sold a day, the average of 60 days
 * @param idc for how many days the stock lasts
 * @param idcGrade how good that is
 * @param turnover how many days it takes to sell what was kept
 * @param turnoverGrade how good that is
 * @param unknownFields what this version does not know: JSON text by name
 */
public record Turnover(
        Stated<Sku> sku,
        Stated<OfferId> offerId,
        Stated<String> name,
        Stated<Long> currentStock,
        Stated<BigDecimal> ads,
        Stated<BigDecimal> idc,
        Stated<Word<Grade>> idcGrade,
        Stated<BigDecimal> turnover,
        Stated<Word<Grade>> turnoverGrade,
        Map<String, String> unknownFields) {

    /** How good a stock is, in Ozon's colours. */
    public enum Grade implements Vocabulary {
        /** Nothing is known of it. */
        NONE,
        /** Nothing was sold. */
        NOSALES,
        /** Good. */
        GREEN,
        /** It could be better. */
        YELLOW,
        /** Bad. */
        RED,
        /** Very bad. */
        CRITICAL;

        @Override
        public List<String> words() {
            return List.of("grades_" + name().toLowerCase(Locale.ROOT));
        }
    }
}
