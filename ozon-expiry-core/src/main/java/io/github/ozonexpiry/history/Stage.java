package io.github.ozonexpiry.history;

import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Status;
import java.util.Optional;

/** How far a posting has got, in the order in which a posting goes. */
public enum Stage {
    /** To be assembled, or not yet ready for it. */
    TO_ASSEMBLE,
    /** Assembled, to be handed over, or handed over in vain. */
    TO_HAND_OVER,
    /** Handed over. */
    ON_ITS_WAY,
    /** With the buyer. */
    DELIVERED,
    /** Cancelled, or replaced by the postings that it was split into. */
    CLOSED;

    /**
     * The stage of a posting, by its status alone.
     *
     * @param posting the posting
     * @return the stage, or empty where the status does not tell
     */
    public static Optional<Stage> of(Posting posting) {
        return posting.knownStatus().flatMap(Stage::of);
    }

    static Optional<Stage> of(Status status) {
        return switch (status.phase()) {
            case OPEN -> Optional.of(isAssembled(status) ? TO_HAND_OVER : TO_ASSEMBLE);
            case UNCLEAR -> Optional.empty();
            case ON_ITS_WAY -> Optional.of(ON_ITS_WAY);
            case DELIVERED -> Optional.of(DELIVERED);
            case CANCELLED, SPLIT -> Optional.of(CLOSED);
        };
    }

    private static boolean isAssembled(Status status) {
        return switch (status) {
            case AWAITING_DELIVER, AWAITING_REGISTRATION, NOT_ACCEPTED, ARBITRATION -> true;
            default -> false;
        };
    }
}
