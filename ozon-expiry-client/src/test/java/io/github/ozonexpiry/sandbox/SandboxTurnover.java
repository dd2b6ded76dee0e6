package io.github.ozonexpiry.sandbox;

import java.math.BigDecimal;

/**
 * How a product sells that Ozon keeps. Source: Seller API, {@code /v1/analytics/turnover/stocks} and {@code /v1/analytics/stocks}.
 *
 * @param sku the number that postings have
 * @param stock how many pieces Ozon keeps, all in one warehouse
 * @param soldADay pieces sold a day
 * @param grade how long they last, in the words of {@code /v1/analytics/stocks}
 */
public record SandboxTurnover(long sku, int stock, BigDecimal soldADay, String grade) {}
