package io.github.ozonexpiry.guard;

import io.github.ozonexpiry.stock.StockHistory;
import java.util.OptionalDouble;

/**
 * What is known of a stock that is watched.
 *
 * @param shelf which stock
 * @param history what was counted, listed, sent and sold elsewhere
 * @param demandPerDay pieces that are sold a day in all channels, on average; empty when that is not known
 */
public record WatchedStock(Shelf shelf, StockHistory history, OptionalDouble demandPerDay) {

    /**
     * Refuses the history of another product and a demand that is none.
     *
     * @param shelf which stock
     * @param history what was counted, listed, sent and sold elsewhere
     * @param demandPerDay pieces that are sold a day
     * @throws IllegalArgumentException when the history is of another product, or the demand is below zero or not finite; names them
     */
    public WatchedStock {
        if (!history.sku().equals(shelf.sku())) {
            throw new IllegalArgumentException("the stock of product " + shelf.sku() + " cannot be told by the "
                    + history + ", a history of another product");
        }
        double demand = demandPerDay.orElse(0);
        if (!(demand >= 0 && Double.isFinite(demand))) {
            throw new IllegalArgumentException(
                    "demand a day of product " + shelf.sku() + ": 0 or more pieces, got " + demand);
        }
    }
}
