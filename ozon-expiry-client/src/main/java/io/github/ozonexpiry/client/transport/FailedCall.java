package io.github.ozonexpiry.client.transport;

import java.io.IOException;

/** No whole answer came, after all attempts; the cause is why the last one failed. */
public final class FailedCall extends IOException {

    private static final long serialVersionUID = 1;

    /** Why the last attempt failed. */
    private final IOException last;

    /** How many times it was sent. */
    private final int attempts;

    /** Whether one of them may have been carried out. */
    private final boolean mayHaveBeenDone;

    /**
     * A failed call.
     *
     * @param cause why the last attempt failed
     * @param attempts how many were made
     * @param mayHaveBeenDone whether one of them may have been carried out
     */
    public FailedCall(IOException cause, int attempts, boolean mayHaveBeenDone) {
        super(cause.getMessage(), cause);
        this.last = cause;
        this.attempts = attempts;
        this.mayHaveBeenDone = mayHaveBeenDone;
    }

    /** {@return why the last attempt failed} */
    public IOException last() {
        return last;
    }

    /** {@return how many attempts were made} */
    public int attempts() {
        return attempts;
    }

    /** {@return whether one of them may have been carried out} */
    public boolean mayHaveBeenDone() {
        return mayHaveBeenDone;
    }
}
