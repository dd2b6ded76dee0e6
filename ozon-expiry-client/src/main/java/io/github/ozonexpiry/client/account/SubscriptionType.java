package io.github.ozonexpiry.client.account;

import io.github.ozonexpiry.stated.Vocabulary;

/** What the shop has subscribed to. Source: Seller API, {@code /v1/seller/info}. */
public enum SubscriptionType implements Vocabulary {
    /** Nothing. */
    UNSPECIFIED,
    /** Premium Lite. */
    PREMIUM_LITE,
    /** Premium. */
    PREMIUM,
    /** Premium Plus: chats with buyers can be started. */
    PREMIUM_PLUS,
    /** Premium Pro: chats with buyers can be started. */
    PREMIUM_PRO,
    /** Ozon does not say. */
    UNKNOWN;

    /** {@return whether it lets the seller start chats, write to buyers and mark messages as read} */
    public boolean opensChats() {
        return this == PREMIUM_PLUS || this == PREMIUM_PRO;
    }
}
