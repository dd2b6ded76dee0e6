package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.posting.Posting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why a posting is late, expired or cancelled.
 *
 * @param posting the posting as it was seen last
 * @param state its state
 * @param causes its causes, the one with the strongest evidence first; none for a posting that is well, or where nothing tells
 * @param undecided what is not known and would decide
 */
public record Verdict(Posting posting, PostingState state, List<RankedCause> causes, List<Undecided> undecided) {

    /**
     * Something that is not known and would decide.
     *
     * @param missing what is not known
     * @param causes the causes that it would prove or rule out, at least one
     */
    public record Undecided(CaseInput missing, Set<Cause> causes) {

        /**
         * Refuses what would decide nothing.
         *
         * @param missing what is not known
         * @param causes the causes that it would prove or rule out
         * @throws IllegalArgumentException when there is no cause; names the input
         */
        public Undecided {
            causes = Set.copyOf(causes);
            if (causes.isEmpty()) {
                throw new IllegalArgumentException("it would decide nothing: " + missing);
            }
        }
    }

    /**
     * Copies the lists.
     *
     * @param posting the posting as it was seen last
     * @param state its state
     * @param causes its causes
     * @param undecided what is not known and would decide
     */
    public Verdict {
        causes = List.copyOf(causes);
        undecided = List.copyOf(undecided);
    }

    /**
     * Finds the causes of a posting.
     *
     * @param file what is known of it; what was seen or happened later than {@code now} is left out
     * @param now the moment of judgement
     * @return the verdict
     * @throws IllegalArgumentException when the posting had not been looked at by then; names it and the moment
     */
    public static Verdict of(CaseFile file, Instant now) {
        CaseFile known = file.asOf(now)
                .orElseThrow(() -> new IllegalArgumentException(
                        "not yet looked at on " + now + ": " + file.history().number()));
        return Weighing.of(new Scene(known, now));
    }

    /** {@return the first cause, or empty where none was found} */
    public Optional<Cause> first() {
        return causes.stream().findFirst().map(RankedCause::cause);
    }
}
