package io.github.ozonexpiry.expiry;

/** Whose fault an ending is, as it counts against the seller. */
public enum Fault {
    SELLER,
    NOT_SELLER,
    /** The data does not tell; who cancelled does not (C-02). */
    UNKNOWN
}
