package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.cause.Certainty;
import io.github.ozonexpiry.cause.Dimension;
import io.github.ozonexpiry.cause.Pareto;
import io.github.ozonexpiry.cause.RankedCause;
import io.github.ozonexpiry.cause.Trend;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.examples.Screen.Piece;
import io.github.ozonexpiry.text.Message;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the verdicts of a month, where most of the trouble comes from, and what has changed. */
record PrintedCauses(Page page, ExpiredMonth expired) {

    void print(WhyArguments arguments) {
        page.screen().line(new Piece(page.say("report.why.title"), Style.BOLD));
        page.screen().rule();
        int orders = expired.month().orders().size();
        int count = expired.verdicts().size();
        page.paragraph(page.say("report.why.month", orders, expired.month().begin(), count), Style.PLAIN);
        expired.verdicts().stream().limit(arguments.show()).forEach(this::verdict);
        if (count > arguments.show()) {
            page.screen().blank();
            page.paragraph(page.say("report.why.more", count - arguments.show()), Style.DIM);
        }
        pareto(Dimension.CAUSE);
        pareto(Dimension.WAREHOUSE);
        trend();
    }

    private void verdict(Verdict verdict) {
        page.screen().blank();
        String number = "  " + verdict.posting().number() + "  ";
        page.screen()
                .hanging(
                        List.of(new Piece(number, Style.BOLD)),
                        new Piece(page.say(verdict.state().message()), Style.RED));
        verdict.causes().stream().findFirst().ifPresent(cause -> page.detail("cause", new CauseLine(page).of(cause)));
        String others = verdict.causes().stream()
                .skip(1)
                .filter(cause -> cause.certainty() != Certainty.POSSIBLE)
                .map(this::name)
                .collect(Collectors.joining(page.say("report.semicolon")));
        if (!others.isEmpty()) {
            page.detail("also", others);
        }
        if (!verdict.undecided().isEmpty()) {
            page.detail("open", page.say("report.why.undecided", missing(verdict)), Style.DIM);
        }
    }

    private String name(RankedCause cause) {
        return page.say(
                "report.why.cause",
                page.say(cause.cause().message()),
                page.say(cause.certainty().message()));
    }

    private String missing(Verdict verdict) {
        return said(verdict.undecided().stream().map(open -> open.missing().message()));
    }

    private String said(Stream<Message> messages) {
        return messages.map(page::say).collect(Collectors.joining(page.say("report.semicolon")));
    }

    private void pareto(Dimension dimension) {
        page.heading(page.say(dimension.message()), Style.BOLD);
        Pareto.of(expired.verdicts(), dimension).rows().forEach(row -> line(row.message()));
    }

    /** What has surely changed, each in a sentence; the others only by name. */
    private void trend() {
        page.heading(page.say("report.why.trend"), Style.BOLD);
        List<Trend.Change> changes = expired.trend(Dimension.CAUSE).changes();
        changes.stream().filter(change -> !unclear(change)).forEach(change -> line(change.message()));
        String others = said(changes.stream()
                .filter(PrintedCauses::unclear)
                .map(change -> change.key().message()));
        if (!others.isEmpty()) {
            line(Message.of("report.why.unclear", others));
        }
    }

    private static boolean unclear(Trend.Change change) {
        return change.direction() == Trend.Direction.NOT_CLEAR;
    }

    private void line(Message message) {
        page.screen().hanging(List.of(Piece.plain("  ")), Piece.plain(page.say(message)));
    }
}
