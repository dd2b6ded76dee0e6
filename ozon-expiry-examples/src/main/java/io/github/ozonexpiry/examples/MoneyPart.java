package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.examples.Screen.Piece;
import io.github.ozonexpiry.report.ExpiryReport;
import io.github.ozonexpiry.report.MoneyAtStake;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the open postings cost by the tariff now and after a day of waiting, and what goods are late. */
record MoneyPart(Page page, ExpiryReport report) {

    void print() {
        int open = report.open().size();
        if (open == 0) {
            return;
        }
        page.heading(page.say("report.money"), Style.BOLD);
        Map<String, String> lines = lines(report.moneyAtStake(), open);
        int widest = lines.keySet().stream().mapToInt(Columns::width).max().orElse(0);
        lines.forEach((label, text) -> page.labelled("  ", label, widest, new Piece(text, Style.PLAIN)));
        page.paragraph(page.say("report.money.limits"), Style.DIM);
    }

    private Map<String, String> lines(MoneyAtStake stake, int open) {
        Map<String, String> lines = new LinkedHashMap<>();
        if (stake.unknown() < open) {
            lines.put(page.say("report.money.now"), page.signed(stake.ifShippedNow()));
            String later = page.duration(stake.outlook());
            lines.put(page.say("report.money.later", later), page.signed(stake.ifShippedLater()));
        }
        report.nextRise().ifPresent(rise -> {
            String left = page.duration(Duration.between(report.now(), rise));
            lines.put(page.say("report.money.rise"), page.say("report.at", page.time(rise), left));
        });
        if (!stake.lateGoods().isEmpty()) {
            lines.put(page.say("report.money.goods"), page.money(stake.lateGoods()));
        }
        if (stake.unknown() > 0) {
            lines.put(page.say("report.money.unknown"), page.say("report.money.of", stake.unknown(), open));
        }
        return lines;
    }
}
