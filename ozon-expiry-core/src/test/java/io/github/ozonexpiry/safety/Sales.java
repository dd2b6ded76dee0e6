package io.github.ozonexpiry.safety;

import io.github.ozonexpiry.safety.DemandWarning.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Sales from a day in March on, and what was read of them. */
final class Sales {

    static final LocalDate FIRST = LocalDate.parse("2026-03-02");

    private Sales() {}

    static int[] repeated(int days, int... pattern) {
        return IntStream.range(0, days)
                .map(day -> pattern[day % pattern.length])
                .toArray();
    }

    static int[] backwards(int[] counts) {
        return IntStream.range(0, counts.length)
                .map(day -> counts[counts.length - 1 - day])
                .toArray();
    }

    static SoldByDay byDay(int... counts) {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        for (int day = 0; day < counts.length; day++) {
            days.put(FIRST.plusDays(day), counts[day]);
        }
        return new SoldByDay(days);
    }

    static List<SalesDay> sold(int[] counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(day -> new SalesDay(FIRST.plusDays(day), counts[day], true))
                .toList();
    }

    static List<Kind> kinds(DemandReading reading) {
        return reading.warnings().stream().map(DemandWarning::kind).toList();
    }

    static String said(DemandReading reading, Kind kind) {
        return reading.warnings().stream()
                .filter(warning -> warning.kind() == kind)
                .map(warning -> Said.of(warning.message()))
                .findFirst()
                .orElseThrow();
    }
}
