package io.github.ozonexpiry.availability;

import io.github.ozonexpiry.availability.StockLine.Pair;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All lines of a shop: what Ozon is to be told, and which lines get no number and why. One bad line costs no other its number. Immutable.
 *
 * @param available the lines with a number, in the order of the lines
 * @param refused the lines without, in the order of the lines
 */
public record AvailabilityReview(List<Available> available, List<Refused> refused) {

    /**
     * Copies the lists.
     *
     * @param available the lines with a number
     * @param refused the lines without
     */
    public AvailabilityReview {
        available = List.copyOf(available);
        refused = List.copyOf(refused);
    }

    /**
     * A line that gets no number.
     *
     * @param line the line
     * @param reasons all that is wrong with it, 1 or more
     */
    public record Refused(StockLine line, List<LineProblem> reasons) {

        /**
         * Copies the reasons.
         *
         * @param line the line
         * @param reasons all that is wrong with it
         * @throws IllegalArgumentException when there is no reason; names product and warehouse
         */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException(
                        "reasons: 1 or more, got none for " + line.sku() + " in " + line.warehouse());
            }
        }
    }

    /**
     * Looks at all lines of a shop.
     *
     * @param lines the lines, one for each product in each warehouse
     * @param known the shop's warehouses
     * @param freshness how old what is known may be
     * @param now the moment
     * @return every line once, with its number or with its reasons
     */
    public static AvailabilityReview of(
            Collection<StockLine> lines, Set<WarehouseId> known, Freshness freshness, Instant now) {
        Set<Pair> contradicted = contradicted(lines);
        Set<StockLine> seen = new HashSet<>();
        List<Available> available = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (StockLine line : lines) {
            List<LineProblem> reasons = new ArrayList<>(LineCheck.problems(line, now));
            reasons.addAll(placing(line, known, contradicted.contains(line.pair()), !seen.add(line)));
            if (reasons.isEmpty()) {
                available.add(new Available(line, freshness, now));
            } else {
                refused.add(new Refused(line, reasons));
            }
        }
        return new AvailabilityReview(available, refused);
    }

    private static Set<Pair> contradicted(Collection<StockLine> lines) {
        Map<Pair, StockLine> first = new HashMap<>();
        Set<Pair> contradicted = new HashSet<>();
        for (StockLine line : lines) {
            StockLine before = first.putIfAbsent(line.pair(), line);
            if (before != null && !before.equals(line)) {
                contradicted.add(line.pair());
            }
        }
        return contradicted;
    }

    private static List<LineProblem> placing(
            StockLine line, Set<WarehouseId> known, boolean contradicted, boolean repeated) {
        List<LineProblem> reasons = new ArrayList<>();
        if (!known.contains(line.warehouse())) {
            reasons.add(LineProblem.Kind.UNKNOWN_WAREHOUSE.of(line.warehouse()));
        }
        if (contradicted) {
            reasons.add(LineProblem.Kind.TWO_LINES.of(line.sku(), line.warehouse()));
        }
        if (repeated) {
            reasons.add(LineProblem.Kind.REPEATED.of(line.sku(), line.warehouse()));
        }
        return reasons;
    }

    /** {@return the lines of which more was sold than is there, the worst first} */
    public List<Available> oversold() {
        return available.stream()
                .filter(line -> line.oversoldBy() > 0)
                .sorted((one, other) -> Long.compare(other.oversoldBy(), one.oversoldBy()))
                .toList();
    }

    /** {@return how many lines have a number, how many have none, and of how many too much was sold} */
    public Message message() {
        return Message.of(
                "availability.review",
                available.size(),
                refused.size(),
                oversold().size());
    }
}
