package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All deadlines of a posting in the order of time. Immutable. */
public final class DeadlineSchedule {

    private static final Comparator<Deadline> BY_TIME =
            Comparator.comparing(Deadline::at).thenComparing(Deadline::kind);

    private final List<Deadline> deadlines;
    private final List<Beside> beside;
    private final List<NotKnown> notKnown;
    private final List<Finding> findings;

    /** Takes the lists over: nobody else may keep them. */
    DeadlineSchedule(List<Deadline> deadlines, List<Beside> beside, List<NotKnown> notKnown, List<Finding> findings) {
        deadlines.sort(BY_TIME);
        this.deadlines = deadlines;
        this.beside = beside;
        this.notKnown = notKnown;
        this.findings = findings;
    }

    /**
     * A computed deadline of a kind that Ozon states: Ozon's word wins, the computed one stays visible.
     *
     * @param stated what Ozon states
     * @param computed what was computed
     * @param difference from the stated to the computed one; zero when a stated moment lies within the computed date
     */
    public record Beside(Deadline stated, Deadline computed, Duration difference) {}

    /**
     * A deadline of which it is not known when it is, or whether there is one.
     *
     * @param kind the kind
     * @param why what is missing
     */
    public record NotKnown(DeadlineKind kind, Message why) {}

    /**
     * The deadlines that Ozon states in a posting, and nothing computed.
     *
     * @param posting the posting
     * @return its schedule, empty when no date was stated
     */
    public static DeadlineSchedule stated(Posting posting) {
        Draft draft = new Draft();
        new StatedDeadlines(posting, posting.shipmentDate(), posting.scheme(), draft).add();
        return draft.schedule();
    }

    /**
     * This schedule with the seller's own deadlines among the others.
     *
     * @param plan a plan; one without steps changes nothing
     * @return the new schedule
     */
    public DeadlineSchedule and(BackwardPlan plan) {
        List<Deadline> more = new ArrayList<>(deadlines);
        more.addAll(plan.steps());
        return new DeadlineSchedule(more, beside, notKnown, findings);
    }

    /** {@return all deadlines in the order of time; of one moment, in the order of {@link DeadlineKind}} */
    public List<Deadline> all() {
        return Collections.unmodifiableList(deadlines);
    }

    /** {@return what was computed although Ozon states it} */
    public List<Beside> computedBeside() {
        return Collections.unmodifiableList(beside);
    }

    /** {@return the deadlines that may exist and could not be computed, each with what is missing} */
    public List<NotKnown> notKnown() {
        return Collections.unmodifiableList(notKnown);
    }

    /** {@return what contradicts itself in the dates, and each computed date that differs from Ozon's} */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        for (Beside pair : beside) {
            if (!pair.difference().isZero()) {
                Message kind = pair.stated().kind().message();
                all.add(Finding.against(
                        "COMPUTED_DIFFERS",
                        pair.computed().rule(),
                        kind,
                        pair.stated().at(),
                        pair.computed().when(),
                        pair.difference(),
                        pair.computed().rule()));
            }
        }
        return Collections.unmodifiableList(all);
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
