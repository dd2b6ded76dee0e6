package io.github.ozonexpiry.recovery;

/** The method of the Seller API that a step names. Source: Seller API, sections 3 to 9 of the notes. */
public enum OzonCall {
    /** Assemble. */
    SHIP("/v4/posting/fbs/ship"),
    /** Split without assembling. */
    SPLIT("/v1/posting/fbs/split"),
    /** Read the sheet of the single pieces' data, which requirements ask for. */
    EXEMPLAR_SHEET("/v6/fbs/posting/product/exemplar/create-or-get"),
    /** Make a hand-over to Ozon's logistics. */
    CARRIAGE("/v1/carriage/create"),
    /** Say that it is on its way; own delivery. */
    DELIVERING("/v2/fbs/posting/delivering"),
    /** Move a disputed posting back to be handed over. */
    AWAITING_DELIVERY("/v2/posting/fbs/awaiting-delivery"),
    /** Fix the ship date. */
    CUTOFF("/v1/posting/cutoff/set"),
    /** Move the delivery to the buyer. */
    TIMESLOT("/v1/posting/fbs/timeslot/set"),
    /** Give tracking numbers. */
    TRACKING("/v2/fbs/posting/tracking-number/set"),
    /** Cancel a posting. */
    CANCEL("/v2/posting/fbs/cancel"),
    /** Cancel a part of its products. */
    CANCEL_PART("/v2/posting/fbs/product/cancel"),
    /** Agree to a buyer's request to cancel. */
    APPROVE_REQUEST("/v2/conditional-cancellation/approve"),
    /** Refuse a buyer's request to cancel. */
    REJECT_REQUEST("/v2/conditional-cancellation/reject"),
    /** Open a chat with the buyer. */
    START_CHAT("/v1/chat/start"),
    /** Write in a chat. */
    SEND_MESSAGE("/v1/chat/send/message"),
    /** Send stock to Ozon. */
    STOCKS("/v2/products/stocks"),
    /** Read what was charged for postings. */
    ACCRUALS("/v1/finance/accrual/postings"),
    /** Read which postings stand in the error index. */
    INDEX_ERRORS("/v1/rating/index/fbs/posting/list"),
    /** Read the ratings. */
    RATINGS("/v1/rating/summary"),
    /** Read the chats, Ozon's notices among them. */
    CHATS("/v3/chat/list"),
    /** Pause a warehouse. */
    PAUSE("/v1/warehouse/rfbs/pause");

    private final String path;

    OzonCall(String path) {
        this.path = path;
    }

    /** {@return the path, as the client has it} */
    public String path() {
        return path;
    }
}
