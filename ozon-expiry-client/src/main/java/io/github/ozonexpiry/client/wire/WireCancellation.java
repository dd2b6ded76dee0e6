package io.github.ozonexpiry.client.wire;

import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.util.Map;

/** {@code cancellation}. */
record WireCancellation(
        Stated<Long> cancelReasonId,
        Stated<String> cancelReason,
        Stated<String> cancellationType,
        Stated<String> cancellationInitiator,
        Stated<Boolean> cancelledAfterShip,
        Stated<Boolean> affectCancellationRating,
        Map<String, String> unknownFields)
        implements Shape {

    Cancellation toCancellation() {
        return new Cancellation(
                cancelReasonId.map(ReasonId::new),
                cancelReason,
                cancellationType.map(word -> Word.read(Party.class, word)),
                cancellationInitiator.map(word -> Word.read(Party.class, word)),
                cancelledAfterShip,
                affectCancellationRating);
    }
}
