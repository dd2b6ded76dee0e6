package io.github.ozonexpiry.availability;

import io.github.ozonexpiry.availability.StockEntry.Kind;
import io.github.ozonexpiry.stock.Arrival;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** The numbers of a line that can be true, added up by kind. */
record Sums(long counted, long came, long safetyStock, Map<Kind, Long> entries) {

    static Sums of(StockLine line, Instant now) {
        Map<Kind, Long> entries = new EnumMap<>(Kind.class);
        line.entries().forEach(entry -> entries.merge(entry.kind(), entry.pieces(), Long::sum));
        long came = line.arrivals().stream()
                .filter(arrival -> cameSince(line.count().at(), arrival, now))
                .mapToLong(Arrival::quantity)
                .sum();
        return new Sums(line.count().pieces(), came, line.safetyStock(), entries);
    }

    /** What came before the count or at its moment is in it. */
    static boolean cameSince(Instant count, Arrival arrival, Instant now) {
        return arrival.arrived()
                .filter(at -> at.isAfter(count) && !at.isAfter(now))
                .isPresent();
    }

    long of(Kind kind) {
        return entries.getOrDefault(kind, 0L);
    }

    /** Good pieces that are there, for orders of whomever; below zero where more is said to be gone than was counted. */
    long good() {
        return counted + came - of(Kind.LEFT) - of(Kind.DEFECTIVE) - of(Kind.INSPECTED);
    }

    /** Ozon's reserves that the count still has. */
    long ozons() {
        return Math.max(0, of(Kind.OZON_RESERVED) - of(Kind.OZON_OUT));
    }

    long promised() {
        return of(Kind.SOLD) + of(Kind.RESERVED) + ozons();
    }

    long free() {
        return good() - promised();
    }

    long number() {
        return Math.max(0, free() - of(Kind.HELD) - safetyStock);
    }
}
