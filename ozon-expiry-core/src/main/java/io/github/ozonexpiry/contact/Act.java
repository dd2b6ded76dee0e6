package io.github.ozonexpiry.contact;

/** What a seller does to reach a buyer. */
enum Act {
    /** Opens a new chat. */
    OPEN,
    /** Writes in the chat that there is. */
    WRITE
}
