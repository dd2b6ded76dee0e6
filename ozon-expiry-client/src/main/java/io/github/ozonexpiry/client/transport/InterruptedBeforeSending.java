package io.github.ozonexpiry.client.transport;

import java.io.InterruptedIOException;

/** The calling thread was interrupted before a call was sent: this attempt changed nothing. The flag of the thread stays set. */
public final class InterruptedBeforeSending extends InterruptedIOException {

    private static final long serialVersionUID = 1;

    /**
     * An interruption.
     *
     * @param during what was going on
     */
    public InterruptedBeforeSending(String during) {
        super("interrupted " + during);
    }
}
