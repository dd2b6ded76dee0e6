package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The steps that are left for one posting at one moment.
 *
 * @param posting the posting
 * @param now the moment of the plan
 * @param steps the steps in the order in which they should be taken, refused ones among them; empty where nothing is to be done
 */
public record RecoveryPlan(PostingNumber posting, Instant now, List<PlannedStep> steps) {

    /**
     * Copies the steps.
     *
     * @param posting the posting
     * @param now the moment of the plan
     * @param steps the steps in their order
     */
    public RecoveryPlan {
        steps = List.copyOf(steps);
    }

    /** {@return the steps that Ozon allows, in their order} */
    public List<PlannedStep> allowed() {
        return steps.stream().filter(PlannedStep::isAllowed).toList();
    }

    /**
     * The first step of a kind.
     *
     * @param kind the kind
     * @return the step, or empty when the plan has none of it
     */
    public Optional<PlannedStep> step(Class<? extends RecoveryStep> kind) {
        return steps.stream().filter(planned -> kind.isInstance(planned.step())).findFirst();
    }
}
