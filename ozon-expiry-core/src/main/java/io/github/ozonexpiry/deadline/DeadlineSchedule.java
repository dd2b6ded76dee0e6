package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.rule.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All deadlines of a posting in the order of time. Immutable. */
public final class DeadlineSchedule {

    private static final Comparator<Deadline> BY_TIME =
            Comparator.comparing(Deadline::at).thenComparing(Deadline::kind);

    private final List<Deadline> deadlines;
    private final List<Finding> findings;

    DeadlineSchedule(List<Deadline> deadlines, List<Finding> findings) {
        List<Deadline> sorted = new ArrayList<>(deadlines);
        sorted.sort(BY_TIME);
        this.deadlines = List.copyOf(sorted);
        this.findings = List.copyOf(findings);
    }

    /**
     * The deadlines that Ozon states in a posting, and nothing computed.
     *
     * @param posting the posting
     * @return its schedule, empty when no date was stated
     */
    public static DeadlineSchedule stated(Posting posting) {
        return new StatedDeadlines(posting).schedule();
    }

    /** {@return all deadlines in the order of time; of one moment, in the order of {@link DeadlineKind}} */
    public List<Deadline> all() {
        return deadlines;
    }

    /** {@return what contradicts itself in the dates} */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The earliest deadline of a kind.
     *
     * @param kind the kind
     * @return the deadline, or empty when there is none of it
     */
    public Optional<Deadline> of(DeadlineKind kind) {
        return deadlines.stream().filter(deadline -> deadline.kind() == kind).findFirst();
    }

    /**
     * The next deadline of any kind.
     *
     * @param now the moment of judgement
     * @return the earliest that has not passed, or empty
     */
    public Optional<Deadline> next(Instant now) {
        return deadlines.stream().filter(deadline -> !deadline.hasPassed(now)).findFirst();
    }

    /**
     * The next deadline by which the seller must act.
     *
     * @param now the moment of judgement
     * @return the earliest duty of the seller's that has not passed, or empty
     */
    public Optional<Deadline> nextDuty(Instant now) {
        return deadlines.stream()
                .filter(deadline -> deadline.kind().duty() == DeadlineKind.Duty.SELLER)
                .filter(deadline -> !deadline.hasPassed(now))
                .findFirst();
    }

    /** {@return whether no deadline is known} */
    public boolean isEmpty() {
        return deadlines.isEmpty();
    }
}
