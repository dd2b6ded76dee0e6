package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.examples.Screen.Piece;
import io.github.ozonexpiry.recovery.Effect;
import io.github.ozonexpiry.recovery.PlannedStep;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Prints a step of a plan: whether Ozon allows it, by when, what it brings, what comes first, which method does it and the rules it rests on.
 *
 * @param page where and in which language
 * @param step the step
 * @param now the moment of the plan
 */
record PrintedStep(Page page, PlannedStep step, Instant now) {

    private static final List<String> LABELS = List.of("not", "by", "brings", "first", "note", "call");

    void print() {
        page.screen().hanging(List.of(PrintedChoices.mark(step.permission())), new Piece(page.say(step.step().message()), look()));
        if (!step.isAllowed()) {
            detail("not", page.say(step.permission().message()));
        }
        step.by().ifPresent(by -> detail("by", by(by)));
        if (!step.effect().equals(Effect.NONE)) {
            detail("brings", page.say(step.effect().message()));
        }
        step.preconditions().forEach(first -> detail("first", page.say(first)));
        step.notes().forEach(note -> detail("note", page.say(note)));
        String rules = PrintedRecovery.joined(List.copyOf(step.rules()));
        detail(
                "call",
                step.call()
                        .map(call -> page.say("report.recover.calls", call.path(), rules))
                        .orElse(rules));
    }

    private String by(Instant moment) {
        Duration left = Duration.between(now, moment);
        return page.say("report.recover.by", page.time(moment), page.duration(left), step.urgency().message());
    }

    private Style look() {
        return step.isRefused() ? Style.DIM : Style.BOLD;
    }

    private void detail(String name, String text) {
        int widest = LABELS.stream()
                .mapToInt(label -> Columns.width(page.say("report.recover.label." + label)))
                .max()
                .orElseThrow();
        page.labelled("      ", page.say("report.recover.label." + name), widest, new Piece(text, Style.DIM));
    }
}
