package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.adviser.SafetyStockAdviser;
import io.github.ozonexpiry.adviser.SchemeAdviser;
import io.github.ozonexpiry.guard.GuardPolicy;
import io.github.ozonexpiry.guard.Guarded;
import io.github.ozonexpiry.guard.Proposal;
import io.github.ozonexpiry.guard.StockEvents;
import io.github.ozonexpiry.guard.StockGuard;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.placement.Country;
import io.github.ozonexpiry.placement.PlacementPolicy;
import io.github.ozonexpiry.placement.ProductFacts;
import io.github.ozonexpiry.placement.SchemeAdvice;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.prevention.Adviser;
import io.github.ozonexpiry.prevention.ExpectedEffect.Window;
import io.github.ozonexpiry.safety.DemandReading;
import io.github.ozonexpiry.safety.ExposureTime;
import io.github.ozonexpiry.safety.SalesDay;
import io.github.ozonexpiry.safety.ServiceLevel;
import io.github.ozonexpiry.simulation.ShopMonth;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a month tells of the stock.
 *
 * @param advisers who advises on it
 * @param proposals what the guard would do with numbers that are not to be trusted
 */
record StockPast(List<Adviser> advisers, List<Proposal> proposals) {

    /** Days that are whole in every zone of the month's three weeks. */
    private static final int FIRST = 1;

    private static final int DAYS = 19;
    private static final int WEEK = 7;

    /** Who may use which scheme is undated, and was read then (P-06): of the simulated month nobody knows it. */
    private static final LocalDate SCHEMES_READ = LocalDate.of(2026, 11, 22);

    private static final int FEWEST_DAYS = 14;

    /** Ours; the simulated sellers keep nothing back, and Ozon publishes no numbers (P-08). */
    private static final ExposureTime EXPOSURE = ExposureTime.every(Duration.ofHours(1));

    private static final ServiceLevel LEVEL = ServiceLevel.of("99");

    static StockPast of(ShopMonth month, Window window) {
        List<PostingHistory> histories = month.warehouses().stream()
                .flatMap(place -> place.histories().stream())
                .toList();
        LocalDate first = month.begin().plusDays(FIRST);
        Map<Sku, int[]> sold = new TreeMap<>();
        histories.stream()
                .flatMap(history -> history.latest().stream())
                .forEach(posting -> count(posting, first, sold));
        StockGuard.Look look = StockGuard.with(GuardPolicy.OURS)
                .look(Guarded.NOTHING, StockEvents.of(histories, window.to()).events(), List.of(), window.to());
        return new StockPast(List.of(safety(sold, first), schemes(sold, month, window)), look.proposals());
    }

    private static void count(Posting posting, LocalDate first, Map<Sku, int[]> sold) {
        Instant ordered = posting.inProcessAt().value().orElseThrow();
        long day = ChronoUnit.DAYS.between(first, LocalDate.ofInstant(ordered, ZoneOffset.UTC));
        for (Line line : posting.lines()) {
            int[] days = sold.computeIfAbsent(line.sku().value().orElseThrow(), unseen -> new int[DAYS]);
            if (day >= 0 && day < DAYS) {
                days[(int) day] += line.quantity().orElse(0);
            }
        }
    }

    private static SafetyStockAdviser safety(Map<Sku, int[]> sold, LocalDate first) {
        List<SafetyStockAdviser.Product> products = new ArrayList<>();
        sold.forEach((sku, counts) -> {
            List<SalesDay> days = IntStream.range(0, DAYS)
                    .mapToObj(day -> new SalesDay(first.plusDays(day), counts[day], true))
                    .toList();
            products.add(new SafetyStockAdviser.Product(sku, DemandReading.of(days, FEWEST_DAYS), 0));
        });
        return new SafetyStockAdviser(products, EXPOSURE, LEVEL);
    }

    private static SchemeAdviser schemes(Map<Sku, int[]> sold, ShopMonth month, Window window) {
        List<ProductFacts> products = new ArrayList<>();
        sold.forEach((sku, counts) -> products.add(ProductFacts.of(sku, weeks(counts))));
        SchemeAdvice placements = SchemeAdvice.of(products, country(month), PlacementPolicy.OURS, SCHEMES_READ);
        return new SchemeAdviser(placements, window);
    }

    private static List<ProductFacts.Week> weeks(int[] counts) {
        return IntStream.range(0, DAYS / WEEK)
                .mapToObj(week -> IntStream.range(week * WEEK, (week + 1) * WEEK)
                        .map(day -> counts[day])
                        .sum())
                .map(pieces -> new ProductFacts.Week(pieces, true))
                .toList();
    }

    private static Country country(ShopMonth month) {
        boolean china = month.warehouses().stream()
                .allMatch(place -> place.terms().zone().equals(Optional.of(ZoneId.of("Asia/Shanghai"))));
        return Country.of(china ? "CN" : "RU");
    }
}
