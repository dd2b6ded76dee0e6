package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.report.ExpiryReport;

/** The parts of the printed report in their order; a part that has nothing to say prints nothing. */
record PrintedReport(Page page, ExpiryReport report, Gathered answers, Arguments arguments) {

    void print() {
        Cards cards = new Cards(page, Warehouses.of(report), report.entries(), arguments.charges());
        new Header(page, report, answers).print();
        new Totals(page, report).print();
        new MoneyPart(page, report).print();
        new WorkList(page, report, cards).print(arguments.all());
        new Ended(page, report, cards).print(arguments.all());
        new StockPart(page, report).print();
        new Contradictions(page, report).print();
        new NotJudged(page, report, cards).print();
        new Unreadable(page, answers).print();
        new LeftOut(page, report, answers).print(arguments.all());
        if (!report.late().isEmpty()) {
            page.screen().blank();
            page.paragraph(page.say("report.plans"), Style.DIM);
        }
    }
}
