package io.github.ozonexpiry.sandbox;

import java.time.Instant;

/** A step of a posting that the seller delivers. Which substatus Ozon gives it is not documented. */
enum OwnStep {
    DELIVERING("awaiting_deliver", "delivering", "posting_transferred_to_courier_service", "non_int_last_mile"),
    LAST_MILE("delivering", "delivering", "posting_in_courier_service", "non_int_delivered"),
    DELIVERED("delivering", "delivered", "posting_conditionally_delivered");

    private final String from;
    private final String status;
    private final String substatus;
    private final String[] actions;

    OwnStep(String from, String status, String substatus, String... actions) {
        this.from = from;
        this.status = status;
        this.substatus = substatus;
        this.actions = actions;
    }

    /** The status that a posting must have before it. */
    String from() {
        return from;
    }

    /** Takes the step for which the seller asked at a moment, unless something else has happened since. */
    void go(SandboxPosting posting, Instant asked) {
        if (!posting.status.equals(from)) {
            return;
        }
        posting.status(status, substatus).actions(actions);
        if (posting.deliveringDate == null) {
            posting.deliveringDate = asked;
        }
    }
}
