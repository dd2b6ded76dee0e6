package io.github.ozonexpiry.safety;

import io.github.ozonexpiry.text.Message;

/**
 * How likely more is sold than is there, while a wrong number can be sold.
 *
 * @param demand demand in all channels that sell the same pieces
 * @param exposure how long a wrong number can be sold
 * @param pieces how many are there for them, 0 or more: those shown and those kept as safety stock
 */
public record Oversell(Demand demand, ExposureTime exposure, long pieces) {

    /**
     * Refuses a stock below zero.
     *
     * @param demand demand in all channels
     * @param exposure how long a wrong number can be sold
     * @param pieces how many are there
     * @throws IllegalArgumentException when pieces are below zero; names them
     */
    public Oversell {
        Bounds.notNegative("pieces", pieces);
    }

    /** {@return the chance that more pieces are wanted within the exposure than are there, 0 to 1} */
    public double probability() {
        return 1 - Spreads.of(demand, exposure.days()).atMost((double) pieces);
    }

    /** {@return pieces, time and chance in a sentence} */
    public Message message() {
        return Message.of(
                "safety.oversell", pieces, exposure.time(), Rounded.percentUp(probability()), demand.message());
    }
}
