package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.letter.LetterPart;
import io.github.ozonexpiry.offer.Restock;
import io.github.ozonexpiry.offer.Substitute;
import io.github.ozonexpiry.offer.VoucherOffer;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/** What a seller can do about an order that is late, at risk or lost, each with what is needed to do it: the whole family. */
public sealed interface RecoveryStep {

    /**
     * Ship it.
     *
     * @param how what has to be done for that now
     */
    record Ship(How how) implements RecoveryStep {}

    /**
     * Fix the ship date (L-03).
     *
     * @param latest the last moment for it; empty where Ozon states none
     */
    record SetCutoff(Optional<Instant> latest) implements RecoveryStep {}

    /**
     * Move the delivery to the buyer (L-11).
     *
     * @param changesLeft how often that can still be done, where it is known
     */
    record MoveDelivery(OptionalInt changesLeft) implements RecoveryStep {}

    /**
     * Split off what is there.
     *
     * @param stay the pieces that are there and stay together, by product, each 1 or more; empty where they were not counted
     */
    record Split(SortedMap<Sku, Integer> stay) implements RecoveryStep {

        /**
         * Copies the map and refuses a number below one.
         *
         * @param stay the pieces that are there
         * @throws IllegalArgumentException when a number is below one; names it and the product
         */
        public Split {
            stay = Pieces.checked(stay);
        }
    }

    /**
     * Cancel a part of the products.
     *
     * @param items the pieces that are missing, by product, each 1 or more; empty where they were not counted
     * @param reason the reason to give
     */
    record CancelPart(SortedMap<Sku, Integer> items, ReasonId reason) implements RecoveryStep {

        /**
         * Copies the map and refuses a number below one.
         *
         * @param items the pieces that are missing
         * @param reason the reason to give
         * @throws IllegalArgumentException when a number is below one; names it and the product
         */
        public CancelPart {
            items = Pieces.checked(items);
        }
    }

    /**
     * Cancel the posting; it cannot be undone (C-03).
     *
     * @param reason the reason to give
     */
    record Cancel(ReasonId reason) implements RecoveryStep {}

    /**
     * Answer the buyer's request to cancel before it approves itself (C-05).
     *
     * @param answer the answer
     */
    record AnswerRequest(Answer answer) implements RecoveryStep {}

    /**
     * Give Ozon the carrier's number.
     *
     * @param replacement whether it replaces one that cannot be traced
     */
    record GiveTracking(boolean replacement) implements RecoveryStep {}

    /**
     * Write to the buyer.
     *
     * @param parts the parts of the draft in their order
     */
    record Write(List<LetterPart> parts) implements RecoveryStep {

        /**
         * Copies the parts.
         *
         * @param parts the parts of the draft
         */
        public Write {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Give the buyer a promo code (K-08).
     *
     * @param offers the codes that can be given now, at least one
     */
    record OfferVoucher(List<VoucherOffer> offers) implements RecoveryStep {

        /**
         * Copies the offers and refuses none.
         *
         * @param offers the codes
         * @throws IllegalArgumentException when there is none
         */
        public OfferVoucher {
            offers = filled("OfferVoucher", offers);
        }
    }

    /**
     * Recommend another product of the shop's own (K-09).
     *
     * @param substitutes the products, the best first, at least one
     */
    record SuggestSubstitute(List<Substitute> substitutes) implements RecoveryStep {

        /**
         * Copies the products and refuses none.
         *
         * @param substitutes the products
         * @throws IllegalArgumentException when there is none
         */
        public SuggestSubstitute {
            substitutes = filled("SuggestSubstitute", substitutes);
        }
    }

    /**
     * Tell the buyer when the goods are there again.
     *
     * @param restocks the expected goods, the earliest first, at least one
     */
    record AnnounceRestock(List<Restock> restocks) implements RecoveryStep {

        /**
         * Copies the expected goods and refuses none.
         *
         * @param restocks the expected goods
         * @throws IllegalArgumentException when there are none
         */
        public AnnounceRestock {
            restocks = filled("AnnounceRestock", restocks);
        }
    }

    /**
     * Correct the stock that Ozon sells from.
     *
     * @param products the products concerned, at least one
     */
    record CorrectStock(List<Sku> products) implements RecoveryStep {

        /**
         * Copies the products and refuses none.
         *
         * @param products the products
         * @throws IllegalArgumentException when there is none
         */
        public CorrectStock {
            products = filled("CorrectStock", products);
        }
    }

    /**
     * Look at Ozon's notices and charges.
     *
     * @param where what to read, at least one
     * @param from the day from which a charge of today is shown (I-07); empty where Ozon published none
     */
    record CheckCharges(List<OzonCall> where, Optional<LocalDate> from) implements RecoveryStep {

        /**
         * Copies the list and refuses none.
         *
         * @param where what to read
         * @param from the day from which a charge is shown
         * @throws IllegalArgumentException when there is nothing to read
         */
        public CheckCharges {
            where = filled("CheckCharges", where);
        }
    }

    /**
     * Object through Ozon's support.
     *
     * @param ground what speaks for it
     */
    record Appeal(Ground ground) implements RecoveryStep {}

    /**
     * Review a part of the shop's process.
     *
     * @param area the part
     */
    record ReviewProcess(Cause.Group area) implements RecoveryStep {}

    /**
     * Pause the warehouse, for orders to come (H-08, H-12).
     *
     * @param warehouse the warehouse; empty where Ozon does not state it
     */
    record PauseWarehouse(Optional<WarehouseId> warehouse) implements RecoveryStep {}

    /** What has to be done to ship now. */
    enum How {
        /** Assemble it. */
        WHOLE,
        /** Fill in what Ozon requires, then assemble it. */
        AFTER_REQUIREMENTS,
        /** Ask for the assembly again: it failed. */
        AFTER_FAILED_ASSEMBLY,
        /** Wait: the assembly is under way. */
        UNDER_WAY,
        /** It is assembled: hand it over. */
        HAND_OVER,
        /** It was refused or not scanned: hand it over again. */
        HAND_OVER_AGAIN
    }

    /** An answer to a buyer's request to cancel. */
    enum Answer {
        /** Agree: a buyer's cancellation does not count against the seller (C-05). */
        APPROVE,
        /** Refuse: it must be delivered. */
        REJECT
    }

    /** What speaks for an objection. */
    enum Ground {
        /** What Ozon states about the fault contradicts itself. */
        OZON_CONTRADICTS_ITSELF,
        /** The cause lies outside the seller. */
        CAUSE_OUTSIDE,
        /** Nobody has looked for the cause yet. */
        CAUSE_NOT_KNOWN
    }

    /** {@return the step's name in capitals, such as {@code SET_CUTOFF}; it never changes} */
    default String word() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** {@return the step in a few words for people} */
    default Message message() {
        return StepMessage.of(this);
    }

    private static <T> List<T> filled(String step, List<T> needed) {
        if (needed.isEmpty()) {
            throw new IllegalArgumentException(step + " needs at least one entry");
        }
        return List.copyOf(needed);
    }
}
