package io.github.ozonexpiry.expiry;

import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.deadline.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the seller decides about judging; Ozon has no rule for any of it.
 *
 * @param thresholds how long before a duty's deadline an open posting counts as at risk, the tightest first; at least one
 * @param calendar the warehouse's working time, which thresholds of working time need
 * @param confirmingIsADuty whether a posting that was never assembled counts as "not confirmed" (the seed article's reading, S1)
 */
public record JudgementPolicy(
        List<RiskThreshold> thresholds, Optional<WorkingCalendar> calendar, boolean confirmingIsADuty) {

    /** At risk six hours before a deadline, our choice; confirming is no duty (L-05). */
    public static final JudgementPolicy DEFAULT = new JudgementPolicy(Duration.ofHours(6), false);

    /**
     * Sorts the thresholds, and refuses a policy without one.
     *
     * @param thresholds how long before a duty's deadline an open posting counts as at risk, in any order
     * @param calendar the warehouse's working time
     * @param confirmingIsADuty whether a posting that was never assembled counts as "not confirmed"
     * @throws IllegalArgumentException when there is no threshold
     */
    public JudgementPolicy {
        thresholds = thresholds.stream().distinct().sorted().toList();
        if (thresholds.isEmpty()) {
            throw new IllegalArgumentException("a policy needs a risk threshold");
        }
    }

    /**
     * A policy with one threshold of all time.
     *
     * @param horizon how long before a duty's deadline an open posting counts as at risk, positive
     * @param confirmingIsADuty whether a posting that was never assembled counts as "not confirmed"
     * @throws IllegalArgumentException when the horizon is not positive; names it
     */
    public JudgementPolicy(Duration horizon, boolean confirmingIsADuty) {
        this(List.of(RiskThreshold.wall(horizon)), Optional.empty(), confirmingIsADuty);
    }

    /**
     * The same policy with one threshold, of all time, instead of those it has.
     *
     * @param horizon how long before a deadline a posting counts as at risk, positive
     * @return the new policy
     * @throws IllegalArgumentException when the horizon is not positive; names it
     */
    public JudgementPolicy withRiskHorizon(Duration horizon) {
        return new JudgementPolicy(List.of(RiskThreshold.wall(horizon)), calendar, confirmingIsADuty);
    }

    /**
     * The same policy with one more threshold.
     *
     * @param more the threshold
     * @return the new policy
     */
    public JudgementPolicy with(RiskThreshold more) {
        return new JudgementPolicy(
                Stream.concat(thresholds.stream(), Stream.of(more)).toList(), calendar, confirmingIsADuty);
    }

    /**
     * The same policy for a warehouse.
     *
     * @param workingTime the warehouse's working time, such as that of its handling terms
     * @return the new policy
     */
    public JudgementPolicy with(WorkingCalendar workingTime) {
        return new JudgementPolicy(thresholds, Optional.of(workingTime), confirmingIsADuty);
    }

    /** The tightest threshold that a deadline has reached. */
    Optional<RiskThreshold> reached(Deadline deadline, Instant now) {
        return thresholds.stream()
                .filter(threshold -> threshold.isReached(deadline, now, calendar))
                .findFirst();
    }
}
