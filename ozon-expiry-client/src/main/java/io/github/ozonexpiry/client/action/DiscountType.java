package io.github.ozonexpiry.client.action;

import io.github.ozonexpiry.stated.Vocabulary;

/** What the number of a discount counts. A promo code gives {@link #PERCENT} or {@link #CURRENCY}. */
public enum DiscountType implements Vocabulary {
    /** Percent of the price. */
    PERCENT,
    /** Money in the account's currency. */
    CURRENCY,
    /** Roubles. */
    RUB,
    /** The price itself. */
    FINAL_PRICE,
    /** The length of the instalments. */
    INSTALLED_PERIOD,
    /** Ozon does not say. */
    UNSPECIFIED;
}
