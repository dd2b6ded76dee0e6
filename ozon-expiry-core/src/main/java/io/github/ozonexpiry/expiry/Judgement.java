package io.github.ozonexpiry.expiry;

import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.rule.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What can be said about a posting at one moment.
 *
 * @param posting the posting
 * @param schedule its deadlines
 * @param now the moment of judgement
 * @param state its state
 * @param fault whose fault the ending is; empty for a posting that is not cancelled
 * @param findings contradictions in its data that concern the state
 */
public record Judgement(
        Posting posting,
        DeadlineSchedule schedule,
        Instant now,
        PostingState state,
        Optional<FaultVerdict> fault,
        List<Finding> findings) {

    /**
     * Copies the list of findings.
     *
     * @param posting the posting
     * @param schedule its deadlines
     * @param now the moment of judgement
     * @param state its state
     * @param fault whose fault the ending is
     * @param findings contradictions in its data that concern the state
     */
    public Judgement {
        findings = List.copyOf(findings);
    }

    /**
     * Judges a posting.
     *
     * @param posting the posting
     * @param schedule its deadlines
     * @param now the moment of judgement
     * @param policy what the seller decides about judging
     * @param listed the posting's row in Ozon's error-index list, where the caller has read it
     * @return the judgement
     */
    public static Judgement of(
            Posting posting,
            DeadlineSchedule schedule,
            Instant now,
            JudgementPolicy policy,
            Optional<ErrorIndexEntry> listed) {
        return new StateRules(posting, schedule, now, policy, listed).judge();
    }

    /**
     * Judges a posting by what Ozon states in it, with the default policy.
     *
     * @param posting the posting
     * @param now the moment of judgement
     * @return the judgement
     */
    public static Judgement of(Posting posting, Instant now) {
        return of(posting, DeadlineSchedule.stated(posting), now, JudgementPolicy.DEFAULT, Optional.empty());
    }

    /** {@return whether the seller still has to act: open by its status, or of a status that this version does not know} */
    public boolean mayBeOpen() {
        if (state instanceof PostingState.HandedOver) {
            return false;
        }
        return posting.knownStatus()
                .map(status -> status.phase() == Status.Phase.OPEN || status.phase() == Status.Phase.UNCLEAR)
                .orElse(true);
    }
}
