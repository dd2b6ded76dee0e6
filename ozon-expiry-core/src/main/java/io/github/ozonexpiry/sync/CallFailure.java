package io.github.ozonexpiry.sync;

import java.time.Duration;
import java.util.Optional;

/**
 * Why a whole call brought no answer about its numbers.
 *
 * @param kind what is to be done about it
 * @param words what was said, for people
 * @param retryAfter how long Ozon asks to wait; empty when it does not
 */
public record CallFailure(Kind kind, String words, Optional<Duration> retryAfter) {

    /** What is to be done about a call. */
    public enum Kind {
        /** It never left: its pairs need no rest. */
        NOT_SENT,
        /** Ozon surely did nothing. */
        NOT_DONE,
        /** Perhaps Ozon did it: what it shows is not known any more. */
        MAYBE_DONE,
        /** Ozon had too many calls, and did nothing: calls become rarer. */
        TOO_MANY,
        /** Ozon took the whole call for wrong, and did nothing: its numbers go in smaller calls, until the wrong one is alone. */
        REFUSED
    }

    /**
     * A failure after which Ozon does not say how long to wait.
     *
     * @param kind what is to be done about it
     * @param words what was said
     * @return the failure
     */
    public static CallFailure of(Kind kind, String words) {
        return new CallFailure(kind, words, Optional.empty());
    }
}
