package io.github.ozonexpiry.availability;

import io.github.ozonexpiry.availability.StockEntry.Kind;
import java.time.Duration;

/**
 * How old what is known of a stock may be before it is named as stale. Ozon published nothing (P-08); both are the seller's own.
 *
 * @param own what the seller counted or decided, 0 or longer
 * @param told what Ozon and other channels told, and what has left since the count, 0 or longer
 */
public record Freshness(Duration own, Duration told) {

    /**
     * Refuses an age below zero.
     *
     * @param own what the seller counted or decided
     * @param told what Ozon and other channels told
     * @throws IllegalArgumentException when one is below zero; names it
     */
    public Freshness {
        if (own.isNegative() || told.isNegative()) {
            throw new IllegalArgumentException("an age is 0 or more, got own " + own + " and told " + told);
        }
    }

    Duration limit(Kind kind) {
        return kind.isTold() ? told : own;
    }
}
