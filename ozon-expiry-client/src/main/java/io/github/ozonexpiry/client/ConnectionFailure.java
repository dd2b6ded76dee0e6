package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.transport.NoConnection;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;

/** No whole answer came: no connection, a cut, a timeout, or the thread was interrupted. */
public final class ConnectionFailure extends OzonException {

    private static final long serialVersionUID = 1;

    /** The method that was called. */
    private final String path;

    /** What happened. */
    private final Kind kind;

    /** How many times it was called. */
    private final int attempts;

    /** Whether one of them may have been carried out. */
    private final boolean inDoubt;

    /** What happened to a call. */
    public enum Kind {
        /** There was no connection, through the proxy and with TLS: Ozon surely did nothing. */
        NOT_CONNECTED,
        /** The time was over before the answer: Ozon may have done what was asked. */
        TIMEOUT,
        /** The connection broke before the end of the answer: Ozon may have done what was asked. */
        CUT,
        /** The calling thread was interrupted, before the call or within it; its flag is set. See {@link #mayHaveBeenDone}. */
        INTERRUPTED
    }

    private ConnectionFailure(String path, Kind kind, IOException cause, int attempts, boolean inDoubt) {
        super(
                path + ": " + kind + " (" + reason(cause) + ")"
                        + (attempts > 1 ? ", after " + attempts + " attempts" : ""),
                cause);
        this.path = path;
        this.kind = kind;
        this.attempts = attempts;
        this.inDoubt = inDoubt;
    }

    static ConnectionFailure of(String path, IOException cause, int attempts, boolean inDoubt) {
        Kind kind = kind(cause);
        if (kind == Kind.INTERRUPTED) {
            Thread.currentThread().interrupt();
        }
        return new ConnectionFailure(path, kind, cause, attempts, inDoubt);
    }

    /** Not its message, which may name what is secret. */
    private static String reason(IOException cause) {
        Throwable reason = cause instanceof NoConnection && cause.getCause() != null ? cause.getCause() : cause;
        return reason.getClass().getSimpleName();
    }

    private static Kind kind(IOException cause) {
        if (cause instanceof NoConnection) {
            return Kind.NOT_CONNECTED;
        }
        if (cause instanceof SocketTimeoutException) {
            return Kind.TIMEOUT;
        }
        if (cause instanceof InterruptedIOException) {
            // OkHttp's own limit of a whole call is an InterruptedIOException with this message.
            return "timeout".equals(cause.getMessage()) ? Kind.TIMEOUT : Kind.INTERRUPTED;
        }
        return Kind.CUT;
    }

    /** {@return the path of the method that was called} */
    public String path() {
        return path;
    }

    /** {@return what happened} */
    public Kind kind() {
        return kind;
    }

    /** {@return how many times it was tried; one that was interrupted before anything was sent does not count} */
    public int attempts() {
        return attempts;
    }

    /** {@return whether Ozon may have done what was asked, in this attempt or in one before} */
    @Override
    public boolean mayHaveBeenDone() {
        return inDoubt;
    }
}
