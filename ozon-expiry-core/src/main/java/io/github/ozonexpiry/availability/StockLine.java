package io.github.ozonexpiry.availability;

import io.github.ozonexpiry.availability.StockEntry.Kind;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stock.Arrival;
import io.github.ozonexpiry.stock.StockHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of a product in a warehouse, from all channels, as the seller's books have it: {@link AvailabilityReview} names what cannot be
 * true of it. Several entries of a kind are added up.
 *
 * @param sku the product
 * @param warehouse where it lies
 * @param count the seller's own count
 * @param entries what is known beside the count
 * @param arrivals goods on their way to the warehouse, and such that came
 * @param safetyStock pieces that are never shown, see {@code safety}; 0 or more
 */
public record StockLine(
        Sku sku,
        WarehouseId warehouse,
        StockEntry count,
        List<StockEntry> entries,
        List<Arrival> arrivals,
        long safetyStock) {

    /**
     * Refuses a line without its one count.
     *
     * @param sku the product
     * @param warehouse where it lies
     * @param count the seller's own count
     * @param entries what is known beside the count
     * @param arrivals goods on their way to the warehouse
     * @param safetyStock pieces that are never shown
     * @throws IllegalArgumentException when the count is of another kind, or a second count stands among the entries; names it
     */
    public StockLine {
        if (count.kind() != Kind.COUNTED) {
            throw new IllegalArgumentException("count: the seller's own count, got " + count.kind());
        }
        for (StockEntry entry : entries) {
            if (entry.kind() == Kind.COUNTED) {
                throw new IllegalArgumentException("entries: one count a line, got " + count + " and " + entry);
            }
        }
        entries = List.copyOf(entries);
        arrivals = List.copyOf(arrivals);
    }

    /**
     * A product of which nothing but the seller's own count is known.
     *
     * @param sku the product
     * @param warehouse where it lies
     * @param pieces all pieces that lie there, reserved and defective ones too
     * @param at when they were counted
     * @return the line
     */
    public static StockLine counted(Sku sku, WarehouseId warehouse, long pieces, Instant at) {
        return new StockLine(sku, warehouse, StockEntry.of(Kind.COUNTED, pieces, at), List.of(), List.of(), 0);
    }

    /**
     * The line of a history, as it was known at a moment: the last count, what Ozon reserves by its last answer, what was sold elsewhere since the
     * count, arrivals, and of what the count has as reserved all that Ozon's answer before the count does not account for. Where it cannot be told,
     * too little is shown rather than too much.
     *
     * @param warehouse the warehouse of the history
     * @param history what is known of the product
     * @param elsewhere a name for all other channels together
     * @param now the moment
     * @return the line, without safety stock; empty where the seller has not counted
     */
    public static Optional<StockLine> of(WarehouseId warehouse, StockHistory history, Channel elsewhere, Instant now) {
        return HistoryLine.of(warehouse, history.asOf(now), elsewhere, now);
    }

    /**
     * The line with more entries.
     *
     * @param more the entries, beside those that it has
     * @return a new line
     * @throws IllegalArgumentException when one is a count; names it
     */
    public StockLine with(StockEntry... more) {
        List<StockEntry> all = new ArrayList<>(entries);
        all.addAll(List.of(more));
        return new StockLine(sku, warehouse, count, all, arrivals, safetyStock);
    }

    /**
     * The line with more arrivals.
     *
     * @param more the arrivals, beside those that it has
     * @return a new line
     */
    public StockLine arriving(Arrival... more) {
        List<Arrival> all = new ArrayList<>(arrivals);
        all.addAll(List.of(more));
        return new StockLine(sku, warehouse, count, entries, all, safetyStock);
    }

    /**
     * The line with another safety stock.
     *
     * @param pieces pieces that are never shown, 0 or more
     * @return a new line
     */
    public StockLine keeping(long pieces) {
        return new StockLine(sku, warehouse, count, entries, arrivals, pieces);
    }

    Pair pair() {
        return new Pair(sku, warehouse);
    }

    /** What Ozon has one number for. */
    record Pair(Sku sku, WarehouseId warehouse) {}
}
