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

    private static final List<String> LABELS = List.of(
            "report.recover.not",
            "report.recover.until",
            "report.recover.money",
            "report.recover.before",
            "report.recover.note",
            "report.recover.rules");

    void print() {
        page.screen()
                .hanging(
                        List.of(PrintedChoices.mark(step.permission())),
                        new Piece(page.say(step.step().message()), look()));
        if (!step.isAllowed()) {
            beside("report.recover.not", page.say(step.permission().message()));
        }
        step.by().ifPresent(by -> beside("report.recover.until", by(by)));
        if (!step.effect().equals(Effect.NONE)) {
            beside("report.recover.money", page.say(step.effect().message()));
        }
        step.preconditions().forEach(first -> beside("report.recover.before", page.say(first)));
        step.notes().forEach(note -> beside("report.recover.note", page.say(note)));
        String rules = PrintedRecovery.joined(List.copyOf(step.rules()));
        beside(
                "report.recover.rules",
                step.call()
                        .map(call -> page.say("report.recover.calls", call.path(), rules))
                        .orElse(rules));
    }

    private String by(Instant moment) {
        Duration left = Duration.between(now, moment);
        return page.say(
                "report.recover.by",
                page.time(moment),
                page.duration(left),
                step.urgency().message());
    }

    private Style look() {
        return step.isRefused() ? Style.DIM : Style.BOLD;
    }

    private void beside(String label, String text) {
        int widest = LABELS.stream()
                .mapToInt(each -> Columns.width(page.say(each)))
                .max()
                .orElseThrow();
        page.labelled("      ", page.say(label), widest, new Piece(text, Style.DIM));
    }
}
