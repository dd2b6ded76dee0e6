package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Sku;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which pieces of a posting are there and which are missing, as far as they were counted. */
record Shortage(Extent extent, SortedMap<Sku, Integer> there, SortedMap<Sku, Integer> missing) {

    /** How much is missing. */
    enum Extent {
        NOTHING,
        PART,
        ALL,
        SUSPECTED,
        NOT_KNOWN
    }

    static Shortage of(Posting posting, Map<Sku, Integer> stock, CauseAnswer.Goods byCause) {
        if (!isCounted(posting, stock)) {
            return notCounted(byCause == CauseAnswer.Goods.THERE ? Extent.NOT_KNOWN : Extent.SUSPECTED);
        }
        SortedMap<Sku, Integer> there = new TreeMap<>();
        SortedMap<Sku, Integer> missing = new TreeMap<>();
        needed(posting).forEach((sku, number) -> {
            int have = Math.min(number, stock.getOrDefault(sku, 0));
            put(there, sku, have);
            put(missing, sku, number - have);
        });
        boolean disbelieved = byCause == CauseAnswer.Goods.GONE && missing.isEmpty();
        return disbelieved ? notCounted(Extent.SUSPECTED) : new Shortage(extent(there, missing), there, missing);
    }

    private static Shortage notCounted(Extent extent) {
        return new Shortage(extent, new TreeMap<>(), new TreeMap<>());
    }

    boolean isKnown() {
        return extent == Extent.PART || extent == Extent.ALL;
    }

    /** Whether pieces are missing, or may be by the cause. */
    boolean isSuspected() {
        return isKnown() || extent == Extent.SUSPECTED;
    }

    private static Extent extent(SortedMap<Sku, Integer> there, SortedMap<Sku, Integer> missing) {
        if (missing.isEmpty()) {
            return Extent.NOTHING;
        }
        return there.isEmpty() ? Extent.ALL : Extent.PART;
    }

    private static void put(SortedMap<Sku, Integer> pieces, Sku sku, int number) {
        if (number > 0) {
            pieces.put(sku, number);
        }
    }

    private static boolean isCounted(Posting posting, Map<Sku, Integer> stock) {
        return !posting.lines().isEmpty()
                && posting.lines().stream()
                        .allMatch(line -> line.quantity().isStated()
                                && line.sku().value().filter(stock::containsKey).isPresent());
    }

    private static SortedMap<Sku, Integer> needed(Posting posting) {
        SortedMap<Sku, Integer> needed = new TreeMap<>();
        for (Line line : posting.lines()) {
            line.sku()
                    .value()
                    .ifPresent(sku -> needed.merge(sku, line.quantity().orElse(0), Integer::sum));
        }
        return needed;
    }
}
