package io.github.ozonexpiry.index;

import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;

/** What a posting is to the error index: the whole family. */
public sealed interface IndexOutcome {

    /**
     * A shipment without error, in time or late: what was shipped late is no error of realFBS Global's index (I-01).
     *
     * @param created when it was created
     */
    record Shipment(Instant created) implements IndexOutcome {}

    /**
     * An error that counts: cancelled through the seller (I-01, I-09); in Russia also handed over late (RU-A2).
     *
     * @param created when it was created
     * @param error when the error happened; Ozon states no time of cancellation in a posting, so it may lie between two looks
     */
    record SellerError(Instant created, When error) implements IndexOutcome {

        /**
         * Refuses an error before the creation.
         *
         * @param created when it was created
         * @param error when the error happened
         * @throws IllegalArgumentException when it happened before the creation; names both
         */
        public SellerError {
            Occurrence.inOrder(created, error);
        }
    }

    /**
     * A cancellation of which nobody knows whether it is the seller's fault: it may count.
     *
     * @param created when it was created
     * @param error when it was cancelled
     */
    record PerhapsError(Instant created, When error) implements IndexOutcome {

        /**
         * Refuses a cancellation before the creation.
         *
         * @param created when it was created
         * @param error when it was cancelled
         * @throws IllegalArgumentException when it happened before the creation; names both
         */
        public PerhapsError {
            Occurrence.inOrder(created, error);
        }
    }

    /**
     * No error of the seller's, for a reason.
     *
     * @param created when it was created
     * @param why the reason
     */
    record Excused(Instant created, Exclusion why) implements IndexOutcome {}

    /**
     * A posting that can be placed in no window.
     *
     * @param why what is missing
     */
    record NotReckoned(Message why) implements IndexOutcome {}

    /**
     * What a posting is to the index of realFBS Global: only cancellations at the seller's fault are errors (I-01).
     *
     * @param judgement what is known of the posting; "created" is {@code in_process_at} (confidence D)
     * @param cancelled when it was cancelled, such as from a history; without meaning for a posting that is not
     * @return the outcome
     */
    static IndexOutcome of(Judgement judgement, When cancelled) {
        return new Occurrence(judgement).global(cancelled);
    }

    /**
     * What a posting is to the index of realFBS Global, where nobody knows when it was cancelled: at some time before the judgement.
     *
     * @param judgement what is known of the posting
     * @return the outcome
     */
    static IndexOutcome of(Judgement judgement) {
        return of(judgement, When.by(judgement.now()));
    }

    /**
     * What a posting is to an estimate of the Russian index: as {@link #of(Judgement, When)}, and a delay is an error too (RU-A2), at the deadline
     * that Ozon states. A posting with both is one error, the earlier.
     *
     * @param judgement what is known of the posting
     * @param cancelled when it was cancelled; without meaning for a posting that is not
     * @return the outcome
     */
    static IndexOutcome inRussia(Judgement judgement, When cancelled) {
        return new Occurrence(judgement).russian(cancelled);
    }
}
