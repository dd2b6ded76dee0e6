package io.github.ozonexpiry.client.wire;

import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.util.Map;

/** {@code cancellation}. */
record WireCancellation(
        Stated<ReasonId> cancelReasonId,
        Stated<String> cancelReason,
        Stated<Word<Party>> cancellationType,
        Stated<Word<Party>> cancellationInitiator,
        Stated<Boolean> cancelledAfterShip,
        Stated<Boolean> affectCancellationRating,
        Map<String, String> unknownFields)
        implements Shape {

    Cancellation toCancellation() {
        return new Cancellation(
                cancelReasonId,
                cancelReason,
                cancellationType,
                cancellationInitiator,
                cancelledAfterShip,
                affectCancellationRating);
    }
}
