package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.client.OzonSeller;
import io.github.ozonexpiry.client.recovery.RecoveryRead;
import io.github.ozonexpiry.client.recovery.RecoveryReader;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.recovery.RecoveryCase;
import io.github.ozonexpiry.recovery.RecoveryPlanner;
import io.github.ozonexpiry.report.ExpiryReport;
import io.github.ozonexpiry.report.ReportEntry;
import io.github.ozonexpiry.report.ReportOptions;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The orders of the invented shop with their plans.
 *
 * @param now the moment of the plans
 * @param orders the orders, the most urgent first
 * @param notRead what could not be read, and what that leaves open
 */
record Lost(Instant now, List<RecoveredOrder> orders, List<RecoveryRead.NotRead> notRead) {

    static Lost read(Options options, Page page, Surroundings around) {
        Instant now = options.value("--now").map(Arguments::instant).orElseGet(around.clock()::instant);
        SupposedCharges charges = SupposedCharges.of(options);
        try (OzonSandbox ozon = LostShop.opened(now)) {
            return asked(ozon, now, charges, page.wording());
        }
    }

    /** Asks that sandbox for everything; it only reads. */
    static Lost asked(OzonSandbox ozon, Instant now, SupposedCharges charges, Wording wording) {
        OzonSeller seller = ozon.seller(LostShop.in(ozon, now)).build();
        List<Posting> postings = new AskedShop(seller, Message.of("report.recover.shop"), Progress.untold(wording))
                .gather(now)
                .postings();
        RecoveryRead read = RecoveryReader.of(seller).read(postings, step -> {});
        RecoveryPlanner planner =
                RecoveryPlanner.with(read.means(LostShop.means(now, wording.zone(), EnumSet.allOf(Language.class))));
        List<RecoveredOrder> orders = report(postings, now).entries().stream()
                .map(entry -> planned(entry, planner, read, charges))
                .toList();
        return new Lost(now, orders, read.notRead());
    }

    /**
     * One of them.
     *
     * @throws BadInput when there is none of that number; names it and those that there are
     */
    RecoveredOrder only(String number) {
        return orders.stream()
                .filter(order -> order.posting().number().text().equals(number))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "report.recover.bad.posting",
                        number,
                        orders.stream()
                                .map(order -> order.posting().number().text())
                                .sorted()
                                .collect(Collectors.joining(", "))));
    }

    private static ExpiryReport report(List<Posting> postings, Instant now) {
        List<CaseFile> cases = postings.stream()
                .flatMap(posting -> LostShop.missing(posting, now).stream())
                .toList();
        return ExpiryReport.of(
                postings,
                now,
                ReportOptions.DEFAULT.withCalculators(ShopPlace.calculators()).withCases(cases));
    }

    private static RecoveredOrder planned(
            ReportEntry entry, RecoveryPlanner planner, RecoveryRead read, SupposedCharges charges) {
        RecoveryCase bare = RecoveryCase.of(entry.judgement(), charges.of(entry.posting()))
                .with(LostShop.carrier(entry.posting(), entry.judgement().now()));
        RecoveryCase known = entry.verdict().map(bare::because).orElse(bare);
        return new RecoveredOrder(entry, planner.plan(read.complete(known)));
    }
}
