package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.index.IndexCounter;
import io.github.ozonexpiry.index.IndexPolicy;
import io.github.ozonexpiry.rule.DatedTable;
import java.time.LocalDate;
import java.util.List;

/** The month of {@code index-month.tsv} as the counts of an index, up to a day and as far beyond it as a window of that day reaches. */
final class IndexMonth {

    private static final int PLACED_BEFORE = 2;

    private static final List<Day> DAYS = DatedTable.of(IndexMonth.class, "index-month.tsv").rows().stream()
            .map(row -> new Day(number(row, "ago"), number(row, "shipped"), number(row, "cancelled")))
            .toList();

    private record Day(int ago, int shipped, int cancelled) {}

    private IndexMonth() {}

    /**
     * The counts.
     *
     * @param policy how they are counted
     * @param today the day from which the days are counted back
     */
    static IndexCounter counter(IndexPolicy policy, LocalDate today) {
        LocalDate first = today.minusDays(2L * policy.windowDays() + PLACED_BEFORE);
        LocalDate last = today.plusDays((long) policy.windowDays() + policy.excludedDays());
        IndexCounter counter = new IndexCounter(policy, first, last);
        DAYS.forEach(day -> add(day, today.toEpochDay() - day.ago(), counter));
        return counter;
    }

    private static void add(Day day, long date, IndexCounter counter) {
        for (int i = 0; i < day.shipped(); i++) {
            counter.created(date);
        }
        for (int i = 0; i < day.cancelled(); i++) {
            counter.created(date - PLACED_BEFORE);
            counter.cancelled(date - PLACED_BEFORE, date);
        }
    }

    private static int number(DatedTable.Row row, String column) {
        return row.read(column, Integer::valueOf);
    }
}
