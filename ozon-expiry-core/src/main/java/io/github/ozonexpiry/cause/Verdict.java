package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.posting.Posting;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why a posting is as it is.
 *
 * @param posting the posting as it was seen last
 * @param state its state
 * @param causes the causes that were found, the surest first; empty when none was found
 * @param undecided what data would tell more
 */
public record Verdict(Posting posting, PostingState state, List<RankedCause> causes, List<Undecided> undecided) {

    /**
     * Copies the lists.
     *
     * @param posting the posting as it was seen last
     * @param state its state
     * @param causes the causes that were found
     * @param undecided what data would tell more
     */
    public Verdict {
        causes = List.copyOf(causes);
        undecided = List.copyOf(undecided);
    }

    /** {@return the first of the causes, or empty when none was found} */
    public Optional<Cause> first() {
        return causes.stream().map(RankedCause::cause).findFirst();
    }

    /**
     * An input that is missing, and the causes that it would tell apart.
     *
     * @param missing the input
     * @param causes the causes
     */
    public record Undecided(CaseInput missing, Set<Cause> causes) {

        /**
         * Copies the causes.
         *
         * @param missing the input
         * @param causes the causes
         */
        public Undecided {
            causes = Set.copyOf(causes);
        }
    }
}
