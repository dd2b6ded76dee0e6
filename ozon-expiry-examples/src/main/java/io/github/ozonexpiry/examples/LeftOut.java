package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.report.ExpiryReport;
import io.github.ozonexpiry.report.Urgency;

/** How many postings are not listed, and how to list them; where there is nothing to list at all, that all is well. */
record LeftOut(Page page, ExpiryReport report, Gathered answers) {

    void print(boolean all) {
        int onTime = report.totals().getOrDefault(Urgency.LATER, 0);
        long closed = report.entries().stream()
                .filter(entry -> entry.urgency() == Urgency.CLOSED && !entry.isLate())
                .count();
        if (answers.isComplete() && onTime + closed == report.entries().size()) {
            page.heading(page.say("report.allWell"), Style.GREEN);
        }
        if (!all && onTime + closed > 0) {
            page.heading(page.say("report.leftOut", onTime, closed), Style.DIM);
        }
    }
}
