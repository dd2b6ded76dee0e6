package io.github.ozonexpiry.capacity;

import io.github.ozonexpiry.stock.Arrival;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What there is of a product for the postings that wait.
 *
 * @param onHand pieces on the shelf, those of the waiting postings included; 0 or more
 * @param arrivals what is on its way and not among them
 */
public record Goods(long onHand, List<Arrival> arrivals) {

    /**
     * Refuses a negative number and copies the list.
     *
     * @param onHand pieces on the shelf
     * @param arrivals what is on its way
     * @throws IllegalArgumentException when fewer than 0 pieces are on the shelf; names the number
     */
    public Goods {
        if (onHand < 0) {
            throw new IllegalArgumentException("on hand: 0 or more pieces, got " + onHand);
        }
        arrivals = List.copyOf(arrivals);
    }

    /** When an arrival can be reckoned with; one that was expected before now and has not come is not. */
    static Optional<Instant> reckonedAt(Arrival arrival, Instant now) {
        return arrival.arrived().or(() -> arrival.expected().filter(at -> at.isAfter(now)));
    }
}
