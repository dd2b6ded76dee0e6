package io.github.ozonexpiry.contact;

import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Status;
import java.time.Instant;
import java.util.Optional;

/** What the windows of a posting count from. */
record Events(Posting posting, ContactFacts facts) {

    /** L-13: an order of a legal entity may be unpaid at first, so that its beginning is no payment. */
    Moment payment() {
        if (facts.paidAt().isPresent()) {
            return Moment.at(facts.paidAt().get());
        }
        return estimatedPayment().map(Moment::at).orElse(Moment.UNKNOWN);
    }

    Optional<Instant> estimatedPayment() {
        boolean perhapsUnpaid = posting.legalEntity().orElse(false);
        return facts.paidAt().isPresent() || perhapsUnpaid
                ? Optional.empty()
                : posting.inProcessAt().value();
    }

    Moment delivery() {
        return facts.deliveredAt().map(Moment::at).orElseGet(() -> deliveryBy(phase()));
    }

    Moment buyersMessage() {
        return facts.chat()
                .flatMap(ContactFacts.Chat::buyerWroteAt)
                .map(Moment::at)
                .orElse(Moment.NOT_YET);
    }

    /** Delivered or cancelled. */
    Moment ending() {
        return isCancelled() ? Moment.PASSED : delivery();
    }

    boolean isCancelled() {
        return phase() == Status.Phase.CANCELLED || phase() == Status.Phase.SPLIT;
    }

    private Status.Phase phase() {
        return posting.knownStatus().map(Status::phase).orElse(Status.Phase.UNCLEAR);
    }

    private static Moment deliveryBy(Status.Phase phase) {
        return switch (phase) {
            case OPEN, ON_ITS_WAY -> Moment.NOT_YET;
            case DELIVERED -> Moment.PASSED;
            case CANCELLED, SPLIT -> Moment.NEVER;
            case UNCLEAR -> Moment.UNKNOWN;
        };
    }
}
