package io.github.ozonexpiry.guard;

import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.WarehouseId;
import java.time.Instant;
import java.util.Optional;

/** Something that says whether a number of stock is to be trusted: the whole family. {@link StockEvents} reads most of them from postings. */
public sealed interface StockEvent {

    /** {@return by when it had happened or was told; what is later than the look is not known to it} */
    Instant by();

    /** What is said of one stock. */
    sealed interface OfShelf extends StockEvent {

        /** {@return which stock} */
        Shelf shelf();
    }

    /** What is said of all stocks of a warehouse. */
    sealed interface OfWarehouse extends StockEvent {

        /** {@return which warehouse} */
        WarehouseId warehouse();
    }

    /**
     * A posting was cancelled because the goods were out of stock or only defective: reasons 352 and 400. Under FBS Ozon sets the stock of
     * what is cancelled so to zero by itself. Source: rules section 4 (AM-CANCEL).
     *
     * @param shelf the stock
     * @param posting the posting
     * @param reason the reason's number
     * @param alone whether it was the only product of the posting; else nobody says which one was lacking
     * @param zeroed whether Ozon sets the stock to zero by itself
     * @param when when it was cancelled, as far as it was seen
     */
    record Cancelled(Shelf shelf, PostingNumber posting, ReasonId reason, boolean alone, boolean zeroed, When when)
            implements OfShelf, Reason {

        @Override
        public Instant by() {
            return when.by();
        }
    }

    /**
     * The warehouse said that goods of a posting are not there, or only defective ones.
     *
     * @param shelf the stock
     * @param posting the posting
     * @param kind {@code NOT_FOUND} or {@code DEFECTIVE}
     * @param alone whether it is the only product of the posting; else nobody says which one was lacking
     * @param when when that was found, as far as it was seen
     */
    record Lacking(Shelf shelf, PostingNumber posting, PostingEvent.Kind kind, boolean alone, When when)
            implements OfShelf, Reason {

        @Override
        public Instant by() {
            return when.by();
        }
    }

    /**
     * Pieces were ordered on Ozon.
     *
     * @param shelf the stock
     * @param posting the posting
     * @param at when
     * @param pieces how many, 1 or more
     */
    record Sold(Shelf shelf, PostingNumber posting, Instant at, long pieces) implements OfShelf {

        /**
         * Refuses a sale of nothing.
         *
         * @param shelf the stock
         * @param posting the posting
         * @param at when
         * @param pieces how many
         * @throws IllegalArgumentException when no piece is sold; names the number and the posting
         */
        public Sold {
            positive(posting, pieces);
        }

        @Override
        public Instant by() {
            return at;
        }
    }

    /**
     * Pieces were taken from the shelf for a posting: they were there.
     *
     * @param shelf the stock
     * @param posting the posting
     * @param when when, as far as it was seen
     * @param pieces how many, 1 or more
     */
    record Taken(Shelf shelf, PostingNumber posting, When when, long pieces) implements OfShelf {

        /**
         * Refuses to take nothing.
         *
         * @param shelf the stock
         * @param posting the posting
         * @param when when
         * @param pieces how many
         * @throws IllegalArgumentException when no piece is taken; names the number and the posting
         */
        public Taken {
            positive(posting, pieces);
        }

        @Override
        public Instant by() {
            return when.by();
        }
    }

    /**
     * People looked at the shelf and counted, so that the own count is true again. A number that books went on reckoning is no such count.
     *
     * @param shelf the stock
     * @param at when
     */
    record Recounted(Shelf shelf, Instant at) implements OfShelf {

        @Override
        public Instant by() {
            return at;
        }
    }

    /**
     * A delay is foreseen in a warehouse: who foresees one sets the stock to zero, or moves the goods to a warehouse with a longer
     * preparation time. Source: rule H-12, a text for realFBS Global.
     *
     * @param warehouse the warehouse
     * @param told since when that is foreseen
     * @param until when it ends; it ends at that moment; empty when nobody knows
     */
    record DelayForeseen(WarehouseId warehouse, Instant told, Optional<Instant> until) implements OfWarehouse, Reason {

        @Override
        public Instant by() {
            return told;
        }
    }

    /**
     * No delay is foreseen in a warehouse any more.
     *
     * @param warehouse the warehouse
     * @param told since when
     */
    record DelayOver(WarehouseId warehouse, Instant told) implements OfWarehouse {

        @Override
        public Instant by() {
            return told;
        }
    }

    private static void positive(PostingNumber posting, long pieces) {
        if (pieces < 1) {
            throw new IllegalArgumentException("posting " + posting + ": 1 or more pieces, got " + pieces);
        }
    }
}
