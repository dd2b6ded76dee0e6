package io.github.ozonexpiry.sync;

import io.github.ozonexpiry.text.Message;
import java.util.List;

/**
 * What became of changes that were told.
 *
 * @param taken how many wait now, in place of an older number or not
 * @param unchanged how many say what Ozon has already or what is known already
 * @param refused the others, in the order in which they were told
 */
public record Intake(int taken, int unchanged, List<Refused> refused) {

    /**
     * Copies the refused ones.
     *
     * @param taken how many wait now
     * @param unchanged how many say what is known
     * @param refused the others
     */
    public Intake {
        refused = List.copyOf(refused);
    }

    /** Why a change is not taken. */
    public enum Reason {
        /** Fewer pieces than none. */
        NEGATIVE,
        /** A million pieces or more, which Ozon does not take. Source: Seller API, {@code /v2/products/stocks}, STOCK_TOO_BIG. */
        TOO_MANY_PIECES,
        /** There is no such warehouse, or its number is not above zero, for which Ozon refuses the whole call. */
        UNKNOWN_WAREHOUSE,
        /** As of a moment that has not come, more than a minute ahead: it would stand in the way of all that is true until then. */
        FROM_THE_FUTURE,
        /** Another number of the pair, told together with it, holds: the newer one, of one moment the lower one. */
        REPEATED,
        /** A newer number of the pair is known, or a lower one of the same moment. */
        OLDER
    }

    /**
     * A change that is not taken.
     *
     * @param change the change
     * @param reason why
     */
    public record Refused(StockChange change, Reason reason) {

        /** {@return the refusal in a sentence for people} */
        public Message message() {
            return Message.of(
                    "sync.refused." + reason,
                    change.pair().article(),
                    change.pair().warehouse(),
                    change.free(),
                    change.asOf());
        }
    }
}
