package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.transport.NotSent;
import java.time.Duration;

/** A call was held back on our side: by Ozon's limits, by a method that does not answer, or by the end of the time that it was given. */
public final class CallNotSent extends OzonException {

    private static final long serialVersionUID = 1;

    /** The method that was to be called. */
    private final String path;

    /** Why it was not. */
    private final Reason reason;

    /** How long it would have to wait. */
    private final Duration retryAfter;

    /** How many times it was sent before. */
    private final int attempts;

    /** Whether one of them may have been carried out. */
    private final boolean inDoubt;

    /** Why a call was held back. */
    public enum Reason {
        /** Its turn within Ozon's limits would come after the time that it was given: see {@link CallNotSent#retryAfter}. */
        LIMIT,
        /** Ozon has said that the method is off, or it failed again and again: see {@link CallNotSent#retryAfter}. */
        CIRCUIT,
        /** The time that it was given is over. */
        TIME_OVER
    }

    CallNotSent(String path, NotSent cause, int attempts, boolean inDoubt) {
        super(path + ": " + cause.getMessage() + (attempts > 0 ? ", after " + attempts + " attempts" : ""), cause);
        this.path = path;
        this.reason = Reason.valueOf(cause.reason().name());
        this.retryAfter = cause.waitNeeded();
        this.attempts = attempts;
        this.inDoubt = inDoubt;
    }

    /** {@return the path of the method that was to be called} */
    public String path() {
        return path;
    }

    /** {@return why it was not} */
    public Reason reason() {
        return reason;
    }

    /** {@return how long it would have to wait; zero when waiting does not help} */
    public Duration retryAfter() {
        return retryAfter;
    }

    /** {@return how many times it was sent before it was held back} */
    public int attempts() {
        return attempts;
    }

    /** {@return whether an attempt before may have been carried out; false when there was none} */
    @Override
    public boolean mayHaveBeenDone() {
        return inDoubt;
    }
}
