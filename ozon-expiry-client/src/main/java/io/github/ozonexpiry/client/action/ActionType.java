package io.github.ozonexpiry.client.action;

import io.github.ozonexpiry.stated.Vocabulary;

/** How an action works. Source: Seller API, {@code action_type}. */
public enum ActionType implements Vocabulary {
    /** A discount. */
    DISCOUNT,
    /** A discount for a promo code. */
    VOUCHER_DISCOUNT,
    /** A discount from a sum on. */
    DISCOUNT_WITH_CONDITION,
    /** Instalments without interest. */
    INSTALLMENT,
    /** The seller's bonus points. */
    INDIVIDUAL_DISCOUNT_BY_PRODUCTS,
    /** A discount for Ozon's account; gone since April 2026. */
    OZON_ACCOUNT_DISCOUNT,
    /** A discount in several steps. */
    MULTI_LEVEL_DISCOUNT_ON_AMOUNT;
}
