package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.examples.Screen.Piece;
import io.github.ozonexpiry.report.ExpiryReport;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/** Of which moment and zone the report is, and where its postings come from. */
record Header(Page page, ExpiryReport report, Gathered answers) {

    void print() {
        ZoneOffset offset = page.wording().zone().getRules().getOffset(report.now());
        String title = page.say("report.title");
        String moment = page.say(
                "report.moment",
                page.wording().time(report.now()),
                page.wording().zone().getId(),
                offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId());
        int gap = Screen.WIDTH - Columns.width(title) - Columns.width(moment);
        page.screen()
                .line(
                        new Piece(title, Style.BOLD),
                        Piece.plain(" ".repeat(Math.max(2, gap))),
                        new Piece(moment, Style.BOLD));
        page.screen().rule();
        page.paragraph(page.say("report.postings", report.entries().size(), sources()), Style.PLAIN);
        if (answers.repeated() > 0) {
            page.paragraph(page.say("report.repeated", answers.repeated()), Style.PLAIN);
        }
        answers.cutShort()
                .ifPresent(reason -> page.paragraph(page.say("report.cutShort", page.say(reason)), Style.RED));
        answers.withoutTerms().forEach(why -> page.paragraph(page.say(why), Style.YELLOW));
        if (answers.lastPageMissing() && answers.cutShort().isEmpty()) {
            page.paragraph(page.say("report.morePages"), Style.YELLOW);
        }
    }

    private String sources() {
        return answers.sources().stream().map(page::say).collect(Collectors.joining(page.say("report.comma")));
    }
}
