package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.penalty.ShippingCost;
import io.github.ozonexpiry.penalty.TariffStep;
import io.github.ozonexpiry.report.ReportEntry;
import io.github.ozonexpiry.rule.Origin;
import java.time.Duration;
import java.time.Instant;

/** What shipping a posting costs now and from when it costs more, and who says so. */
record CostLine(Page page) {

    String of(ReportEntry entry) {
        return entry.costNow()
                .fold(
                        known -> page.say("report.cost", amounts(entry, known), origin(known.origin())),
                        unknown -> page.say("report.cost.unknown", unknown.reason()));
    }

    private String amounts(ReportEntry entry, ShippingCost.Known known) {
        return entry.nextDearer()
                .flatMap(step -> step.cost().amount().map(later -> rise(entry, known.cost(), step, later)))
                .orElseGet(() -> page.say("report.cost.lasting", page.signed(known.cost())));
    }

    private String rise(ReportEntry entry, Money now, TariffStep step, Money later) {
        Instant from = step.from();
        String left = page.duration(Duration.between(entry.judgement().now(), from));
        return page.say(
                "report.cost.rises",
                page.signed(now),
                page.signed(later),
                page.say("report.at", page.time(from), left));
    }

    private String origin(Origin origin) {
        return origin instanceof Origin.Stated ? page.say("report.cost.stated") : page.say(origin.message());
    }
}
