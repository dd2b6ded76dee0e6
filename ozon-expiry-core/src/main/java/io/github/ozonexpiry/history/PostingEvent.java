package io.github.ozonexpiry.history;

import io.github.ozonexpiry.text.Message;

/**
 * Something that happened to a posting and that no answer about it shows: the caller's own systems know it, or the carrier's.
 *
 * @param kind what happened
 * @param when when, as far as it was seen
 * @param source who says so, such as {@code WMS}; never blank
 */
public record PostingEvent(Kind kind, When when, String source) {

    /**
     * Refuses an event that nobody reports.
     *
     * @param kind what happened
     * @param when when
     * @param source who says so
     * @throws IllegalArgumentException when the source is blank; names the kind
     */
    public PostingEvent {
        if (source.isBlank()) {
            throw new IllegalArgumentException("an event needs a source: " + kind + " " + when);
        }
    }

    /** Who knows of a kind of event. */
    public enum Realm {
        /** Whoever receives orders: the ERP, the office. */
        ORDERS,
        /** Whoever picks and packs: the warehouse. */
        WAREHOUSE,
        /** Whoever carries parcels. */
        CARRIER,
        /** Whoever knows the goods. */
        GOODS
    }

    /** What happened. */
    public enum Kind {
        /** A push notification about the order arrived. */
        NOTIFIED(Realm.ORDERS),
        /** The seller's people or systems took notice of the order. */
        NOTICED(Realm.ORDERS),
        /** The warehouse was told to pick it. */
        WAREHOUSE_TOLD(Realm.ORDERS),
        /** The supplier of the goods was asked for them. */
        SUPPLIER_TOLD(Realm.ORDERS),
        /** Ozon refused to assemble it. */
        ASSEMBLY_REFUSED(Realm.ORDERS),
        /** The label was printed. */
        LABELLED(Realm.WAREHOUSE),
        /** All goods were taken from their shelves. */
        PICKED(Realm.WAREHOUSE),
        /** Picking found less than is needed. */
        NOT_FOUND(Realm.WAREHOUSE),
        /** It was packed and ready to go. */
        PACKED(Realm.WAREHOUSE),
        /** It left the warehouse: given to a courier, or on its way to the drop-off point. No hand-over yet (L-10, S12). */
        DISPATCHED(Realm.WAREHOUSE),
        /** The carrier came to pick up. */
        PICKUP_CAME(Realm.CARRIER),
        /** The carrier did not come at the time of a pick-up. */
        PICKUP_FAILED(Realm.CARRIER),
        /** The carrier scanned it: the proof of hand-over (L-10). */
        SCANNED(Realm.CARRIER),
        /** The carrier or the sorting centre refused it. */
        REFUSED(Realm.CARRIER),
        /** It was given to another carrier or service than the one declared (3.2, channel error). */
        WRONG_CHANNEL(Realm.CARRIER),
        /** Only defective pieces were left. */
        DEFECTIVE(Realm.GOODS),
        /** Ozon or a law stopped the sale of the product. */
        RESTRICTED(Realm.GOODS);

        private final Realm realm;

        Kind(Realm realm) {
            this.realm = realm;
        }

        /** {@return who knows of it} */
        public Realm realm() {
            return realm;
        }

        /** {@return the event in a few words for people} */
        public Message message() {
            return Message.of("event." + this);
        }
    }
}
