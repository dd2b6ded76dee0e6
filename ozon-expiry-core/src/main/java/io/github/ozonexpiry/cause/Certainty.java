package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.text.Message;

/** How sure a cause is. */
public enum Certainty {
    /** A record proves it, nothing speaks against it, and all that could name another cause was looked at. */
    CERTAIN,
    /** Records speak for it. */
    LIKELY,
    /** Little speaks for it. */
    POSSIBLE;

    /** {@return the certainty in a word for people} */
    public Message message() {
        return Message.of("certainty." + this);
    }
}
