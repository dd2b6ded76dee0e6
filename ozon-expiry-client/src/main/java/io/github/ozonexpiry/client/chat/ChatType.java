package io.github.ozonexpiry.client.chat;

import io.github.ozonexpiry.stated.Vocabulary;

/** With whom a chat is. Source: Seller API, {@code chat_type}. */
public enum ChatType implements Vocabulary {
    /** With a buyer. */
    BUYER_SELLER,
    /** With a buyer of Ozon Select. */
    BUYER_SELLER_SELECT,
    /** With Ozon's support. */
    SELLER_SUPPORT,
    /** News of the API. */
    SELLER_API_UPDATES,
    /** Notices about the API. */
    SELLER_API_NOTIFICATIONS,
    /** Notices. */
    SELLER_NOTIFICATION,
    /** Notices about logistics. */
    SELLER_NOTIFICATION_LOGISTICS,
    /** With the seller's manager at Ozon, since 19 August 2026. */
    SELLER_PERSONAL_MANAGER_UNITY_CRM,
    /** With Ozon's business development, since 19 August 2026. */
    SELLER_BUSINESS_DEVELOPMENT_GROUP,
    /** Ozon does not say. */
    UNSPECIFIED;
}
