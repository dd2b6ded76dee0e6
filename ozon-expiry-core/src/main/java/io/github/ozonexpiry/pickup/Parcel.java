package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.history.Stage;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.Status.Substatus;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What a history tells of the way of a parcel through a carrier. */
record Parcel(PostingHistory history) {

    /** Lost by the carrier. Source: rules section 4 (API-CANCEL). */
    private static final ReasonId LOST = new ReasonId(667);

    PostingNumber number() {
        return history.number();
    }

    /** Packed, as the warehouse records it, else assembled, as Ozon shows it (confidence D). */
    Optional<When> ready() {
        return when(Kind.PACKED).or(() -> history.reached(Stage.TO_HAND_OVER));
    }

    /** It left the warehouse: no hand-over yet (L-10). */
    Optional<When> left() {
        return when(Kind.DISPATCHED);
    }

    /** The carrier scanned it, as it records it itself, else as Ozon states or shows it. */
    Optional<When> scanned() {
        return when(Kind.SCANNED).or(history::handedOver);
    }

    Optional<When> delivered() {
        return history.reached(Stage.DELIVERED);
    }

    Optional<When> refused() {
        return when(Kind.REFUSED).or(() -> history.firstSeen(Parcel::isRefused));
    }

    /** When the carrier first had to do with it. */
    Optional<When> given() {
        return left().or(this::scanned).or(this::refused);
    }

    /** Refused, and not taken before or after that. */
    boolean isSentBack() {
        return refused().isPresent() && scanned().isEmpty();
    }

    boolean isClosed() {
        return history.latest().flatMap(Stage::of).equals(Optional.of(Stage.CLOSED));
    }

    boolean isOnItsWay() {
        return delivered().isEmpty() && !isClosed() && !isSentBack();
    }

    /** Ozon cancelled it as lost. */
    boolean isLost() {
        return history.latest()
                .flatMap(posting -> posting.cancellation().value())
                .flatMap(cancellation -> cancellation.reason().value())
                .equals(Optional.of(LOST));
    }

    /** Given to the carrier, and nothing of it for longer than a policy waits. */
    boolean isGone(CarrierPolicy policy, Instant now) {
        return isOnItsWay()
                && given().filter(when -> TimeRange.since(when, now).surelyMoreThan(policy.lostAfter()))
                        .isPresent();
    }

    Stream<When> all(Kind kind) {
        return history.events().stream().filter(event -> event.kind() == kind).map(PostingEvent::when);
    }

    private Optional<When> when(Kind kind) {
        return history.first(kind).map(PostingEvent::when);
    }

    private static boolean isRefused(Posting posting) {
        return posting.knownStatus().equals(Optional.of(Status.NOT_ACCEPTED))
                || posting.substatus()
                        .value()
                        .filter(word -> word.is(Substatus.NOT_IN_SORT_CENTER))
                        .isPresent();
    }
}
