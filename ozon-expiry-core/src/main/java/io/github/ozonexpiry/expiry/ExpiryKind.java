package io.github.ozonexpiry.expiry;

import io.github.ozonexpiry.text.Message;

/** The three kinds of expiry that the seller guide tells apart (chapter 1, section 1). */
public enum ExpiryKind {
    /** Not confirmed in time. Not a rule of Ozon's (S1, L-05): only where the seller made confirming a duty. */
    NOT_CONFIRMED,
    /** Not handed over in time. */
    NOT_SHIPPED,
    /** Nothing left to ship: it does not expire by itself, the seller cancels (352) or the timer runs (S7). */
    OUT_OF_STOCK;

    /** {@return the kind in a few words for people} */
    public Message message() {
        return Message.of("kind." + this);
    }
}
