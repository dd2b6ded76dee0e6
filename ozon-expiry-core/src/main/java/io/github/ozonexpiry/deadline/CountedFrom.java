package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.text.Message;

/** The moment that a timer counts from. All but the order and the planned ship date are known only to the caller: see {@link Circumstances}. */
public enum CountedFrom {
    /** The order: {@code in_process_at}, taken for "created" and "paid" (confidence D). */
    ORDER,
    /** The planned ship date of realFBS Global, a date. */
    PLANNED_SHIP,
    /** The moment of packing: "Ready for shipping" since then. */
    PACKED,
    /** Ozon's notice that the posting is overdue. */
    NOTICE,
    /** The carrier's mark "not accepted at the sorting centre". */
    REFUSAL,
    /** Ozon's request for a traceable number. */
    TRACKING_REQUEST,
    /** The buyer's last message in the chat (K-02). */
    BUYERS_MESSAGE,
    /** The end of the delivery time that the buyer was promised. */
    PROMISED_DELIVERY;

    /** {@return the moment in a few words for people} */
    public Message message() {
        return Message.of("countedFrom." + this);
    }
}
