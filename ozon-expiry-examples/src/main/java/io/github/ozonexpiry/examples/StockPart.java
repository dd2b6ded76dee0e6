package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.guard.GuardPolicy;
import io.github.ozonexpiry.guard.Proposal;
import io.github.ozonexpiry.report.ExpiryReport;
import java.util.List;

/** Numbers of stock that the postings say are not to be trusted. */
record StockPart(Page page, ExpiryReport report) {

    void print() {
        List<Proposal> proposals = report.stockProposals(GuardPolicy.OURS);
        if (!proposals.isEmpty()) {
            page.heading(page.say("report.group", page.say("report.stock"), proposals.size()), Style.YELLOW);
            proposals.forEach(proposal -> page.paragraph(page.say(proposal.message()), Style.PLAIN));
        }
    }
}
