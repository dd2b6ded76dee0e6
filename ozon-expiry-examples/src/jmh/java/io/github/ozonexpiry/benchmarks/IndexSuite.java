package io.github.ozonexpiry.benchmarks;

import io.github.ozonexpiry.benchmarks.index.Reckoning;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The error index after every outcome, of histories short and long. */
final class IndexSuite implements Suite {

    private static final List<String> HISTORIES = List.of("1000", "1000000");
    private static final int HISTORY_TO_COMPARE = 1000;
    private static final int OUTCOMES_TO_COMPARE = 5000;
    private static final double NANOS = 10;
    private static final double GROWTH = 1.1;

    @Override
    public String name() {
        return "index";
    }

    @Override
    public void compare(PrintStream out) {
        for (Reckoning way : Reckoning.values()) {
            out.printf(
                    Locale.ROOT,
                    "%-10s the answers of the records after each of %,d outcomes; errors counted: %,d%n",
                    way.id(),
                    OUTCOMES_TO_COMPARE,
                    way.check(HISTORY_TO_COMPARE, OUTCOMES_TO_COMPARE));
        }
    }

    @Override
    public List<Round> rounds() {
        List<String> ids = Reckoning.ids();
        return List.of(
                new Round(Pace.EXACT, List.of(group(ids.subList(0, 2)))),
                new Round(Pace.PATIENT, List.of(group(ids.subList(2, ids.size())))));
    }

    @Override
    public String report(Measured measured, boolean quick) {
        String goals = Stream.of(
                        Goal.atMost(NANOS, "ns", "an outcome and the index, 1,000 outcomes", all -> all.nanos(ours(0))),
                        Goal.atMost(NANOS, "ns", "the same, 1,000,000 outcomes", all -> all.nanos(ours(1))),
                        Goal.atMost(GROWTH, "x", "1,000,000 / 1,000 outcomes", all -> all.ratio(ours(1), ours(0))))
                .map(goal -> goal.row(measured))
                .collect(Collectors.joining("\n"));
        Table table = new Table(measured, "an outcome and the index", List.of("1,000", "1,000,000", "B, rightmost"));
        for (String id : Reckoning.ids()) {
            table.row(id.equals("ours") ? "**ours**" : id, timed(id), timed("ours"));
        }
        return "| goal | bound | measured | |\n| --- | --- | --- | --- |\n" + goals + "\n\n" + table.text();
    }

    private static Group group(List<String> ids) {
        return new Group(IndexBenchmark.class, ids, Map.of("history", HISTORIES));
    }

    private static List<Case> timed(String id) {
        return HISTORIES.stream()
                .map(history -> new Case(IndexBenchmark.class, Map.of("contender", id, "history", history)))
                .toList();
    }

    private static Case ours(int history) {
        return timed("ours").get(history);
    }
}
