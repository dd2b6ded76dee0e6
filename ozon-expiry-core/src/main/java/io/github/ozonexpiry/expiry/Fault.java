package io.github.ozonexpiry.expiry;

import io.github.ozonexpiry.text.Message;

/** Whose fault an ending is, as it counts against the seller. */
public enum Fault {
    /** It counts against the seller. */
    SELLER,
    /** It does not count against the seller. */
    NOT_SELLER,
    /** The data does not tell; who cancelled does not (C-02). */
    UNKNOWN;

    /** {@return the fault in a few words for people} */
    public Message message() {
        return Message.of("fault." + this);
    }
}
