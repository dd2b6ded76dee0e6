package io.github.ozonexpiry.preparation;

import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Posting;
import java.time.Duration;
import java.time.Instant;

/**
 * How long one posting took.
 *
 * @param posting the posting as it was seen last
 * @param ordered when Ozon gave the order to the seller, {@code in_process_at}
 * @param until when it was done; when it was cancelled; of one that is still open the last look, which showed it open
 * @param ending which of these
 * @param took the shortest setting that was kept, counted to the later end where {@code until} is a stretch of time; of one that was not done the
 *     longest of which it is known that it was not
 * @param age the shortest setting that is not over for such an order at the moment up to which everything is known
 */
public record Preparation(Posting posting, Instant ordered, When until, Ending ending, Duration took, Duration age) {

    /** What a time ended with. */
    public enum Ending {
        /** The duty was done. */
        DONE,
        /** It was not done when the posting was seen last. */
        STILL_OPEN,
        /** It never was: cancelled, and not known to be another's fault than the seller's. */
        CANCELLED
    }

    /** What became of a promise. */
    public enum Promise {
        /** It was kept. */
        KEPT,
        /** It was not kept. */
        MISSED,
        /** The posting was still open and not yet too late; or it was done before anybody looked, and that look was too late. */
        NOT_DECIDED
    }

    /**
     * Refuses what ended before it began.
     *
     * @param posting the posting
     * @param ordered when Ozon gave the order to the seller
     * @param until when it ended
     * @param ending with what
     * @param took how long it took
     * @param age how long ago it was ordered
     * @throws IllegalArgumentException when it ended before the order; names posting and moments
     */
    public Preparation {
        if (until.by().isBefore(ordered)) {
            throw new IllegalArgumentException(
                    "posting " + posting.number() + " ordered " + ordered + " cannot have ended by " + until.by());
        }
    }

    /**
     * What would have become of the promise under a setting, the work going as it went.
     *
     * @param setting the setting
     * @return whether it would have been kept, a stretch of time counted to its later end; of one that was cancelled it never would
     */
    public Promise under(Duration setting) {
        if (ending == Ending.CANCELLED) {
            return Promise.MISSED;
        }
        if (took.compareTo(setting) > 0) {
            return isUnwatched() ? Promise.NOT_DECIDED : Promise.MISSED;
        }
        return ending == Ending.DONE ? Promise.KEPT : Promise.NOT_DECIDED;
    }

    /** {@return whether it is known only between two looks when it was done} */
    public boolean isStretch() {
        return ending == Ending.DONE && !until.isExact();
    }

    /** Whether nobody looked before it was done: how long it took is not known but for its end. */
    boolean isUnwatched() {
        return isStretch() && until.after().isEmpty();
    }

    /** The last moment at which it surely was not done. */
    Instant notDoneAt() {
        return isStretch() ? until.after().orElse(ordered) : until.by();
    }
}
