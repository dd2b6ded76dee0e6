package io.github.ozonexpiry.client.transport;

import java.io.IOException;

/** There was no connection to send a call over: it surely changed nothing. The cause says why. */
public final class NoConnection extends IOException {

    private static final long serialVersionUID = 1;

    /**
     * No connection.
     *
     * @param why why there was none
     */
    public NoConnection(IOException why) {
        super("no connection: " + why.getMessage(), why);
    }
}
