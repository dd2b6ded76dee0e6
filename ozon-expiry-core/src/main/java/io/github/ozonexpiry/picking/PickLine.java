package io.github.ozonexpiry.picking;

import io.github.ozonexpiry.picking.Storage.Place;
import java.util.List;
import java.util.Optional;

/**
 * What is picked of one product for a wave, in one walk to its place.
 *
 * @param item the product
 * @param place where it is picked from; empty where no place is known
 * @param portions whose pieces they are, one or more, ordered by posting
 */
public record PickLine(Item item, Optional<Place> place, List<Portion> portions) {

    /**
     * Refuses a line of nothing.
     *
     * @param item the product
     * @param place where it is picked from
     * @param portions whose pieces they are
     * @throws IllegalArgumentException when there is no portion or one is of another product; names the product
     */
    public PickLine {
        portions = List.copyOf(portions);
        if (portions.isEmpty()) {
            throw new IllegalArgumentException("a line needs a posting: " + item);
        }
        for (Portion portion : portions) {
            if (!portion.item().equals(item)) {
                throw new IllegalArgumentException("a line of " + item + " has pieces of " + portion.item());
            }
        }
    }

    /** {@return how many pieces are stated} */
    public long pieces() {
        return portions.stream().mapToLong(Portion::pieces).sum();
    }

    /** {@return whether these are all; false where a quantity was not stated} */
    public boolean counted() {
        return portions.stream().allMatch(Portion::counted);
    }
}
