package io.github.ozonexpiry.client.action;

import io.github.ozonexpiry.stated.Vocabulary;

/** Why Ozon stopped an action. */
public enum StopReason implements Vocabulary {
    /** The budget is spent. */
    BUDGET_EXCEEDED,
    /** The budget went fast in the first hours. */
    FAST_BUDGET_SPENDING,
    /** The budget went fast in a short time. */
    BUDGET_SPENDING_IS_CRAZY,
    /** It did not, or does not say. */
    UNSPECIFIED;
}
