package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * A cause in a verdict.
 *
 * @param cause the cause
 * @param certainty how sure it is
 * @param speaksFor the facts for it, at least one
 * @param speaksAgainst the facts against it
 * @param counterfactual what would have had to be different, and then it would have been in time; empty where that cannot be told
 */
public record RankedCause(
        Cause cause,
        Certainty certainty,
        List<Evidence> speaksFor,
        List<Evidence> speaksAgainst,
        Optional<Message> counterfactual) {

    /**
     * Refuses a cause without evidence.
     *
     * @param cause the cause
     * @param certainty how sure it is
     * @param speaksFor the facts for it
     * @param speaksAgainst the facts against it
     * @param counterfactual what would have had to be different
     * @throws IllegalArgumentException when no fact speaks for it; names the cause
     */
    public RankedCause {
        speaksFor = List.copyOf(speaksFor);
        speaksAgainst = List.copyOf(speaksAgainst);
        if (speaksFor.isEmpty()) {
            throw new IllegalArgumentException("a cause needs evidence: " + cause);
        }
    }
}
