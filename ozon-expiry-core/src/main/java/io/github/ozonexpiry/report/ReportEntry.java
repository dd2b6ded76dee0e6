package io.github.ozonexpiry.report;

import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.outlook.CostCurve;
import io.github.ozonexpiry.outlook.ExpectedCharges;
import io.github.ozonexpiry.penalty.ShippingCost;
import io.github.ozonexpiry.penalty.TariffLadder;
import io.github.ozonexpiry.penalty.TariffStep;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.recovery.RecoveryCase;
import io.github.ozonexpiry.recovery.RecoveryPlan;
import io.github.ozonexpiry.recovery.RecoveryPlanner;
import io.github.ozonexpiry.rule.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything a report says about one posting.
 *
 * @param judgement state, deadlines and fault
 * @param ladder what shipping when costs
 * @param urgency how urgently it needs somebody
 * @param verdict why it is late, expired or cancelled; empty for every other posting
 */
public record ReportEntry(Judgement judgement, TariffLadder ladder, Urgency urgency, Optional<Verdict> verdict) {

    /** The most urgent first; of one urgency the one whose deadline passed longest ago or is due next; then by number. */
    static final Comparator<ReportEntry> BY_URGENCY = Comparator.comparing(ReportEntry::urgency)
            .thenComparing(entry -> entry.decisive().map(Deadline::at).orElse(Instant.MAX))
            .thenComparing(entry -> entry.posting().number());

    /** {@return the posting} */
    public Posting posting() {
        return judgement.posting();
    }

    /** {@return its state} */
    public PostingState state() {
        return judgement.state();
    }

    /** {@return whether it is late: in the tariff, in error, handed over late, or expired} */
    public boolean isLate() {
        return Urgency.isLate(state());
    }

    /** {@return the deadline that the state is about: the one missed, the one that puts it at risk, or the next duty} */
    public Optional<Deadline> decisive() {
        if (state() instanceof PostingState.AtRisk risk) {
            return Optional.of(risk.deadline());
        }
        if (state() instanceof PostingState.LateInError late) {
            return Optional.of(late.missed());
        }
        if (state() instanceof PostingState.LateInTariff late) {
            return Optional.of(late.missed());
        }
        return judgement.mayBeOpen() ? judgement.schedule().nextDuty(judgement.now()) : Optional.empty();
    }

    /** {@return the next deadline by which the seller must act, for a posting that may be open} */
    public Optional<Deadline> nextDuty() {
        return judgement.mayBeOpen() ? judgement.schedule().nextDuty(judgement.now()) : Optional.empty();
    }

    /** {@return when Ozon's timer cancels a posting that may be open, where it is known: a date with its earliest moment} */
    public Optional<Deadline> cancelledOn() {
        return judgement.mayBeOpen() ? judgement.schedule().of(DeadlineKind.AUTO_CANCEL) : Optional.empty();
    }

    /** {@return what was computed although Ozon states it; empty where the warehouse has no calculator} */
    public List<DeadlineSchedule.Beside> computedBeside() {
        return judgement.schedule().computedBeside();
    }

    /** {@return what shipping at the moment of the report costs} */
    public ShippingCost costNow() {
        return ladder.costAt(judgement.now());
    }

    /** {@return the next step of the ladder that costs more, for a posting that may be open} */
    public Optional<TariffStep> nextDearer() {
        return judgement.mayBeOpen() ? ladder.nextDearer(judgement.now()) : Optional.empty();
    }

    /**
     * What acting before the next change of its cost saves, by the whole curve: {@link #nextDearer} knows the ladder only.
     *
     * @param charges what a breach would be charged
     * @return the first change that is not nothing, or whose amount is not known; empty where none is left, or for a posting that is not open
     */
    public Optional<CostCurve.Saving> nextStep(ExpectedCharges charges) {
        return CostCurve.of(judgement, charges).savings(judgement.now()).stream()
                .filter(saving -> !saving.isNothing())
                .findFirst();
    }

    /**
     * What can still be done about it, by what the report knows: state, deadlines, causes and money. Who knows more (chats, requests, tracking) completes
     * a {@link RecoveryCase} of the judgement.
     *
     * @param planner the planner, which knows the shop's means
     * @param charges what a breach would be charged
     * @return the plan, refused steps among them
     */
    public RecoveryPlan recovery(RecoveryPlanner planner, ExpectedCharges charges) {
        RecoveryCase facts = RecoveryCase.of(judgement, charges);
        return planner.plan(verdict.map(facts::because).orElse(facts));
    }

    /** {@return all contradictions in its data: dates, hand-over, fault, ladder} */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(judgement.findings());
        all.addAll(ladder.findings());
        return List.copyOf(all);
    }
}
