package io.github.ozonexpiry.client.notification;

import io.github.ozonexpiry.stated.Vocabulary;
import java.util.List;
import java.util.Locale;

/** What a notification is about. Source: Seller API, {@code message_type}. */
public enum PushType implements Vocabulary {
    /** A new posting of FBS or realFBS. */
    NEW_POSTING,
    /** A posting was cancelled: nothing else tells the moment. */
    POSTING_CANCELLED,
    /** A posting has another status. */
    STATE_CHANGED,
    /** A posting has another date of shipment. */
    CUTOFF_DATE_CHANGED,
    /** A posting has another date of delivery. */
    DELIVERY_DATE_CHANGED,
    /** A posting was shipped; not sent any more. */
    POSTING_SHIPPED,
    /** The stock of a seller's warehouse changed. */
    STOCKS_CHANGED,
    /** A product was made or changed. */
    CREATE_OR_UPDATE_ITEM,
    /** A product was made; suspended since 15 July 2023. */
    CREATE_ITEM,
    /** A product was changed; suspended since 15 July 2023. */
    UPDATE_ITEM,
    /** A new message in a chat. */
    NEW_MESSAGE,
    /** A message was changed. */
    UPDATE_MESSAGE,
    /** A message was read. */
    MESSAGE_READ,
    /** A chat was closed. */
    CHAT_CLOSED,
    /** The tree of categories changed, since 19 June 2026. */
    DESCRIPTION_CATEGORY_TREE_CHANGED,
    /** A new posting of FBO, since 4 August 2026. */
    FBO_POSTING_NEW,
    /** A posting of FBO was cancelled. */
    FBO_POSTING_CANCELLED,
    /** A posting of FBO has another status. */
    FBO_POSTING_STATE_CHANGED,
    /** A posting of FBO has another date of delivery. */
    FBO_POSTING_DELIVERY_DATE_CHANGED,
    /** The stock at Ozon changed. */
    FBO_STOCKS_CHANGED,
    /** A new order. */
    ORDER_NEW,
    /** An order was cancelled. */
    ORDER_CANCELLED,
    /** An order has another status. */
    ORDER_STATE_CHANGED,
    /** A price index changed; not sent any more. */
    PRICE_INDEX_CHANGED;

    /** {@return Ozon's word for it in a request, such as {@code TYPE_NEW_POSTING}} */
    public String word() {
        return "TYPE_" + name();
    }

    @Override
    public List<String> words() {
        return List.of(word().toLowerCase(Locale.ROOT));
    }
}
