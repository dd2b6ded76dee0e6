package io.github.ozonexpiry.guard;

import io.github.ozonexpiry.stock.StockHistory;
import java.util.OptionalDouble;

/**
 * What is known of a stock that is watched.
 *
 * @param shelf which stock
 * @param history what was counted, listed, sent and sold elsewhere
 * @param demandPerDay pieces that are sold a day in all channels, on average, 0 to 1,000,000; empty when that is not known
 */
public record WatchedStock(Shelf shelf, StockHistory history, OptionalDouble demandPerDay) {

    private static final double MOST = 1_000_000;

    /**
     * Refuses the history of another product and a demand that is none.
     *
     * @param shelf which stock
     * @param history what was counted, listed, sent and sold elsewhere
     * @param demandPerDay pieces that are sold a day
     * @throws IllegalArgumentException when the history is of another product, or the demand is outside its bounds; names them
     */
    public WatchedStock {
        if (!history.sku().equals(shelf.sku())) {
            throw new IllegalArgumentException("the stock of product " + shelf.sku() + " cannot be told by the "
                    + history + ", a history of another product");
        }
        double demand = demandPerDay.orElse(0);
        if (!(demand >= 0 && demand <= MOST)) {
            throw new IllegalArgumentException(
                    "demand a day of product " + shelf.sku() + ": 0 to 1,000,000 pieces, got " + demand);
        }
    }
}
