package io.github.ozonexpiry.benchmarks;

import io.github.ozonexpiry.benchmarks.reading.Reading;
import io.github.ozonexpiry.benchmarks.reading.Readings;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A page of postings from its bytes: ours, other ways and libraries, Jackson's bare tokens. */
final class ReadingSuite implements Suite {

    static final int PAGE = 1000;

    private static final List<String> SMALLER = List.of("1", "10", "100");

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public void compare(PrintStream out) throws IOException {
        for (Reading reading : Readings.all()) {
            out.printf(
                    Locale.ROOT,
                    "%-20s %,6d postings as Jackson's tree has them%n",
                    reading.id(),
                    Readings.check(reading, PAGE));
        }
    }

    @Override
    public List<Round> rounds() {
        List<String> everyone = Readings.all().stream().map(Reading::id).toList();
        Group page = new Group(ReadingBenchmark.class, everyone, Map.of("postings", List.of(Integer.toString(PAGE))));
        Group growth = new Group(ReadingBenchmark.class, everyone, Map.of("postings", SMALLER))
                .only("ours", "jackson-databind", "floor-tokens");
        return List.of(new Round(Pace.PAGES, List.of(page, growth)));
    }

    @Override
    public String report(Measured measured, boolean quick) {
        return new ReadingReport(measured).markdown();
    }
}
