package io.github.ozonexpiry.benchmarks;

import io.github.ozonexpiry.benchmarks.transport.Paging;
import io.github.ozonexpiry.benchmarks.transport.Paging.Seen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What several rounds of paging have shown, in which the ways take turns. A time is the least: whatever disturbs a machine only adds. */
final class PagingTimes {

    /** The delays of the server, in milliseconds. */
    static final List<Integer> DELAYS = List.of(0, 20, 100, 300);

    private static final double MILLISECOND = 1e6;

    private final List<Reading> readings = new ArrayList<>();
    private final int pages;

    private record Reading(Paging way, int delay, Seen seen) {}

    private PagingTimes(int pages) {
        this.pages = pages;
    }

    static PagingTimes exact() {
        return new PagingTimes(40).warmed(5).measured(3);
    }

    static PagingTimes quick() {
        return new PagingTimes(10).warmed(1).measured(1);
    }

    private PagingTimes warmed(int rounds) {
        for (int i = 0; i < rounds; i++) {
            round(0);
        }
        readings.clear();
        return this;
    }

    private PagingTimes measured(int rounds) {
        for (int i = 0; i < rounds; i++) {
            DELAYS.forEach(this::round);
        }
        return this;
    }

    private void round(int delay) {
        for (Paging way : Paging.all()) {
            try {
                readings.add(new Reading(way, delay, way.read(pages, Duration.ofMillis(delay))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Milliseconds a page. */
    double millis(Paging way, int delay) {
        return readings.stream()
                .filter(reading -> reading.way == way && reading.delay == delay)
                .mapToLong(reading -> reading.seen.took().toNanos())
                .min()
                .stream()
                .mapToDouble(nanos -> nanos / MILLISECOND / pages)
                .findFirst()
                .orElseThrow();
    }

    /** How many times as long as fetching alone. */
    double ratio(Paging way, int delay) {
        return millis(way, delay) / millis(Paging.FETCH_ONLY, delay);
    }

    /** The most pages that were held at once. */
    int mostHeld(Paging way) {
        return readings.stream()
                .filter(reading -> reading.way == way)
                .mapToInt(reading -> reading.seen.mostHeld())
                .max()
                .orElseThrow();
    }
}
