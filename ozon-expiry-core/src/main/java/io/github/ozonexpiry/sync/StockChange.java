package io.github.ozonexpiry.sync;

import java.time.Instant;

/**
 * A number of pieces as a seller's system tells it. It may be wrong: the queue refuses it then by name, and takes the others.
 *
 * @param pair the product and the warehouse
 * @param free pieces that can be sold, those reserved for orders not among them. Source: rule P-01
 * @param asOf when the number was true
 * @param danger how urgent it is
 */
public record StockChange(StockPair pair, long free, Instant asOf, Danger danger) {

    /** Whether this number counts where another one is told of the same pair: it is newer, or of the same moment and not higher. */
    boolean countsBefore(StockChange other) {
        return asOf.equals(other.asOf) ? free <= other.free : asOf.isAfter(other.asOf);
    }

    @Override
    public String toString() {
        return free + " of " + pair + " as of " + asOf;
    }
}
