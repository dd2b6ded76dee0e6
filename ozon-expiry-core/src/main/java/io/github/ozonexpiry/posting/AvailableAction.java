package io.github.ozonexpiry.posting;

import io.github.ozonexpiry.stated.Vocabulary;
import java.util.List;
import java.util.Locale;

/**
 * What Ozon allows the seller to do with a posting at the moment of the answer. Source: Seller API, {@code available_actions}
 * (documented words, and two that were only seen).
 */
public enum AvailableAction implements Vocabulary {
    /** Assemble. */
    SHIP,
    /** Assemble; Ozon answers before it has done so. */
    SHIP_ASYNC,
    /** The assembly is under way: wait. */
    SHIP_ASYNC_IN_PROCESS,
    /** The assembly failed: ask for it again. */
    SHIP_ASYNC_RETRY,
    /** Fill in the pieces' data first, then assemble. */
    SHIP_WITH_ADDITIONAL_INFO,
    /** The seller must fix the ship date, no later than {@code shipment_date} (L-03). */
    SET_CUTOFF,
    /** Cancel the whole posting. */
    CANCEL,
    /** Cancel a part of the products. */
    PRODUCT_CANCEL,
    /** Move a disputed posting back to be handed over. */
    AWAITING_DELIVERY,
    /** Dispute that it was not scanned. */
    ARBITRATION,
    /** Give the carrier's number. */
    SET_TRACK_NUMBER,
    /** Say that it is on its way; own delivery. */
    NON_INT_DELIVERING,
    /** Say that the courier has it; own delivery. */
    NON_INT_LAST_MILE,
    /** Say that the buyer has it; own delivery. */
    NON_INT_DELIVERED,
    /** Move the delivery to the buyer, at most twice (rFBS). */
    SET_TIMESLOT,
    /** A chat with the buyer may be opened now (K-04). */
    CAN_CREATE_CHAT,
    /** The buyer's substitute number can be read. */
    CUSTOMER_PHONE_AVAILABLE,
    /** Print the label. */
    LABEL_DOWNLOAD,
    /** Print the large label. */
    LABEL_DOWNLOAD_BIG,
    /** Print the small label. */
    LABEL_DOWNLOAD_SMALL,
    /** The number leads to the carrier's tracking page. */
    CLICK_TRACK_NUMBER,
    /** Some products are sold by weight, which must be given. */
    HAS_WEIGHT_PRODUCTS,
    /** Region and city are not to be shown. */
    HIDE_REGION_AND_CITY,
    /** Read the invoice. */
    INVOICE_GET,
    /** Send an invoice. */
    INVOICE_SEND,
    /** Replace the invoice. */
    INVOICE_UPDATE,
    /** Replace the marking codes. */
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
