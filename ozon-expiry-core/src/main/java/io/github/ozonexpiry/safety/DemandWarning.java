package io.github.ozonexpiry.safety;

import io.github.ozonexpiry.text.Message;

/**
 * What speaks against a demand that was learnt: a safety stock of it may not reach its level.
 *
 * @param kind what it is
 * @param message the same for people, with the numbers
 */
public record DemandWarning(Kind kind, Message message) {

    /** What speaks against a demand. The tests are made at 1 % each (ours): of a hundred that are well some are warned of all the same. */
    public enum Kind {
        /** Nothing was sold at all: with 95 % up to three pieces in as many days are wanted. Source: the rule of three. */
        NOTHING_SOLD,
        /** There was no stock on more days than there was. */
        MOSTLY_OUT,
        /** Sales rise or fall. Source: H. B. Mann, Econometrica 13 (1945), 245-259; M. G. Kendall; ties corrected. */
        TREND,
        /** Days of a week are alike from week to week. Source: autocorrelation at seven days, as below. */
        WEEKLY,
        /** A good day follows a good day. Source: autocorrelation at one day, M. S. Bartlett's deviation of one by the root of the days. */
        AUTOCORRELATED,
        /** A day sold more than fits the others, as in a promotion. Source: the greatest of so many independent days. */
        BURST,
        /**
         * Far more or far fewer quiet days than a negative binomial demand has. Source: normal approximation of the binomial share of days up to half the
         * mean.
         */
        SHAPE;

        DemandWarning of(Object... numbers) {
            return new DemandWarning(this, Message.of("safety.warning." + this, numbers));
        }
    }
}
