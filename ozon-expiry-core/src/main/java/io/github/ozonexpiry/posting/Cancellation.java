package io.github.ozonexpiry.posting;

import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.util.List;

/**
 * What Ozon says about a cancellation. A posting that is not cancelled carries the block too, with zero and empty text.
 *
 * <p>There is no time of cancellation in a posting. Source: Seller API, {@code cancellation}; rules C-01, C-02.
 *
 * @param reason the reason's number; 0 when not cancelled
 * @param reasonText the reason in Russian or the account's language; to be shown, never parsed
 * @param type who cancelled, by {@code cancellation_type}
 * @param initiator who cancelled, by {@code cancellation_initiator}, which Ozon writes in Russian
 * @param afterShip whether it was cancelled after assembly
 * @param affectsRating whether it counts against the seller: the authoritative flag of fault (C-02)
 */
public record Cancellation(
        Stated<ReasonId> reason,
        Stated<String> reasonText,
        Stated<Word<Party>> type,
        Stated<Word<Party>> initiator,
        Stated<Boolean> afterShip,
        Stated<Boolean> affectsRating) {

    /**
     * The number of a reason; the dictionary is open, so any number is accepted.
     *
     * @param number the number as Ozon states it; 0 means none
     */
    public record ReasonId(long number) {

        /** Out of stock at the seller's warehouse: always the seller's fault. */
        public static final ReasonId OUT_OF_STOCK = new ReasonId(352);

        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /** Who cancelled. Initiator is not fault: Ozon's own timer cancels through the seller's fault (C-02). */
    public enum Party implements Vocabulary {
        /** The seller. */
        SELLER("seller", "продавец"),
        /** The buyer, whom Ozon calls client or customer. */
        BUYER("client", "customer", "клиент", "покупатель"),
        /** Ozon. */
        OZON("ozon"),
        /** Ozon's system, its timers among them. */
        SYSTEM("system", "система"),
        /** The delivery service. */
        CARRIER("delivery", "служба доставки");

        private final List<String> words;

        Party(String... words) {
            this.words = List.of(words);
        }

        @Override
        public List<String> words() {
            return words;
        }
    }

    /** {@return who cancelled: by type, else by initiator} */
    public Stated<Word<Party>> by() {
        return type.isStated() ? type : initiator;
    }
}
