package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * A cause that was found, and what it rests on.
 *
 * @param cause the cause
 * @param certainty how sure it is
 * @param speaksFor the facts that speak for it
 * @param speaksAgainst the facts that speak against it
 * @param counterfactual what would have been enough, in words; empty when the data does not tell
 */
public record RankedCause(
        Cause cause,
        Certainty certainty,
        List<Evidence> speaksFor,
        List<Evidence> speaksAgainst,
        Optional<Message> counterfactual) {

    /**
     * Copies the lists.
     *
     * @param cause the cause
     * @param certainty how sure it is
     * @param speaksFor the facts that speak for it
     * @param speaksAgainst the facts that speak against it
     * @param counterfactual what would have been enough
     */
    public RankedCause {
        speaksFor = List.copyOf(speaksFor);
        speaksAgainst = List.copyOf(speaksAgainst);
    }
}
