package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** A step that is being written down. */
final class Draft {

    private final RecoveryStep step;
    private final Permission permission;
    private final NavigableSet<RuleId> rules = new TreeSet<>();
    private final List<Message> preconditions = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();
    private Optional<Instant> by = Optional.empty();
    private Optional<OzonCall> call = Optional.empty();
    private Effect effect = Effect.NONE;
    private boolean atOnce;

    private Draft(RecoveryStep step, Permission permission) {
        this.step = step;
        this.permission = permission;
    }

    static Draft of(RecoveryStep step, Permission permission, String... rules) {
        return new Draft(step, permission).rules(rules);
    }

    Draft rules(String... ids) {
        for (String id : ids) {
            rules.add(RuleId.of(id));
        }
        return this;
    }

    Draft rules(Collection<RuleId> more) {
        rules.addAll(more);
        return this;
    }

    Draft rule(Optional<RuleId> id) {
        id.ifPresent(rules::add);
        return this;
    }

    Draft by(Optional<Instant> last) {
        by = last;
        return this;
    }

    /** Waiting costs more and more, whatever the last moment is. */
    Draft atOnce(boolean running) {
        atOnce = running;
        return this;
    }

    Draft call(OzonCall method) {
        return call(Optional.of(method));
    }

    Draft call(Optional<OzonCall> method) {
        call = method;
        return this;
    }

    Draft effect(Effect expected) {
        effect = expected;
        return this;
    }

    Draft before(Message precondition) {
        preconditions.add(precondition);
        return this;
    }

    Draft note(Message note) {
        notes.add(note);
        return this;
    }

    Draft notes(List<Message> more) {
        notes.addAll(more);
        return this;
    }

    PlannedStep at(Instant now) {
        Pressing urgency = atOnce ? Pressing.NOW : Pressing.of(by, now);
        Effect expected = permission instanceof Permission.Refused ? Effect.NONE : effect;
        return new PlannedStep(step, permission, by, urgency, expected, preconditions, call, rules, notes);
    }
}
