package io.github.ozonexpiry.client;

import org.jspecify.annotations.Nullable;

/**
 * A call to Ozon did not bring what was asked for. What a program needs stands in fields, not in the message: see
 * {@link OzonError}, {@link ConnectionFailure}, {@link CallNotSent}, {@link EndlessPages}, {@link UnreadableAnswer}.
 */
public abstract sealed class OzonException extends RuntimeException
        permits OzonError, ConnectionFailure, CallNotSent, EndlessPages, UnreadableAnswer {

    private static final long serialVersionUID = 1;

    OzonException(String message) {
        super(message);
    }

    OzonException(@Nullable String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Whether Ozon may have done what was asked, although it did not say so: then look before asking again.
     *
     * @return false when it surely did nothing; of no meaning for a call that only reads
     */
    public abstract boolean mayHaveBeenDone();
}
