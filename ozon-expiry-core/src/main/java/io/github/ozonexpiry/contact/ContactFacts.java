package io.github.ozonexpiry.contact;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of the way to the buyer of one posting, beside the posting itself.
 *
 * @param subscribed whether the shop has Premium Plus or Premium Pro, which the chat methods need (K-01); empty where nobody asked
 * @param paidAt when the order was paid; empty where it is not known, then {@code in_process_at} is taken (confidence D)
 * @param deliveredAt when it was delivered; empty where it is not known or it was not
 * @param chat the chat about this posting, where there is one
 */
public record ContactFacts(
        Optional<Boolean> subscribed, Optional<Instant> paidAt, Optional<Instant> deliveredAt, Optional<Chat> chat) {

    /** Nothing is known. */
    public static final ContactFacts UNKNOWN =
            new ContactFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * A chat that has been started.
     *
     * @param open whether Ozon lists it as open
     * @param buyerWroteAt when the buyer wrote last; empty where the buyer never did
     */
    public record Chat(boolean open, Optional<Instant> buyerWroteAt) {}
}
