package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.examples.Screen.Piece;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.outlook.Choice;
import io.github.ozonexpiry.outlook.Choices;
import io.github.ozonexpiry.outlook.Choices.Compared;
import io.github.ozonexpiry.outlook.ExpectedCharges;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.text.Message;
import java.util.List;
import java.util.OptionalInt;

/**
 * Prints the choices about a posting: those that Ozon allows, those that it forbids with the rule, those that only Ozon can tell. What shipping
 * later costs is the curve, and is not said again.
 */
record PrintedChoices(Page page, Judgement judgement, ExpectedCharges charges) {

    void print() {
        Choices choices = Choices.of(judgement, charges, OptionalInt.empty());
        if (choices.all().isEmpty()) {
            return;
        }
        page.heading(page.say("report.waiting.choices"), Style.BOLD);
        choices.all().stream()
                .filter(one -> !(one.choice() instanceof Choice.ShipLater))
                .forEach(this::line);
        choices.all().stream()
                .flatMap(one -> one.notes().stream())
                .distinct()
                .forEach(note -> page.paragraph(page.say(note), Style.DIM));
        page.screen().blank();
        String best = choices.best()
                .map(one -> page.say("report.waiting.best", one.choice().message(), cost(one)))
                .orElseGet(() -> page.say("report.waiting.noBest"));
        page.paragraph(best, Style.GREEN);
    }

    private void line(Compared one) {
        page.screen().hanging(List.of(mark(one.permission())), Piece.plain(page.say(one.message())));
    }

    private Object cost(Compared one) {
        return one.cost().sum().isEmpty()
                ? Message.of("report.waiting.nothing")
                : page.signed(one.cost().sum());
    }

    /** Plus for what Ozon allows, a cross for what it forbids, a question mark for what only it can tell. */
    static Piece mark(Permission permission) {
        if (permission instanceof Permission.Allowed) {
            return new Piece("  + ", Style.GREEN);
        }
        boolean refused = permission instanceof Permission.Refused;
        return new Piece(refused ? "  x " : "  ? ", refused ? Style.RED : Style.YELLOW);
    }
}
