package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.examples.Screen.Piece;
import io.github.ozonexpiry.outlook.Cost;
import io.github.ozonexpiry.recovery.Effect;
import io.github.ozonexpiry.recovery.PlannedStep;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

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
        if (!step.isRefused()) {
            possible();
        }
        step.notes().forEach(note -> beside("report.recover.note", page.say(note)));
        beside("report.recover.rules", rules());
    }

    /** What is of no use to know of a step that Ozon refuses. */
    private void possible() {
        step.by().ifPresent(by -> beside("report.recover.until", by(by)));
        if (!step.effect().equals(Effect.NONE)) {
            beside("report.recover.money", money(step.effect()));
        }
        step.preconditions().forEach(first -> beside("report.recover.before", page.say(first)));
    }

    private String rules() {
        String rules = PrintedRecovery.joined(List.copyOf(step.rules()));
        return step.call()
                .filter(call -> !step.isRefused())
                .map(call -> page.say("report.recover.calls", call.path(), rules))
                .orElse(rules);
    }

    /** Why neither cost is known is said once. */
    private String money(Effect effect) {
        if (isKnown(effect.cost()) || isKnown(effect.otherwise())) {
            return page.say(effect.message());
        }
        String reasons =
                effect.notKnown().stream().map(page::say).collect(Collectors.joining(page.say("report.semicolon")));
        Message sale = Message.of("recovery.sale." + effect.sale());
        Message goods = effect.goods()
                .map(lost -> Message.of("recovery.effect.goods", sale, lost))
                .orElse(sale);
        return page.say("report.recover.notKnown", reasons, goods);
    }

    private static boolean isKnown(Cost cost) {
        return cost.isKnown() || !cost.parts().isEmpty();
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
