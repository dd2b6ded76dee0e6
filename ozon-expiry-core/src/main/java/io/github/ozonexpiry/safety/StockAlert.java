package io.github.ozonexpiry.safety;

import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.text.Message;
import java.util.Optional;

/**
 * A seller's warning about a stock, with what must be remembered of it between two looks: store it and go on with it. It warns once when the stock
 * falls to the threshold, and can warn again only after the stock was above threshold and hysteresis.
 *
 * @param sku the product
 * @param threshold at how many pieces or fewer it warns, 0 or more; the seller's own (P-08)
 * @param hysteresis how many pieces more than the threshold it takes before a next warning is possible, 0 or more
 * @param armed whether it can warn
 */
public record StockAlert(Sku sku, long threshold, long hysteresis, boolean armed) {

    /**
     * Refuses a threshold below zero.
     *
     * @param sku the product
     * @param threshold at how many pieces or fewer it warns
     * @param hysteresis how many pieces more it takes before a next warning
     * @param armed whether it can warn
     * @throws IllegalArgumentException when threshold or hysteresis is below zero; names it
     */
    public StockAlert {
        Bounds.notNegative("threshold", threshold);
        Bounds.notNegative("hysteresis", hysteresis);
    }

    /**
     * A new warning, armed: a first look that is at the threshold or below warns.
     *
     * @param sku the product
     * @param threshold at how many pieces or fewer it warns, 0 or more
     * @param hysteresis how many pieces more than the threshold it takes before a next warning is possible, 0 or more
     * @return the warning
     * @throws IllegalArgumentException when a number is below zero; names it
     */
    public static StockAlert at(Sku sku, long threshold, long hysteresis) {
        return new StockAlert(sku, threshold, hysteresis, true);
    }

    /**
     * What a look at a stock brings.
     *
     * @param next the warning as it is to be stored
     * @param warning what is to be said; empty where nothing is
     */
    public record Look(StockAlert next, Optional<Message> warning) {}

    /**
     * Looks at a stock.
     *
     * @param stock pieces, below zero where too many were sold
     * @return whether it warns, and how it goes on
     */
    public Look look(long stock) {
        if (stock <= threshold) {
            return new Look(armed(false), armed ? Optional.of(warning(stock)) : Optional.empty());
        }
        return new Look(armed(armed || stock - threshold > hysteresis), Optional.empty());
    }

    private Message warning(long stock) {
        return Message.of("safety.alert", sku, stock, threshold);
    }

    private StockAlert armed(boolean next) {
        return new StockAlert(sku, threshold, hysteresis, next);
    }
}
