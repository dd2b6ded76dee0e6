package io.github.ozonexpiry.client.rating;

import io.github.ozonexpiry.client.answer.Listed;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.stated.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * The error index of FBS and realFBS in the period that runs: Ozon tells of no other, so keep what you want to compare. Source: Seller API,
 * {@code /v1/rating/index/fbs/info}.
 *
 * @param index the index of the period, in percent
 * @param periodFrom the first day
 * @param periodTo the last day
 * @param currencyCode the account's currency, in which the costs are
 * @param processingCostsSum what the errors of the period cost; see {@link #processingCosts}
 * @param defects the index day by day
 * @param unknownFields what this version does not know: JSON text by name
 */
public record ErrorIndex(
        Stated<BigDecimal> index,
        Stated<LocalDate> periodFrom,
        Stated<LocalDate> periodTo,
        Stated<CurrencyCode> currencyCode,
        Stated<BigDecimal> processingCostsSum,
        Listed<Day> defects,
        Map<String, String> unknownFields) {

    /**
     * The index of a day.
     *
     * @param date the day
     * @param indexByDate the index, in percent
     * @param processingCostsSumByDate what the errors of the day cost, in the currency of the index
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Day(
            Stated<LocalDate> date,
            Stated<BigDecimal> indexByDate,
            Stated<BigDecimal> processingCostsSumByDate,
            Map<String, String> unknownFields) {}

    /** {@return what the errors of the period cost; nothing, with the bare number, when Ozon names no currency} */
    public Stated<Money> processingCosts() {
        return Sum.of(processingCostsSum, currencyCode);
    }

    /**
     * What the errors of a day cost.
     *
     * @param day one of {@link #defects}
     * @return the costs; nothing, with the bare number, when Ozon names no currency
     */
    public Stated<Money> processingCosts(Day day) {
        return Sum.of(day.processingCostsSumByDate(), currencyCode);
    }
}
