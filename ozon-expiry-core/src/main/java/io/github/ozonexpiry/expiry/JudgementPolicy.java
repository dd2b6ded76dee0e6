package io.github.ozonexpiry.expiry;

import java.time.Duration;

/**
 * What the seller decides about judging; Ozon has no rule for either.
 *
 * @param riskHorizon how long before a duty's deadline an open posting counts as at risk, positive
 * @param confirmingIsADuty whether a posting that was never assembled counts as "not confirmed" (the seed article's reading, S1)
 */
public record JudgementPolicy(Duration riskHorizon, boolean confirmingIsADuty) {

    /** At risk six hours before a deadline, our choice; confirming is no duty (L-05). */
    public static final JudgementPolicy DEFAULT = new JudgementPolicy(Duration.ofHours(6), false);

    /**
     * Refuses a horizon in which nothing is ever at risk.
     *
     * @param riskHorizon how long before a duty's deadline an open posting counts as at risk
     * @param confirmingIsADuty whether a posting that was never assembled counts as "not confirmed"
     * @throws IllegalArgumentException when the horizon is zero or negative; names it
     */
    public JudgementPolicy {
        if (riskHorizon.isNegative() || riskHorizon.isZero()) {
            throw new IllegalArgumentException("the risk horizon must be positive, got " + riskHorizon);
        }
    }

    /**
     * The same policy with another horizon.
     *
     * @param horizon how long before a deadline a posting counts as at risk, positive
     * @return the new policy
     * @throws IllegalArgumentException when the horizon is not positive; names it
     */
    public JudgementPolicy withRiskHorizon(Duration horizon) {
        return new JudgementPolicy(horizon, confirmingIsADuty);
    }
}
