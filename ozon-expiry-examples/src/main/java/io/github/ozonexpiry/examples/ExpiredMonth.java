package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.Dimension;
import io.github.ozonexpiry.cause.Trend;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.report.ExpiryReport;
import io.github.ozonexpiry.report.ReportOptions;
import io.github.ozonexpiry.simulation.ShopMonth;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * A simulated month and the verdicts on what expired in it.
 *
 * @param month what the seller's systems recorded
 * @param verdicts one for each expired posting, by number
 */
record ExpiredMonth(ShopMonth month, List<Verdict> verdicts) {

    static ExpiredMonth of(long seed, int warehouses) {
        ShopMonth month = ShopMonth.of(seed, warehouses);
        return new ExpiredMonth(month, verdicts(month));
    }

    /** The verdicts on what expired in a month. */
    static List<Verdict> verdicts(ShopMonth month) {
        ExpiryReport report = ExpiryReport.of(
                month.ended().stream().map(CaseFile::posting).toList(),
                month.end(),
                ReportOptions.DEFAULT.withCases(month.ended()));
        return report.verdicts().stream()
                .filter(verdict -> verdict.state() instanceof PostingState.Expired)
                .toList();
    }

    /** The later half of the orders beside the earlier one. */
    Trend trend(Dimension dimension) {
        return Trend.between(
                period(at -> at.isBefore(month.middle())), period(at -> !at.isBefore(month.middle())), dimension);
    }

    private Trend.Period period(Predicate<Instant> half) {
        int orders = (int) month.orders().stream().filter(half).count();
        List<Verdict> of = verdicts.stream()
                .filter(verdict ->
                        verdict.posting().inProcessAt().value().filter(half).isPresent())
                .toList();
        return new Trend.Period(orders, of);
    }
}
