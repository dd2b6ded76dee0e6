package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stock.Arrival;
import io.github.ozonexpiry.stock.StockHistory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What of a product is on its way and has not come. Open orders are not taken off it.
 *
 * @param coming what is expected, the next first
 * @param undated what comes on a day that nobody knows
 * @param overdue what was expected and has not come, the longest overdue first; nobody should be told a day of it
 */
public record Restocks(List<Restock> coming, List<Restock> undated, List<Restock> overdue) {

    /**
     * Copies the lists.
     *
     * @param coming what is expected
     * @param undated what comes on a day that nobody knows
     * @param overdue what was expected and has not come
     */
    public Restocks {
        coming = List.copyOf(coming);
        undated = List.copyOf(undated);
        overdue = List.copyOf(overdue);
    }

    /**
     * What is on its way, as it was known at a moment.
     *
     * @param history what is known of the stock of a product
     * @param now the moment; what is expected at it is not yet overdue
     * @return what has not come by then
     */
    public static Restocks expected(StockHistory history, Instant now) {
        List<Arrival> open = history.asOf(now).arrivals().stream()
                .filter(arrival -> arrival.arrived().isEmpty())
                .toList();
        Predicate<Instant> past = at -> at.isBefore(now);
        return new Restocks(
                dated(history.sku(), open, past.negate()),
                open.stream()
                        .filter(arrival -> arrival.expected().isEmpty())
                        .map(arrival -> restock(history.sku(), arrival))
                        .toList(),
                dated(history.sku(), open, past));
    }

    /** {@return the next that may be told of: the first that is expected, else one without a date; empty where there is neither} */
    public Optional<Restock> next() {
        return Stream.concat(coming.stream(), undated.stream()).findFirst();
    }

    private static List<Restock> dated(Sku sku, List<Arrival> open, Predicate<Instant> when) {
        return open.stream()
                .filter(arrival -> arrival.expected().filter(when).isPresent())
                .map(arrival -> restock(sku, arrival))
                .toList();
    }

    private static Restock restock(Sku sku, Arrival arrival) {
        return new Restock(sku, arrival.expected(), (int) Math.min(Integer.MAX_VALUE, arrival.quantity()));
    }
}
