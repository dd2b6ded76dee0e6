package io.github.ozonexpiry.preparation;

import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.index.IndexPolicy;
import io.github.ozonexpiry.penalty.ChargeCalculator;
import java.util.Optional;

/**
 * By what a replay reckons consequences; what is not given stays not known.
 *
 * @param profile the timers that cancel
 * @param index how the error index is reckoned
 * @param charges what a cancellation costs; in which zone, the replayed index tells
 */
public record ReplayTerms(
        Optional<RuleProfile> profile, Optional<IndexPolicy> index, Optional<ChargeCalculator> charges) {

    /** Nothing is given: only what would have been late is known. */
    public static final ReplayTerms NONE = new ReplayTerms(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * With timers.
     *
     * @param timers the timers of the way of selling
     * @return the new terms
     */
    public ReplayTerms with(RuleProfile timers) {
        return new ReplayTerms(Optional.of(timers), index, charges);
    }

    /**
     * With an error index.
     *
     * @param policy how the index is reckoned
     * @return the new terms
     */
    public ReplayTerms with(IndexPolicy policy) {
        return new ReplayTerms(profile, Optional.of(policy), charges);
    }

    /**
     * With a tariff.
     *
     * @param calculator what a cancellation costs
     * @return the new terms
     */
    public ReplayTerms with(ChargeCalculator calculator) {
        return new ReplayTerms(profile, index, Optional.of(calculator));
    }
}
