package io.github.ozonexpiry.posting;

import io.github.ozonexpiry.stated.Vocabulary;
import java.util.List;
import java.util.Locale;

/**
 * What Ozon allows the seller to do with a posting at the moment of the answer. Source: Seller API, {@code available_actions}
 * (documented words, and two that were only seen).
 */
public enum AvailableAction implements Vocabulary {
    SHIP,
    SHIP_ASYNC,
    SHIP_ASYNC_IN_PROCESS,
    SHIP_ASYNC_RETRY,
    SHIP_WITH_ADDITIONAL_INFO,
    /** The seller must fix the ship date, no later than {@code shipment_date} (L-03). */
    SET_CUTOFF,
    CANCEL,
    PRODUCT_CANCEL,
    AWAITING_DELIVERY,
    ARBITRATION,
    SET_TRACK_NUMBER,
    NON_INT_DELIVERING,
    NON_INT_LAST_MILE,
    NON_INT_DELIVERED,
    SET_TIMESLOT,
    /** A chat with the buyer may be opened now (K-04). */
    CAN_CREATE_CHAT,
    CUSTOMER_PHONE_AVAILABLE,
    LABEL_DOWNLOAD,
    LABEL_DOWNLOAD_BIG,
    LABEL_DOWNLOAD_SMALL,
    CLICK_TRACK_NUMBER,
    HAS_WEIGHT_PRODUCTS,
    HIDE_REGION_AND_CITY,
    INVOICE_GET,
    INVOICE_SEND,
    INVOICE_UPDATE,
    UPDATE_CIS,
    /** Seen, not documented. */
    HAS_BARCODE_FOR_PRINTING,
    /** Seen, not documented. */
    ADD_ADDITIONAL_INFO;

    private final List<String> words = List.of(name().toLowerCase(Locale.ROOT));

    @Override
    public List<String> words() {
        return words;
    }
}
