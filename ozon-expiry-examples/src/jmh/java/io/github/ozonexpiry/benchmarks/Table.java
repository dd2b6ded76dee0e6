package io.github.ozonexpiry.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table in Markdown: how many times as long as ours, and nanoseconds in brackets. */
final class Table {

    private final Measured measured;
    private final StringBuilder text = new StringBuilder();

    Table(Measured measured, String title, List<String> columns) {
        this.measured = measured;
        text.append(line(Stream.concat(Stream.of(title), columns.stream())));
        text.append(line(Stream.generate(() -> "---").limit(columns.size() + 1L)));
    }

    /**
     * Adds a row, unless the contender was absent.
     *
     * @param words what the row shows
     * @param timed a case for each column
     * @param ours what each is divided by
     */
    Table row(String words, List<Case> timed, List<Case> ours) {
        if (timed.stream().allMatch(one -> measured.nanos(one).isEmpty())) {
            return this;
        }
        Stream.Builder<String> cells = Stream.builder();
        cells.add(words);
        for (int i = 0; i < timed.size(); i++) {
            Optional<Double> nanos = measured.nanos(timed.get(i));
            Optional<Double> ratio = measured.ratio(timed.get(i), ours.get(i));
            cells.add(ratio.map(Table::figure).orElse("")
                    + nanos.map(time -> " (" + figure(time) + ")").orElse(""));
        }
        cells.add(timed.stream()
                .flatMap(one -> measured.bytes(one).stream())
                .reduce((one, next) -> next)
                .map(Table::figure)
                .orElse(""));
        text.append(line(cells.build()));
        return this;
    }

    String text() {
        return text.toString();
    }

    /** Three digits that count, no more. */
    static String figure(double value) {
        if (value == Math.rint(value) || value >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
