package io.github.ozonexpiry.standing;

import io.github.ozonexpiry.rule.DatedTable;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers of Ozon's metrics, as {@code metrics.tsv} has them. */
final class Metrics {

    private static final Map<String, Integer> BY_NAME = DatedTable.of(Metrics.class, "metrics.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.text("name"), row -> row.read("value", Integer::valueOf)));

    static final int REDEMPTION_ORDERS = number("redemptionOrders");
    static final int CARRIER_DAYS = number("carrierDays");
    static final int CARRIER_SCORES_ABOVE = number("carrierScoresAbove");
    static final int LOWEST_MARK = number("lowestMark");
    static final int HIGHEST_MARK = number("highestMark");

    private Metrics() {}

    private static int number(String name) {
        Integer value = BY_NAME.get(name);
        if (value == null) {
            throw new IllegalStateException("metrics.tsv has no " + name);
        }
        return value;
    }
}
