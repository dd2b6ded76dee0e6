package io.github.ozonexpiry.benchmarks;

import io.github.ozonexpiry.benchmarks.reading.InventedPage;
import io.github.ozonexpiry.benchmarks.reading.Reading;
import io.github.ozonexpiry.benchmarks.reading.Readings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The summary of a run about reading: the goals, then everyone's page, then how the time grows with the page. */
final class ReadingReport {

    private static final String OURS = "ours";
    private static final String TOKENS = "floor-tokens";
    private static final String DATABIND = "jackson-databind";
    private static final String NATIVE = "openapi-native";
    private static final String OKHTTP_GSON = "openapi-okhttp-gson";
    private static final double MILLISECOND = 1e6;
    private static final double MICROSECOND = 1e3;

    private static final List<Goal> GOALS = List.of(
            Goal.atMost(1.3, "x", "Jackson's tokens, nothing read", measured -> ratio(measured, OURS, TOKENS)),
            Goal.atMost(0.8, "x", "databind of the needed fields", measured -> ratio(measured, OURS, DATABIND)),
            Goal.atLeast(2, "x", "generated client, native", measured -> ratio(measured, NATIVE, OURS)),
            Goal.atLeast(8, "x", "generated client, okhttp-gson", measured -> ratio(measured, OKHTTP_GSON, OURS)),
            Goal.atMost(4000, "B", "allocated, a posting", measured -> bytes(measured, OURS)),
            Goal.atMost(1.1, "x", "a posting among 1000 / among 100", ReadingReport::growth));

    private final Measured measured;

    ReadingReport(Measured measured) {
        this.measured = measured;
    }

    String markdown() {
        String goals = GOALS.stream().map(goal -> goal.row(measured)).collect(Collectors.joining("\n"));
        return String.join(
                "\n", "| goal | bound | measured | |\n| --- | --- | --- | --- |\n" + goals + "\n", page(), growth());
    }

    private String page() {
        String rows = Readings.all().stream().map(Reading::id).map(this::row).collect(Collectors.joining());
        String title = String.format(
                Locale.ROOT,
                "| a page of %,d postings, %,d bytes | ms | x tokens | x ours | B a posting |%n",
                ReadingSuite.PAGE,
                InventedPage.of(ReadingSuite.PAGE).length);
        return title + "| --- | --- | --- | --- | --- |\n" + rows;
    }

    private String row(String who) {
        return measured.nanos(page(who))
                .map(nanos -> String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %s | %s |%n",
                        who.equals(OURS) ? "**ours**" : who,
                        Table.figure(nanos / MILLISECOND),
                        figure(ratio(measured, who, TOKENS)),
                        figure(ratio(measured, who, OURS)),
                        figure(bytes(measured, who))))
                .orElse("");
    }

    private String growth() {
        StringBuilder text =
                new StringBuilder("| us for a page of | 1 | 10 | 100 | 1000 |\n| --- | --- | --- | --- | --- |\n");
        for (String who : List.of(OURS, DATABIND, TOKENS)) {
            text.append("| ").append(who.equals(OURS) ? "**ours**" : who).append(" |");
            for (int postings : List.of(1, 10, 100, ReadingSuite.PAGE)) {
                text.append(' ')
                        .append(figure(measured.nanos(timed(who, postings)).map(nanos -> nanos / MICROSECOND)))
                        .append(" |");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String figure(Optional<Double> value) {
        return value.map(Table::figure).orElse("");
    }

    private static Case page(String who) {
        return timed(who, ReadingSuite.PAGE);
    }

    private static Case timed(String who, int postings) {
        return new Case(ReadingBenchmark.class, Map.of("contender", who, "postings", Integer.toString(postings)));
    }

    private static Optional<Double> ratio(Measured measured, String who, String other) {
        return measured.ratio(page(who), page(other));
    }

    private static Optional<Double> bytes(Measured measured, String who) {
        return measured.bytes(page(who)).map(bytes -> Math.rint(bytes / ReadingSuite.PAGE));
    }

    private static Optional<Double> growth(Measured measured) {
        return measured.ratio(page(OURS), timed(OURS, 100)).map(ratio -> ratio / 10);
    }
}
