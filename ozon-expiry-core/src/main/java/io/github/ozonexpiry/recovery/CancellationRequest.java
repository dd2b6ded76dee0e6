package io.github.ozonexpiry.recovery;

import java.time.Instant;
import java.util.Optional;

/**
 * A buyer's request to cancel a posting of rFBS. Source: Seller API, {@code /v2/conditional-cancellation/list}; rule C-05.
 *
 * @param state what has become of it
 * @param approvesItselfAt {@code auto_approve_date}: when it approves itself; empty where it is not known
 */
public record CancellationRequest(State state, Optional<Instant> approvesItselfAt) {

    /** What has become of a request. */
    public enum State {
        /** The seller has not answered. */
        ON_APPROVAL,
        /** Approved: the posting is cancelled. */
        APPROVED,
        /** Refused: it must still be delivered. */
        REJECTED
    }
}
