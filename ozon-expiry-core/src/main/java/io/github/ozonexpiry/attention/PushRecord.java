package io.github.ozonexpiry.attention;

import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A push notification of Ozon's about a posting, as the caller recorded it. Ozon may send it more than once, and in any order.
 *
 * @param kind Ozon's word for what it is about, such as {@code TYPE_NEW_POSTING}; never blank. Source: Seller API, {@code message_type}
 * @param posting the posting
 * @param happened the moment that it tells of, such as {@code changed_state_date}; empty where it tells none
 * @param received when it came
 */
public record PushRecord(String kind, PostingNumber posting, Optional<Instant> happened, Instant received) {

    /**
     * Refuses a push without a kind.
     *
     * @param kind Ozon's word for what it is about
     * @param posting the posting
     * @param happened the moment that it tells of
     * @param received when it came
     * @throws IllegalArgumentException when the kind is blank; names the posting
     */
    public PushRecord {
        if (kind.isBlank()) {
            throw new IllegalArgumentException("a push needs a kind, got '" + kind + "' of " + posting);
        }
    }

    /** From what it tells of to its coming; below zero where two clocks disagree. */
    Optional<Duration> delay() {
        return happened.map(moment -> Duration.between(moment, received));
    }
}
