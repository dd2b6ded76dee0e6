package io.github.ozonexpiry.placement;

import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;

/**
 * What Ozon says of a product of which it keeps some or kept some (FBO). Source: Seller API, {@code /v1/analytics/stocks}.
 *
 * @param perDay {@code ads}: pieces sold a day in all clusters, the average of 28 days
 * @param daysOfStock {@code idc}: for how many days what Ozon keeps lasts
 * @param daysWithoutSales {@code days_without_sales}: for how many days nothing was sold
 * @param grade {@code turnover_grade}
 */
public record OzonTurnover(
        Stated<BigDecimal> perDay,
        Stated<BigDecimal> daysOfStock,
        Stated<Long> daysWithoutSales,
        Stated<Word<Grade>> grade) {

    /** Ozon has said nothing. */
    public static final OzonTurnover UNSAID =
            new OzonTurnover(Stated.absent(), Stated.absent(), Stated.absent(), Stated.absent());

    /**
     * The words that decide something here; every other one, such as {@code DEFICIT} and {@code SURPLUS}, says by the number of days that the
     * stock lasts what {@link OzonTurnover#daysOfStock} says, and is kept with its text. Source: rule P-07 (API-TURN).
     */
    public enum Grade implements Vocabulary {
        /** None was sold in 28 days. */
        NO_SALES,
        /** None was sold in more than 120 days: Ozon takes no supply of it. */
        RESTRICTED_NO_SALES,
        /** Sales are still being counted. */
        COLLECTING_DATA
    }

    boolean is(Grade wanted) {
        return grade.value().filter(word -> word.is(wanted)).isPresent();
    }
}
