package io.github.ozonexpiry.client.stock;

import io.github.ozonexpiry.client.OzonException;
import io.github.ozonexpiry.sync.SyncQueue;
import java.util.Optional;

/**
 * Why a sender ended, and how far it got.
 *
 * @param reason why
 * @param progress how far the queue is
 * @param failure what Ozon said, where nothing more could be sent
 */
public record SendingEnd(Reason reason, SyncQueue.Progress progress, Optional<OzonException> failure) {

    /** Why a sender ends. */
    public enum Reason {
        /** Nothing waits any more; what is set aside stays there. */
        ALL_SENT,
        /** The moment that was given has come. */
        TIME_OVER,
        /** Somebody stopped it. */
        STOPPED,
        /** Its thread was interrupted; the flag is set. */
        INTERRUPTED,
        /** Ozon does not let this key set stock, or no longer has the method: sending more is of no use. */
        NOT_ALLOWED
    }
}
