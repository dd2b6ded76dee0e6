package io.github.ozonexpiry.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;

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
        /** There was no connection: Ozon surely did nothing. */
        NOT_CONNECTED,
        /** The time was over before the answer: Ozon may have done what was asked. */
        TIMEOUT,
        /** The connection broke before the end of the answer: Ozon may have done what was asked. */
        CUT,
        /** The calling thread was interrupted, before the call or within it; its flag is set. Ozon may have done what was asked within it. */
        INTERRUPTED
    }

    private ConnectionFailure(String path, Kind kind, IOException cause, int attempts, boolean inDoubt) {
        super(
                path + ": " + kind + " (" + cause.getClass().getSimpleName() + ")"
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

    private static Kind kind(IOException cause) {
        if (cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof NoRouteToHostException) {
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

    /** {@return how many times it was called} */
    public int attempts() {
        return attempts;
    }

    /** {@return whether Ozon may have done what was asked, in this attempt or in one before} */
    @Override
    public boolean mayHaveBeenDone() {
        return inDoubt;
    }
}
