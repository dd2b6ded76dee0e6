package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.text.Message;

/** Why a posting was late, expired or cancelled. The groups are those of the seller guide (chapter 2, section 1), and two more. */
public enum Cause {
    /** More was sold, here and elsewhere, than was there. */
    OVERSOLD(Group.INVENTORY),
    /** Ozon sold from a number that was no longer true: not sent yet, or within the 20 minutes that Ozon takes to show it (P-02). */
    STALE_STOCK(Group.INVENTORY),
    /** The books said that goods were there, and nothing was found. */
    NOTHING_LEFT(Group.INVENTORY),
    /** Goods were on their way and came, or come, too late to be packed before the last deadline. */
    RESTOCK_TOO_LATE(Group.INVENTORY),

    /** The warehouse knew in time and took the goods from their shelves too late. */
    PICKED_LATE(Group.ORDER_PROCESSING),
    /** The goods were picked in time and packed too late. */
    PACKED_LATE(Group.ORDER_PROCESSING),
    /** The parcel was ready but for its label. */
    LABEL_MISSING(Group.ORDER_PROCESSING),
    /** What Ozon requires before assembly was not filled in: country, declaration, weight. */
    REQUIREMENTS_UNFILLED(Group.ORDER_PROCESSING),
    /** Ozon refused the assembly, or it failed and was not asked for again. */
    ASSEMBLY_FAILED(Group.ORDER_PROCESSING),

    /** It was packed for a pick-up that did not come, or too late for the last one that did. */
    PICKUP_MISSED(Group.LOGISTICS),
    /** It was given to the carrier in time, who did not scan it in time. */
    NOT_SCANNED(Group.LOGISTICS),
    /** The carrier or the sorting centre refused it. */
    CARRIER_REFUSED(Group.LOGISTICS),
    /** It went through another channel than the declared one. */
    WRONG_CHANNEL(Group.LOGISTICS),

    /** Nobody looked at the orders in time. */
    ORDER_UNSEEN(Group.COMMUNICATION),
    /** The ship date had to be fixed and was not (L-03). */
    CUTOFF_NOT_SET(Group.COMMUNICATION),
    /** The notification about the order came late or never, and nobody looked instead. */
    PUSH_LOST(Group.COMMUNICATION),
    /** The warehouse was told too late. */
    WAREHOUSE_TOLD_LATE(Group.COMMUNICATION),
    /** The supplier was told too late. */
    SUPPLIER_TOLD_LATE(Group.COMMUNICATION),

    /** More orders waited than people could handle. */
    BACKLOG(Group.STAFFING),

    /** Only defective pieces were left. */
    DEFECTIVE(Group.PRODUCT),
    /** The product must not be sold or sent. */
    RESTRICTED(Group.PRODUCT),
    /** A mandatory mark was missing. */
    MARKING_MISSING(Group.PRODUCT),

    /** A day on which nobody worked was not set as one, so that the deadline counted it. */
    DAY_OFF_NOT_SET(Group.CALENDAR),

    /** The buyer cancelled. */
    BUYER_CANCELLED(Group.OUTSIDE),
    /** The buyer's passport data did not come in 24 hours. */
    BUYER_DATA_MISSING(Group.OUTSIDE),
    /** The buyer did not collect it. */
    NOT_COLLECTED(Group.OUTSIDE),
    /** The carrier lost it (I-11). */
    LOST_BY_CARRIER(Group.OUTSIDE),
    /** Ozon or its systems ended it through no fault of the seller's (I-10). */
    OZON_ENDED(Group.OUTSIDE);

    /** The kinds of causes. */
    public enum Group {
        /** Stock: the guide's "poor management of stock". */
        INVENTORY,
        /** Picking, packing, labels, assembling: the guide's "order processing not smooth". */
        ORDER_PROCESSING,
        /** Pick-up, hand-over, carriers: the guide's "logistics". */
        LOGISTICS,
        /** Who was told when: the guide's "poor communication". */
        COMMUNICATION,
        /** People: the guide's "not enough staff". */
        STAFFING,
        /** The goods: the guide's "problems of the product itself". */
        PRODUCT,
        /** Days off that Ozon was not told. Not in the guide. */
        CALENDAR,
        /** Not the seller's. Not in the guide. */
        OUTSIDE;

        /** {@return the group in a few words for people} */
        public Message message() {
            return Message.of("cause.group." + this);
        }
    }

    private final Group group;

    Cause(Group group) {
        this.group = group;
    }

    /** {@return its kind} */
    public Group group() {
        return group;
    }

    /** {@return the cause in a few words for people} */
    public Message message() {
        return Message.of("cause." + this);
    }

    /** {@return what it is, in one to three sentences for people; cites the rules that stand behind it} */
    public Message what() {
        return Message.of("cause." + this + ".what");
    }

    /** {@return by which facts it is recognised, in one to three sentences for people} */
    public Message howRecognised() {
        return Message.of("cause." + this + ".recognised");
    }

    /** {@return what to do first, in one to three sentences for people; nothing that Ozon forbids (K-06)} */
    public Message whatToDoFirst() {
        return Message.of("cause." + this + ".first");
    }
}
