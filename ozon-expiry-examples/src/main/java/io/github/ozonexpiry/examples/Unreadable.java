package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.examples.Gathered.Unread;
import io.github.ozonexpiry.examples.Screen.Piece;
import io.github.ozonexpiry.posting.PostingNumber;
import java.util.List;

/** The parts of the answers that could not be read, so that nobody takes the report for complete. */
record Unreadable(Page page, Gathered answers) {

    void print() {
        List<Unread> unread = answers.unread();
        if (unread.isEmpty()) {
            return;
        }
        page.heading(page.say("report.group", page.say("report.unread"), unread.size()), Style.RED);
        for (Unread each : unread) {
            Quarantined part = each.part();
            String number =
                    part.number().map(PostingNumber::text).orElseGet(() -> page.say("report.unread.numberless"));
            page.screen()
                    .hanging(
                            List.of(new Piece("  " + Columns.shorten(number, 40) + "  ", Style.BOLD)),
                            Piece.plain(page.say("report.unread.where", each.source(), place(part), part.reason())));
        }
    }

    private String place(Quarantined part) {
        return part.path().isEmpty() ? page.say("report.unread.whole") : part.path();
    }
}
