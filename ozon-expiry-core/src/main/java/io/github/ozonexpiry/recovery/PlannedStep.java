package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A step of a plan.
 *
 * @param step the step, with what is needed to take it
 * @param permission whether Ozon allows it
 * @param by the last moment that is of use, where there is one
 * @param urgency how soon it must be taken
 * @param effect what it is expected to do to the seller's money
 * @param preconditions what must be done or looked at before
 * @param call the method of the Seller API that takes it, where there is one
 * @param rules the rules that it rests on, at least one, sorted by their text; a rule that refuses it is among them
 * @param notes what else must be known: the window that is over, what remains of a refused step, what counts against the seller
 */
public record PlannedStep(
        RecoveryStep step,
        Permission permission,
        Optional<Instant> by,
        Pressing urgency,
        Effect effect,
        List<Message> preconditions,
        Optional<OzonCall> call,
        SortedSet<RuleId> rules,
        List<Message> notes) {

    /**
     * Copies the lists, adds the rule of a refusal, and refuses a step without a rule.
     *
     * @param step the step
     * @param permission whether Ozon allows it
     * @param by the last moment that is of use
     * @param urgency how soon it must be taken
     * @param effect what it is expected to do to the seller's money
     * @param preconditions what must be done before
     * @param call the method of the Seller API
     * @param rules the rules that it rests on
     * @param notes what else must be known
     * @throws IllegalArgumentException when it rests on no rule; names the step
     */
    public PlannedStep {
        preconditions = List.copyOf(preconditions);
        notes = List.copyOf(notes);
        SortedSet<RuleId> all = new TreeSet<>();
        all.addAll(rules);
        if (permission instanceof Permission.Refused refused) {
            all.add(refused.rule());
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a step needs a rule: " + step);
        }
        rules = Collections.unmodifiableSortedSet(all);
    }

    /** {@return whether Ozon allows it} */
    public boolean isAllowed() {
        return permission instanceof Permission.Allowed;
    }

    /** {@return whether a rule of Ozon's forbids it} */
    public boolean isRefused() {
        return permission instanceof Permission.Refused;
    }

    /** {@return step, permission, urgency and effect in words} */
    public Message message() {
        return Message.of(
                "recovery.planned", step.message(), permission.message(), urgency.message(), effect.message());
    }
}
