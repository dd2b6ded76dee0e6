package io.github.ozonexpiry.attention;

import io.github.ozonexpiry.cause.Evidence;
import io.github.ozonexpiry.cause.RankedCause;
import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * A posting that was late because nobody saw it in time, or nobody did anything about it though it was seen. It is no verdict on the cause: goods may
 * have been missing as well.
 *
 * @param touch when it was seen and taken in hand
 * @param missed the last deadline that is no delay, which was missed
 * @param reading what was late
 * @param evidence the facts, each with its source; at least one
 * @param causes what a verdict says of it, where there is one: an order unseen, or a lost notification
 */
public record Unseen(
        FirstTouch touch, Deadline missed, Reading reading, List<Evidence> evidence, List<RankedCause> causes) {

    /** What was late: seen or taken in hand when less was left until the deadline than an order needs, by the seller's policy. */
    public enum Reading {
        /** It was seen too late. */
        SEEN_LATE,
        /** It was seen in time, and taken in hand too late or never. */
        ACTED_LATE,
        /** It may have been one of them: the moment lies between two looks. */
        OPEN;

        /** {@return the reading in a few words for people} */
        public Message message() {
            return Message.of("attention.unseen." + this);
        }
    }

    /**
     * Refuses what nothing speaks for.
     *
     * @param touch when it was seen and taken in hand
     * @param missed the deadline that was missed
     * @param reading what was late
     * @param evidence the facts
     * @param causes what a verdict says of it
     * @throws IllegalArgumentException when there is no fact; names the posting
     */
    public Unseen {
        evidence = List.copyOf(evidence);
        causes = List.copyOf(causes);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("it needs evidence: " + touch.posting());
        }
    }

    /** {@return what was late, each fact, and what a verdict says, in sentences for people} */
    public List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        messages.add(Message.of(
                "attention.unseen", touch.posting(), missed.kind().message(), missed.at(), reading.message()));
        evidence.forEach(fact -> messages.add(Message.of("attention.fact", fact.fact(), fact.source())));
        causes.forEach(ranked -> messages.add(Message.of(
                "attention.cause", ranked.cause().message(), ranked.certainty().message())));
        return messages;
    }
}
