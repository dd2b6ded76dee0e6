package io.github.ozonexpiry.guard;

import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Listed;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the guard would do with a number of stock: the whole family. A proposal sends nothing and concerns orders to come only. */
public sealed interface Proposal {

    /** {@return which stock} */
    Shelf shelf();

    /** {@return why, 1 reason or more} */
    List<Reason> why();

    /**
     * Show no piece.
     *
     * @param shelf which stock
     * @param why why, 1 reason or more
     */
    record Zero(Shelf shelf, List<Reason> why) implements Proposal {

        /**
         * Copies the reasons.
         *
         * @param shelf which stock
         * @param why why
         * @throws IllegalArgumentException when there is no reason; names the stock
         */
        public Zero {
            why = checked(shelf, why);
        }
    }

    /**
     * Show some pieces at most.
     *
     * @param shelf which stock
     * @param keep the most pieces that may be shown, 1 or more
     * @param until when it ends by itself; empty when only something new ends it
     * @param why why, 1 reason or more
     */
    record Hold(Shelf shelf, long keep, Optional<Instant> until, List<Reason> why) implements Proposal {

        /**
         * Copies the reasons, and refuses to hold nothing, which is {@link Zero}.
         *
         * @param shelf which stock
         * @param keep the most pieces that may be shown
         * @param until when it ends by itself
         * @param why why
         * @throws IllegalArgumentException when there is no reason, or the number is below 1; names the stock and the number
         */
        public Hold {
            why = checked(shelf, why);
            if (keep < 1) {
                throw new IllegalArgumentException("hold " + shelf + ": 1 or more pieces, got " + keep);
            }
        }
    }

    /**
     * Somebody must look: what is known is not enough to propose a number.
     *
     * @param shelf which stock
     * @param why what is not known, 1 reason or more
     */
    record LookFirst(Shelf shelf, List<Reason> why) implements Proposal {

        /**
         * Copies the reasons.
         *
         * @param shelf which stock
         * @param why what is not known
         * @throws IllegalArgumentException when there is no reason; names the stock
         */
        public LookFirst {
            why = checked(shelf, why);
        }
    }

    /**
     * Show again what the books have.
     *
     * @param shelf which stock
     * @param why what is over, 1 reason or more
     */
    record Release(Shelf shelf, List<Reason> why) implements Proposal {

        /**
         * Copies the reasons.
         *
         * @param shelf which stock
         * @param why what is over
         * @throws IllegalArgumentException when there is no reason; names the stock
         */
        public Release {
            why = checked(shelf, why);
        }
    }

    /** {@return the rules that it rests on, each once, in the order of their text; what the seller alone decides has none of Ozon's} */
    default List<RuleId> rules() {
        return ProposalMessage.rules(this);
    }

    /** {@return the proposal in words, with why and with what ends it} */
    default Message message() {
        return ProposalMessage.of(this);
    }

    /** {@return what it would change, in words} */
    default Message effect() {
        return ProposalMessage.effect(this);
    }

    /** {@return what ends it, in words, one for each reason; nothing for a release} */
    default Listed ends() {
        return ProposalMessage.ends(this);
    }

    private static List<Reason> checked(Shelf shelf, List<Reason> why) {
        if (why.isEmpty()) {
            throw new IllegalArgumentException("a proposal needs a reason: " + shelf);
        }
        return List.copyOf(why);
    }
}
