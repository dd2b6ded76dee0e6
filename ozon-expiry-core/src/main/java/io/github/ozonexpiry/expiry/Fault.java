package io.github.ozonexpiry.expiry;

import io.github.ozonexpiry.text.Message;

/** Whose fault an ending is, as it counts against the seller. */
public enum Fault {
    SELLER,
    NOT_SELLER,
    /** The data does not tell; who cancelled does not (C-02). */
    UNKNOWN;

    /** The fault in a few words for people. */
    public Message message() {
        return Message.of("fault." + this);
    }
}
