package io.github.ozonexpiry.picking;

import io.github.ozonexpiry.posting.PostingNumber;
import java.util.Comparator;

/**
 * The pieces of a product that belong to one posting.
 *
 * @param posting the posting's number
 * @param item the product
 * @param pieces how many pieces are stated, 0 or more
 * @param counted whether these are all; false where Ozon stated a line of the product without its quantity
 */
public record Portion(PostingNumber posting, Item item, long pieces, boolean counted) {

    static final Comparator<Portion> BY_POSTING =
            Comparator.comparing(Portion::posting).thenComparing(Portion::item);

    /**
     * Refuses what nobody can pick.
     *
     * @param posting the posting's number
     * @param item the product
     * @param pieces how many pieces are stated
     * @param counted whether these are all
     * @throws IllegalArgumentException when the pieces are below 0, or none and all; names posting and number
     */
    public Portion {
        if (pieces < 0 || (pieces == 0 && counted)) {
            throw new IllegalArgumentException(
                    "pieces of a product in " + posting + ": 1 or more where all are counted, got " + pieces);
        }
    }

    /** Of one posting and product. */
    Portion and(Portion other) {
        return new Portion(posting, item, pieces + other.pieces, counted && other.counted);
    }

    /** The number, with a question mark where it may be more. */
    static String said(long pieces, boolean counted) {
        if (counted) {
            return Long.toString(pieces);
        }
        return pieces == 0 ? "?" : pieces + "+?";
    }
}
