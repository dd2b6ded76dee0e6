package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.report.ExpiryReport;
import io.github.ozonexpiry.report.ReportEntry;
import io.github.ozonexpiry.report.Urgency;
import java.util.List;

/** The postings whose deadline nothing can be done about any more: those that were late, and the others when all are asked for. */
record Ended(Page page, ExpiryReport report, Cards cards) {

    void print(boolean all) {
        part("report.ended.late", closed(true));
        if (all) {
            part("report.ended.other", closed(false));
        }
    }

    private List<ReportEntry> closed(boolean late) {
        return report.entries().stream()
                .filter(entry -> entry.urgency() == Urgency.CLOSED && entry.isLate() == late)
                .toList();
    }

    private void part(String title, List<ReportEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        page.heading(page.say("report.group", page.say(title), entries.size()), Style.BOLD);
        for (ReportEntry entry : entries) {
            cards.line(entry);
            entry.judgement()
                    .fault()
                    .ifPresent(verdict -> page.detail(
                            "fault",
                            page.say("report.fault", page.say("fault." + verdict.fault()), page.say(verdict.basis()))));
            if (entry.isLate()) {
                cards.first(entry);
            }
            cards.cause(entry);
        }
    }
}
