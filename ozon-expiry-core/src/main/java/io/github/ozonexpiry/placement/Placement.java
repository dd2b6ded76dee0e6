package io.github.ozonexpiry.placement;

import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.util.List;
import java.util.Optional;

/** Where a product could be kept: the whole family. */
public sealed interface Placement {

    /** {@return the product} */
    Sku sku();

    /**
     * Have it kept by Ozon or a partner.
     *
     * @param sku the product
     * @param to FBO or FBP
     * @param why how steadily it sells
     * @param effect what that is expected to change
     */
    record Move(Sku sku, Scheme to, Steadiness why, Effect effect) implements Placement {}

    /**
     * Keep it.
     *
     * @param sku the product
     * @param why what speaks against a move, 1 reason or more
     * @param steadiness how steadily it sells
     */
    record Stay(Sku sku, List<Against> why, Steadiness steadiness) implements Placement {

        /**
         * Copies the reasons.
         *
         * @param sku the product
         * @param why what speaks against a move
         * @param steadiness how steadily it sells
         */
        public Stay {
            why = List.copyOf(why);
        }
    }

    /**
     * No scheme that is thought of may be used.
     *
     * @param sku the product
     * @param why the refusals, each with its rule, in the order of the schemes
     */
    record NotEligible(Sku sku, List<Permission.Refused> why) implements Placement {

        /**
         * Copies the refusals.
         *
         * @param sku the product
         * @param why the refusals
         */
        public NotEligible {
            why = List.copyOf(why);
        }
    }

    /**
     * Too little is known.
     *
     * @param sku the product
     * @param missing what is missing, 1 thing or more
     */
    record NotKnown(Sku sku, List<Missing> missing) implements Placement {

        /**
         * Copies the list.
         *
         * @param sku the product
         * @param missing what is missing
         */
        public NotKnown {
            missing = List.copyOf(missing);
        }
    }

    /**
     * What a move is expected to change, as far as it is known. What the move itself, carrying and commission cost is not.
     *
     * @param losses what its handling has cost so far: the most that a move spares; empty when that is not known
     * @param supply pieces of a supply
     * @param days after how many days the last of them is sold, rounded up
     * @param storage whether storing them is free
     */
    record Effect(Optional<PastLosses> losses, long supply, long days, Storage storage) {

        /** {@return the effect in words} */
        public Message message() {
            Message spared = losses.map(PastLosses::message).orElseGet(() -> Message.of("placement.losses.notKnown"));
            return Message.of("placement.effect", supply, days, storage.message(), spared);
        }
    }

    /** What speaks against a move. */
    enum Against {
        /** It was not sold. */
        NO_SALES,
        /** Of what Ozon keeps none was sold in 28 days (P-07). */
        NO_SALES_AT_OZON,
        /** It does not sell steadily. */
        NOT_STEADY,
        /** A supply would lie too long. */
        SLOW,
        /** What Ozon keeps lasts too long already. */
        ENOUGH_THERE,
        /** Its handling has cost too few orders. */
        NOTHING_LOST;

        /** {@return it in a few words for people} */
        public Message message() {
            return Message.of("placement.against." + this);
        }
    }

    /**
     * Something that must be known and is not.
     *
     * @param kind what it is
     * @param reason it in words, with how much of it is missing
     * @param amount how many weeks or days are missing; 0 where it is nothing to be waited for
     */
    record Missing(Kind kind, Message reason, long amount) {

        /** What can be missing. */
        public enum Kind {
            /** Weeks with stock. */
            WEEKS,
            /** Days for which Ozon observes new goods (P-07). */
            DAYS_OBSERVED,
            /** Ozon still counts the sales. */
            OZON_COUNTS,
            /** Whether the seller may use a scheme. */
            SCHEME
        }
    }

    /** {@return the rules that it rests on, in the order of their text; what the seller alone decides has P-08} */
    default List<RuleId> rules() {
        return PlacementMessage.rules(this);
    }

    /** {@return the answer in words} */
    default Message message() {
        return PlacementMessage.of(this);
    }
}
