package io.github.ozonexpiry.benchmarks;

import io.github.ozonexpiry.benchmarks.backlog.Keeping;
import io.github.ozonexpiry.benchmarks.backlog.Waiting;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which postings of a backlog are kept, of few and of many. */
final class BacklogSuite implements Suite {

    private static final List<String> SIZES = List.of("2500", "25000", "100000");
    private static final int POSTINGS_TO_COMPARE = 10_000;
    private static final double FEWEST_MILLIS = 500;
    private static final double MONEY_MILLIS = 2000;
    private static final double GROWTH = 6;
    private static final double NANOS = 1e6;

    @Override
    public String name() {
        return "backlog";
    }

    @Override
    public void compare(PrintStream out) {
        Waiting waiting = Waiting.of(POSTINGS_TO_COMPARE);
        for (Keeping way : Keeping.values()) {
            out.printf(
                    Locale.ROOT,
                    "%-28s %,d of %,d postings are lost%n",
                    way.id(),
                    way.check(waiting),
                    POSTINGS_TO_COMPARE);
        }
    }

    /** To begin anew takes the square of the number: of the greatest backlog it would be half a minute a plan. */
    @Override
    public List<Round> rounds() {
        List<String> others = Keeping.ids().stream()
                .filter(id -> !id.equals(Keeping.ANEW.id()))
                .toList();
        return List.of(new Round(
                Pace.PATIENT, List.of(group(others, SIZES), group(List.of(Keeping.ANEW.id()), SIZES.subList(0, 2)))));
    }

    @Override
    public String report(Measured measured, boolean quick) {
        String goals = Stream.of(
                        millis(FEWEST_MILLIS, "a plan of 100,000 postings, fewest lost", Keeping.OURS),
                        millis(MONEY_MILLIS, "the same, least money", Keeping.OURS_MONEY),
                        millis(MONEY_MILLIS, "the same, one in ten waits for goods", Keeping.OURS_LATER),
                        Goal.atMost(
                                GROWTH,
                                "x",
                                "fewest lost, 100,000 / 25,000 postings",
                                all -> all.ratio(timed(Keeping.OURS, 2), timed(Keeping.OURS, 1))))
                .map(goal -> goal.row(measured))
                .collect(Collectors.joining("\n"));
        Table table = new Table(measured, "a plan", List.of("2,500", "25,000", "100,000", "B, rightmost"));
        for (Keeping way : Keeping.values()) {
            table.row(way.id().startsWith("ours") ? "**" + way.id() + "**" : way.id(), timed(way), timed(Keeping.OURS));
        }
        return "| goal | bound | measured | |\n| --- | --- | --- | --- |\n" + goals + "\n\n" + table.text();
    }

    private static Goal millis(double bound, String words, Keeping way) {
        Function<Measured, Optional<Double>> value =
                all -> all.nanos(timed(way, 2)).map(nanos -> nanos / NANOS);
        return Goal.atMost(bound, "ms", words, value);
    }

    private static Group group(List<String> ids, List<String> sizes) {
        return new Group(BacklogBenchmark.class, ids, Map.of("postings", sizes));
    }

    private static List<Case> timed(Keeping way) {
        return SIZES.stream()
                .map(size -> new Case(BacklogBenchmark.class, Map.of("contender", way.id(), "postings", size)))
                .toList();
    }

    private static Case timed(Keeping way, int size) {
        return timed(way).get(size);
    }
}
