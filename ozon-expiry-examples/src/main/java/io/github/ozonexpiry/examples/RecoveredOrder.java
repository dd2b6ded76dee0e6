package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.letter.Letter;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.recovery.RecoveryPlan;
import io.github.ozonexpiry.recovery.RecoveryStep;
import io.github.ozonexpiry.report.ReportEntry;
import java.util.Optional;

/**
 * An order and its plan.
 *
 * @param entry what the report says about it
 * @param plan what can still be done
 */
record RecoveredOrder(ReportEntry entry, RecoveryPlan plan) {

    Posting posting() {
        return entry.posting();
    }

    /** The draft to the buyer; empty where there is nothing to say, or Ozon lets nobody write. */
    Optional<Letter> draft() {
        return plan.step(RecoveryStep.Write.class)
                .filter(step -> !step.isRefused())
                .map(step -> (RecoveryStep.Write) step.step())
                .filter(write -> !write.parts().isEmpty())
                .map(write -> Letter.of(write.parts()).fitted());
    }
}
