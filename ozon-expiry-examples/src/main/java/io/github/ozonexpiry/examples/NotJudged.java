package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.report.ExpiryReport;
import io.github.ozonexpiry.report.ReportEntry;
import io.github.ozonexpiry.text.Message;
import java.util.List;

/** The postings that nobody can judge from the data, and what is missing. */
record NotJudged(Page page, ExpiryReport report, Cards cards) {

    void print() {
        List<ReportEntry> entries = report.notJudged();
        if (entries.isEmpty()) {
            return;
        }
        page.heading(page.say("report.group", page.say("report.notJudged"), entries.size()), Style.MAGENTA);
        for (ReportEntry entry : entries) {
            cards.calm(entry);
            if (entry.state() instanceof PostingState.Unknowable unknowable) {
                List<Message> missing = unknowable.missing();
                missing.subList(1, missing.size()).forEach(more -> page.paragraph(page.say(more), Style.PLAIN));
            }
        }
    }
}
