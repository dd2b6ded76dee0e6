package io.github.ozonexpiry.simulation;

import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.CaseInput;
import io.github.ozonexpiry.cause.Cause;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What is known of a posting that ended, and what is true of it.
 *
 * @param file what was seen, with gaps and noise
 * @param now when it is judged, after the end was seen
 * @param truth what made it end so, the main cause first, two at most; empty for a posting that was only split
 * @param deciding the inputs that record the proof of the main cause: without all of them nobody could be sure of it; empty where the last
 *     look itself tells
 */
public record LabelledCase(CaseFile file, Instant now, List<Cause> truth, Set<CaseInput> deciding) {

    public LabelledCase {
        truth = List.copyOf(truth);
        deciding = Set.copyOf(deciding);
    }
}
