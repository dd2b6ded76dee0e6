package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.report.ExpiryReport;
import io.github.ozonexpiry.report.ReportEntry;
import io.github.ozonexpiry.report.Urgency;
import java.util.List;

/** The open postings, the most urgent first; those on time only when all are asked for. */
record WorkList(Page page, ExpiryReport report, Cards cards) {

    private static final List<Urgency> URGENT = List.of(Urgency.ERROR, Urgency.SURCHARGE, Urgency.SOON);

    void print(boolean all) {
        for (Urgency urgency : URGENT) {
            List<ReportEntry> entries = heading(urgency);
            for (int i = 0; i < entries.size(); i++) {
                if (i > 0) {
                    page.screen().blank();
                }
                cards.urgent(entries.get(i));
            }
        }
        if (all) {
            heading(Urgency.LATER).forEach(cards::calm);
        }
    }

    private List<ReportEntry> heading(Urgency urgency) {
        List<ReportEntry> entries = report.entries().stream()
                .filter(entry -> entry.urgency() == urgency)
                .toList();
        if (!entries.isEmpty()) {
            page.heading(page.say("report.group", page.say(urgency.message()), entries.size()), Style.of(urgency));
        }
        return entries;
    }
}
