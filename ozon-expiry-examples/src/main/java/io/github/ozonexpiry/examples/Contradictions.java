package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.examples.Screen.Piece;
import io.github.ozonexpiry.report.ExpiryReport;
import io.github.ozonexpiry.report.ReportEntry;
import io.github.ozonexpiry.rule.Finding;
import java.util.List;

/** What contradicts itself in Ozon's data, beside the number of the posting. */
record Contradictions(Page page, ExpiryReport report) {

    void print() {
        List<ReportEntry> entries = report.withFindings();
        if (entries.isEmpty()) {
            return;
        }
        page.heading(page.say("report.group", page.say("report.findings"), entries.size()), Style.BOLD);
        int widest = entries.stream()
                .mapToInt(entry -> Columns.width(entry.posting().number().text()))
                .max()
                .orElse(0);
        for (ReportEntry entry : entries) {
            String label = entry.posting().number().text();
            for (Finding finding : entry.findings()) {
                page.screen()
                        .hanging(
                                List.of(new Piece("  " + Columns.fit(label, Math.min(widest, 40)) + "  ", Style.BOLD)),
                                Piece.plain(text(finding)));
                label = "";
            }
        }
    }

    private String text(Finding finding) {
        String found = page.say(finding.message());
        return finding.rule()
                .map(rule -> page.say("report.finding", found, rule))
                .orElse(found);
    }
}
