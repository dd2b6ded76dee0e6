package io.github.ozonexpiry.index;

import io.github.ozonexpiry.text.Message;

/**
 * Why a shipment is no error of the seller's (I-10). Whether it still counts as a shipment is {@link IndexPolicy#leftOut}.
 */
public enum Exclusion {
    /** The buyer cancelled (I-10). */
    BUYER_CANCELLED,
    /** The buyer did not collect it (I-10). */
    NOT_COLLECTED,
    /** The carrier lost it (I-10, I-11). */
    LOST_BY_CARRIER,
    /** A technical fault of Ozon's (I-10). */
    OZONS_TECHNICAL_FAULT,
    /** Force majeure (I-10). */
    FORCE_MAJEURE,
    /** Ozon adjusted the index after an objection through support (I-10, I-12). */
    ADJUSTED,
    /** Replaced by the shipments that it was split into, which count themselves. */
    SPLIT_REPLACED,
    /** Not the seller's fault, for a reason that the data does not tell. */
    OTHER;

    /** {@return the reason in a few words for people} */
    public Message message() {
        return Message.of("index.exclusion." + this);
    }
}
