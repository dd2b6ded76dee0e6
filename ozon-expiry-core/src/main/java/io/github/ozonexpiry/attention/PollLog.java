package io.github.ozonexpiry.attention;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * When the caller asked Ozon for the list of postings, as far as that was recorded.
 *
 * @param since since when it is recorded
 * @param polls the calls, in the order of time
 */
public record PollLog(Instant since, List<Poll> polls) {

    private static final Comparator<Poll> BY_TIME =
            Comparator.comparing(Poll::at).thenComparing(Poll::succeeded);

    /**
     * Puts the calls in order.
     *
     * @param since since when it is recorded
     * @param polls the calls, in any order
     * @throws IllegalArgumentException when a call was earlier than the record; names both moments
     */
    public PollLog {
        polls = polls.stream().sorted(BY_TIME).toList();
        if (!polls.isEmpty() && polls.get(0).at().isBefore(since)) {
            throw new IllegalArgumentException("recorded since " + since + ", and there is a call of "
                    + polls.get(0).at());
        }
    }

    /**
     * A call of the list: all its pages.
     *
     * @param at when its answer came, or when it failed
     * @param succeeded whether all pages came
     */
    public record Poll(Instant at, boolean succeeded) {}

    /**
     * A record of calls that all succeeded.
     *
     * @param since since when it is recorded
     * @param moments when their answers came, in any order
     * @return the record
     * @throws IllegalArgumentException when a call was earlier than the record; names both moments
     */
    public static PollLog succeeded(Instant since, Collection<Instant> moments) {
        return new PollLog(since, moments.stream().map(at -> new Poll(at, true)).toList());
    }

    /** The calls until a moment, which belongs to them. */
    List<Poll> until(Instant now) {
        return polls.stream().filter(poll -> !poll.at().isAfter(now)).toList();
    }
}
