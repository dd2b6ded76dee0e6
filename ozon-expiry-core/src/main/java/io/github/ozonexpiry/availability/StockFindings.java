package io.github.ozonexpiry.availability;

import io.github.ozonexpiry.availability.Available.Part;
import io.github.ozonexpiry.availability.StockEntry.Kind;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What contradicts itself in a line, or is too old. */
final class StockFindings {

    private final List<Finding> findings = new ArrayList<>();

    private StockFindings() {}

    static List<Finding> of(Available available) {
        StockFindings found = new StockFindings();
        found.contradictions(available);
        for (Part part : available.parts()) {
            found.age(part, available);
        }
        return List.copyOf(found.findings);
    }

    private void contradictions(Available available) {
        Sums sums = available.sums();
        if (available.oversoldBy() > 0) {
            add("OVERSOLD", available.oversoldBy(), Math.max(0, sums.good()), sums.promised());
        }
        if (sums.good() < 0) {
            add("MORE_GONE_THAN_COUNTED", -sums.good(), sums.counted() + sums.came());
        }
        if (sums.of(Kind.OZON_OUT) > sums.of(Kind.OZON_RESERVED)) {
            add("MORE_OUT_THAN_RESERVED", sums.of(Kind.OZON_OUT), sums.of(Kind.OZON_RESERVED));
        }
    }

    private void age(Part part, Available available) {
        StockEntry entry = part.entry();
        if (part.stale()) {
            add("STALE_PART", entry.name(), part.age(), available.freshness().limit(entry.kind()));
        }
        if (part.age().isNegative()) {
            add("PART_FROM_AHEAD", entry.name(), entry.at(), available.now());
        }
    }

    private void add(String name, Object... values) {
        findings.add(new Finding(name, Message.of("availability.finding." + name, values), Optional.empty()));
    }
}
