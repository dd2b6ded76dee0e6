package io.github.ozonexpiry.client.offer;

import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Message;
import java.util.Optional;

/**
 * Whether the codes are shown to all buyers. Ozon's texts contradict each other: for whoever creates {@code is_private} true is open to all, for
 * whoever lists it true is not open to all. Where what was sent and what was read differ, the two texts agree; where they are the same, one of
 * the texts is wrong and nobody says which: look into the seller's cabinet.
 *
 * @param sent {@code is_private} as it was sent
 * @param read {@code is_private} as it was read back
 */
public record Openness(boolean sent, Stated<Boolean> read) {

    /** {@return whether the codes are open to all buyers by the text of creating} */
    public boolean byCreating() {
        return sent;
    }

    /** {@return whether they are by the text of listing; empty where nothing was read back} */
    public Optional<Boolean> byListing() {
        return read.value().map(isPrivate -> !isPrivate);
    }

    /** {@return whether they are, where both texts say the same; else empty: not known} */
    public Optional<Boolean> open() {
        return byListing().filter(open -> open == sent);
    }

    /** {@return the same in words; see {@link VoucherTexts}} */
    public Message message() {
        if (read.value().isEmpty()) {
            return Message.of("voucher.private.NOT_READ", sent);
        }
        if (open().isEmpty()) {
            return Message.of("voucher.private.NOT_KNOWN", sent);
        }
        return Message.of(sent ? "voucher.private.OPEN" : "voucher.private.HIDDEN");
    }
}
