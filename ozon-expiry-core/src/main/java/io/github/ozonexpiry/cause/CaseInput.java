package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.text.Message;

/** What may be known of a case beside how the posting looked last. Each is optional: with less, fewer or weaker verdicts. */
public enum CaseInput {
    /** Looks at the posting before the last one, and told changes of status. */
    EARLIER_LOOKS,
    /** When the order was noticed, and who was told. */
    ORDER_EVENTS,
    /** When it was picked, labelled, packed and sent off. */
    WAREHOUSE_EVENTS,
    /** When the carrier came, scanned or refused. */
    CARRIER_EVENTS,
    /** Defects and restrictions of the goods. */
    GOODS_EVENTS,
    /** The seller's own counts of stock. */
    OWN_STOCK,
    /** What Ozon listed as stock, and what was sent to it. */
    LISTED_STOCK,
    /** What was sold in other channels. */
    OTHER_SALES,
    /** Goods on their way. */
    ARRIVALS,
    /** The warehouse's handling terms: cut-off, pick-ups, calendar. */
    TERMS,
    /** How much waited and how much could be handled. */
    WORKLOAD,
    /** Days on which nobody worked. */
    DAYS_OFF;

    /** {@return whether an input that is recorded and says nothing means that nothing happened; a missing count or setting never does} */
    public boolean canBeSilent() {
        return switch (this) {
            case ORDER_EVENTS, WAREHOUSE_EVENTS, CARRIER_EVENTS, GOODS_EVENTS, OTHER_SALES, ARRIVALS -> true;
            case EARLIER_LOOKS, OWN_STOCK, LISTED_STOCK, TERMS, WORKLOAD, DAYS_OFF -> false;
        };
    }

    /** {@return the input in a few words for people} */
    public Message message() {
        return Message.of("caseInput." + this);
    }
}
