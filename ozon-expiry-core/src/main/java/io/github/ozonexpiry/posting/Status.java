package io.github.ozonexpiry.posting;

import io.github.ozonexpiry.stated.Vocabulary;
import java.util.List;
import java.util.Locale;

/** How far a posting has got. Source: rules section 1.2; Seller API, {@code status} of {@code /v4/posting/fbs/list}. */
public enum Status implements Vocabulary {
    /** Just created. */
    AWAITING_VERIFICATION(Phase.OPEN, "awaiting_verification"),
    /** Waits for registration at the carrier, after assembly (rFBS aggregator). */
    AWAITING_REGISTRATION(Phase.OPEN, "awaiting_registration"),
    /** Waits for a confirmation; by whom is not documented, never by the seller as far as is known (L-02). */
    AWAITING_APPROVE(Phase.OPEN, "awaiting_approve"),
    /** To be assembled: the state in which an order first appears (L-01). */
    AWAITING_PACKAGING(Phase.OPEN, "awaiting_packaging"),
    /** Assembled, to be handed over. Ozon's process text also writes {@code awaiting_delivery}. */
    AWAITING_DELIVER(Phase.OPEN, "awaiting_deliver", "awaiting_delivery"),
    /** The sorting centre refused it: the seller must act again. */
    NOT_ACCEPTED(Phase.OPEN, "not_accepted"),
    /** The seller disputes that it was not scanned. */
    ARBITRATION(Phase.OPEN, "arbitration"),
    /** The buyer opened a dispute; whether it was handed over before is told only by the date. */
    CLIENT_ARBITRATION(Phase.UNCLEAR, "client_arbitration"),
    /** The sorting centre is accepting it. */
    ACCEPTANCE_IN_PROGRESS(Phase.ON_ITS_WAY, "acceptance_in_progress"),
    /** Sent by the seller; can still be read, can no longer be set (since 2026-01-20). */
    SENT_BY_SELLER(Phase.ON_ITS_WAY, "sent_by_seller"),
    /** On its way. */
    DELIVERING(Phase.ON_ITS_WAY, "delivering"),
    /** At the driver. */
    DRIVER_PICKUP(Phase.ON_ITS_WAY, "driver_pickup"),
    /** Finished: with the buyer. */
    DELIVERED(Phase.DELIVERED, "delivered"),
    /** Finished: cancelled, never to be restored. */
    CANCELLED(Phase.CANCELLED, "cancelled"),
    /** Finished: replaced by the postings that it was split into; not an expiry. */
    CANCELLED_FROM_SPLIT_PENDING(Phase.SPLIT, "cancelled_from_split_pending");

    /** What a status means for the seller's duties. */
    public enum Phase {
        /** The seller still has to act or to hand over. */
        OPEN,
        /** The status alone does not tell. */
        UNCLEAR,
        /** Handed over. */
        ON_ITS_WAY,
        /** With the buyer. */
        DELIVERED,
        /** Cancelled. */
        CANCELLED,
        /** Replaced by other postings. */
        SPLIT
    }

    private final Phase phase;
    private final List<String> words;

    Status(Phase phase, String... words) {
        this.phase = phase;
        this.words = List.of(words);
    }

    /** {@return what the status means for the seller's duties} */
    public Phase phase() {
        return phase;
    }

    @Override
    public List<String> words() {
        return words;
    }

    /**
     * The finer state of a posting. Ozon leaves the prefix {@code posting_} out in older and in Express answers; both spellings are
     * read. Source: Seller API, {@code substatus} of the posting methods.
     */
    public enum Substatus implements Vocabulary {
        /** Just created. */
        CREATED,
        /** The sorting centre is accepting it. */
        ACCEPTANCE_IN_PROGRESS,
        /** The seller disputes. */
        IN_ARBITRATION,
        /** In a carriage: on the list of a hand-over. */
        IN_CARRIAGE,
        /** Ready, but on the list of no hand-over. */
        NOT_IN_CARRIAGE,
        /** Registered at the carrier. */
        REGISTERED,
        /** Being passed to delivery, or to the courier. */
        TRANSFERRING_TO_DELIVERY,
        /** The buyer's passport data is missing; the buyer has 24 hours. */
        AWAITING_PASSPORT_DATA,
        /** Waits for the carrier to register it. */
        AWAITING_REGISTRATION,
        /** The carrier could not register it. */
        REGISTRATION_ERROR,
        /** Being split. */
        SPLIT_PENDING,
        /** Cancelled. */
        CANCELED,
        /** The buyer disputes. */
        IN_CLIENT_ARBITRATION,
        /** With the buyer. */
        DELIVERED,
        /** The buyer has taken it. */
        RECEIVED,
        /** Delivered as the seller says; can no longer be cancelled. */
        CONDITIONALLY_DELIVERED,
        /** At the courier service. */
        IN_COURIER_SERVICE,
        /** At the pick-up point. */
        IN_PICKUP_POINT,
        /** On its way to the buyer's city. */
        ON_WAY_TO_CITY,
        /** On its way to the pick-up point. */
        ON_WAY_TO_PICKUP_POINT,
        /** Back at the warehouse. */
        RETURNED_TO_WAREHOUSE,
        /** Passed to the courier service. */
        TRANSFERRED_TO_COURIER_SERVICE,
        /** At the driver. */
        DRIVER_PICK_UP,
        /** Not accepted at the sorting centre. */
        NOT_IN_SORT_CENTER,
        /** The asynchronous assembly failed: it must be asked for again. */
        SHIP_FAILED;

        private final List<String> words;

        Substatus() {
            String bare = name().toLowerCase(Locale.ROOT);
            this.words = bare.equals("ship_failed") ? List.of(bare) : List.of("posting_" + bare, bare);
        }

        @Override
        public List<String> words() {
            return words;
        }
    }
}
