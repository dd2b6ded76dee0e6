package io.github.ozonexpiry.client.action;

import io.github.ozonexpiry.stated.Vocabulary;

/** Who may use a promo code how often. */
public enum VoucherType implements Vocabulary {
    /** Every buyer, for one order. */
    ONE,
    /** Every buyer, for any number of orders. */
    MULTIPLE,
    /** One buyer, for one order. */
    UNIQUE,
    /** Ozon does not say. */
    UNSPECIFIED;
}
