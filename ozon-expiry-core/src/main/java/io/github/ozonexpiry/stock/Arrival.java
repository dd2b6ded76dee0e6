package io.github.ozonexpiry.stock;

import java.time.Instant;
import java.util.Optional;

/**
 * Goods on their way to the warehouse.
 *
 * @param told since when that is known
 * @param expected when they are expected; empty when nobody said
 * @param arrived when they came; empty when they have not
 * @param quantity how many pieces, 1 or more
 */
public record Arrival(Instant told, Optional<Instant> expected, Optional<Instant> arrived, long quantity) {

    /**
     * Refuses an arrival of nothing.
     *
     * @param told since when that is known
     * @param expected when they are expected
     * @param arrived when they came
     * @param quantity how many pieces
     * @throws IllegalArgumentException when no piece arrives; names the number
     */
    public Arrival {
        if (quantity < 1) {
            throw new IllegalArgumentException("quantity: 1 or more pieces arrive, got " + quantity);
        }
    }

    /** {@return when they came, else when they are expected; empty when neither is known} */
    public Optional<Instant> at() {
        return arrived.or(() -> expected);
    }

    /** What was known of it at a moment. */
    Arrival asOf(Instant moment) {
        return new Arrival(told, expected, arrived.filter(at -> !at.isAfter(moment)), quantity);
    }
}
