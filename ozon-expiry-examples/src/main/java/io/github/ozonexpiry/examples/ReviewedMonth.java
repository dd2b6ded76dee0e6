package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.adviser.AttentionAdviser;
import io.github.ozonexpiry.adviser.CauseAdviser;
import io.github.ozonexpiry.attention.AttentionFacts;
import io.github.ozonexpiry.attention.AttentionPolicy;
import io.github.ozonexpiry.attention.AttentionReview;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.Dimension;
import io.github.ozonexpiry.cause.Pareto;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.preparation.ServiceLevel;
import io.github.ozonexpiry.prevention.Adviser;
import io.github.ozonexpiry.prevention.ExpectedEffect.Window;
import io.github.ozonexpiry.prevention.Measurement.Counted;
import io.github.ozonexpiry.prevention.Subject;
import io.github.ozonexpiry.simulation.ShopMonth;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A simulated month of a seller, looked at when all of it is over.
 *
 * @param month the month
 * @param window from its begin to the moment of the review
 * @param expired the verdicts on what expired
 * @param warehouses what each warehouse's month tells
 * @param attention whether anything was late because nobody saw it
 * @param stock what it tells of the stock
 */
record ReviewedMonth(
        ShopMonth month,
        Window window,
        List<Verdict> expired,
        List<WarehousePast> warehouses,
        AttentionReview attention,
        StockPast stock) {

    private static final int CAUSES = 5;

    /** Ours; Ozon publishes no such numbers (P-08, P-12). */
    private static final AttentionPolicy ATTENTION =
            new AttentionPolicy(Duration.ofHours(2), Duration.ofHours(8), Duration.ofDays(14));

    static ReviewedMonth of(ShopMonth month, ServiceLevel level) {
        List<Verdict> expired = ExpiredMonth.verdicts(month);
        Window window = new Window(month.begin().atStartOfDay().toInstant(ZoneOffset.UTC), end(month));
        List<CaseFile> files = month.warehouses().stream()
                .flatMap(place -> place.histories().stream()
                        .map(history ->
                                CaseFile.of(history).terms(place.terms()).build()))
                .toList();
        return new ReviewedMonth(
                month,
                window,
                expired,
                month.warehouses().stream()
                        .map(place -> WarehousePast.of(place, level, window))
                        .toList(),
                AttentionReview.of(AttentionFacts.of(files).verdicts(expired), ATTENTION, window.to()),
                StockPast.of(month, window));
    }

    private static Instant end(ShopMonth month) {
        return month.warehouses().stream()
                .flatMap(place -> place.histories().stream())
                .flatMap(history -> history.looks().stream())
                .map(PostingHistory.Look::at)
                .max(Comparator.naturalOrder())
                .orElseGet(month::end);
    }

    List<Adviser> advisers() {
        List<Adviser> advisers = new ArrayList<>();
        Pareto causes = Pareto.of(expired, Dimension.CAUSE);
        advisers.add(CauseAdviser.frequent(causes, CAUSES, month.orders().size(), window, Subject.SHOP));
        advisers.add(new AttentionAdviser(attention, window));
        warehouses.forEach(warehouse -> advisers.addAll(warehouse.advisers(window)));
        advisers.addAll(stock.advisers());
        return advisers;
    }

    Counted counted() {
        return new Counted(window, expired.size(), month.orders().size());
    }
}
