package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.history.PostingEvent.Kind;

/** What has to be done with an order, one after another, and what is late when a step is. */
enum Step {
    NOTICED(Kind.NOTICED, Cause.ORDER_UNSEEN),
    WAREHOUSE_TOLD(Kind.WAREHOUSE_TOLD, Cause.WAREHOUSE_TOLD_LATE),
    PICKED(Kind.PICKED, Cause.PICKED_LATE),
    PACKED(Kind.PACKED, Cause.PACKED_LATE),
    DISPATCHED(Kind.DISPATCHED, Cause.PICKUP_MISSED),
    SCANNED(Kind.SCANNED, Cause.NOT_SCANNED);

    private final Kind event;
    private final Cause cause;

    Step(Kind event, Cause cause) {
        this.event = event;
        this.cause = cause;
    }

    Kind event() {
        return event;
    }

    Cause cause() {
        return cause;
    }
}
