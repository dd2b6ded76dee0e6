package io.github.ozonexpiry.simulation;

import io.github.ozonexpiry.cause.Cause;

/** What goes wrong in a world; several troubles are one cause. */
enum Trouble {
    SYNC_STALLED(Cause.STALE_STOCK, Reach.PRODUCT),
    /** Always there: the number that Ozon shows is as old as the interval of sending and 20 minutes (P-02). */
    STOREFRONT_LAG(Cause.STALE_STOCK, Reach.ALWAYS),
    /** Reserved pieces are sent as free ones (against P-01). */
    RESERVED_SENT(Cause.OVERSOLD, Reach.PRODUCT),
    PIECES_GONE(Cause.NOTHING_LEFT, Reach.PRODUCT),
    DELIVERY_DELAYED(Cause.RESTOCK_TOO_LATE, Reach.PRODUCT),
    SLIP_LOST(Cause.PICKED_LATE, Reach.SOME),
    PICKERS_ELSEWHERE(Cause.PICKED_LATE, Reach.PRODUCT),
    LEFT_AT_BENCH(Cause.PACKED_LATE, Reach.SOME),
    PACKING_STOPPED(Cause.PACKED_LATE, Reach.PRODUCT),
    PRINTER_BROKEN(Cause.LABEL_MISSING, Reach.SOME),
    CARD_INCOMPLETE(Cause.REQUIREMENTS_UNFILLED, Reach.PRODUCT),
    MARKS_OUT(Cause.MARKING_MISSING, Reach.PRODUCT),
    ASSEMBLY_STUCK(Cause.ASSEMBLY_FAILED, Reach.SOME),
    NO_PICKUP(Cause.PICKUP_MISSED, Reach.ALL),
    EARLY_PICKUP(Cause.PICKUP_MISSED, Reach.ALL),
    SCANNER_OFF(Cause.NOT_SCANNED, Reach.SOME),
    PARCEL_REFUSED(Cause.CARRIER_REFUSED, Reach.SOME),
    OTHER_CARRIER(Cause.WRONG_CHANNEL, Reach.SOME),
    OFFICE_AWAY(Cause.ORDER_UNSEEN, Reach.ALL),
    OVERLOOKED(Cause.ORDER_UNSEEN, Reach.SOME),
    DATE_FORGOTTEN(Cause.CUTOFF_NOT_SET, Reach.SOME),
    PUSHES_LOST(Cause.PUSH_LOST, Reach.SOME),
    ERP_STUCK(Cause.WAREHOUSE_TOLD_LATE, Reach.ALL),
    MESSAGE_FORGOTTEN(Cause.WAREHOUSE_TOLD_LATE, Reach.SOME),
    PURCHASE_FORGOTTEN(Cause.SUPPLIER_TOLD_LATE, Reach.PRODUCT),
    STAFF_AWAY(Cause.BACKLOG, Reach.ALL),
    CHANNEL_RUSH(Cause.BACKLOG, Reach.ALL),
    BAD_BATCH(Cause.DEFECTIVE, Reach.PRODUCT),
    BANNED(Cause.RESTRICTED, Reach.PRODUCT),
    HOLIDAY_UNSET(Cause.DAY_OFF_NOT_SET, Reach.ALL),
    BUYER_REGRETS(Cause.BUYER_CANCELLED, Reach.FEW),
    NO_PASSPORT(Cause.BUYER_DATA_MISSING, Reach.FEW),
    LEFT_AT_POINT(Cause.NOT_COLLECTED, Reach.FEW),
    PARCEL_LOST(Cause.LOST_BY_CARRIER, Reach.FEW),
    OZON_FAILS(Cause.OZON_ENDED, Reach.FEW);

    /** Whom a trouble meets while it lasts. */
    enum Reach {
        ALL,
        /** All orders of one product. */
        PRODUCT,
        SOME,
        /** Single orders, all month long. */
        FEW,
        /** All orders, all month long, in every world. */
        ALWAYS
    }

    final Cause cause;
    final Reach reach;

    Trouble(Cause cause, Reach reach) {
        this.cause = cause;
        this.reach = reach;
    }
}
