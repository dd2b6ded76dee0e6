package io.github.ozonexpiry.client.transport;

import java.io.IOException;
import java.time.Duration;

/** A call was not sent, on purpose: this attempt changed nothing. */
public final class NotSent extends IOException {

    private static final long serialVersionUID = 1;

    /** Why. */
    private final Reason reason;

    /** How long it would have to wait. */
    private final Duration wait;

    /** Why a call was not sent. */
    public enum Reason {
        /** Its turn within Ozon's limits would come after the call's own end. */
        LIMIT,
        /** The method is not called for some time, because Ozon said so or because it failed again and again. */
        CIRCUIT,
        /** The time that the call was given is over. */
        TIME_OVER
    }

    /**
     * A call that was not sent.
     *
     * @param reason why
     * @param wait how long it would have to wait; zero when waiting does not help
     */
    public NotSent(Reason reason, Duration wait) {
        super("not sent: " + reason + (wait.isZero() ? "" : ", possible in " + wait.toMillis() + " ms"));
        this.reason = reason;
        this.wait = wait;
    }

    /** {@return why} */
    public Reason reason() {
        return reason;
    }

    /** {@return how long it would have to wait; zero when waiting does not help} */
    public Duration waitNeeded() {
        return wait;
    }
}
