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

    /** What happened to a call. */
    public enum Kind {
        /** There was no connection: Ozon surely did nothing. */
        NOT_CONNECTED,
        /** The time was over before the answer: Ozon may have done what was asked. */
        TIMEOUT,
        /** The connection broke before the end of the answer: Ozon may have done what was asked. */
        CUT,
        /** The calling thread was interrupted, before the call or within it; its flag is set. Ozon may have done what was asked. */
        INTERRUPTED
    }

    private ConnectionFailure(String path, Kind kind, IOException cause) {
        super(path + ": " + kind + " (" + cause.getClass().getSimpleName() + ")", cause);
        this.path = path;
        this.kind = kind;
    }

    static ConnectionFailure of(String path, IOException cause) {
        Kind kind = kind(cause);
        if (kind == Kind.INTERRUPTED) {
            Thread.currentThread().interrupt();
        }
        return new ConnectionFailure(path, kind, cause);
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

    /** {@return whether Ozon may have done what was asked; then look before asking again} */
    public boolean mayHaveBeenDone() {
        return kind != Kind.NOT_CONNECTED;
    }
}
