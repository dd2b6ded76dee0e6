package io.github.ozonexpiry.client.transport.watch;

import io.github.ozonexpiry.client.transport.NotSent;
import java.time.Duration;

/**
 * Is told of every attempt of every call, for numbers and traces; the log line is written by one, too. It sees neither bodies nor keys. What
 * it throws is logged and goes no further. Must be safe for many threads, and fast: the call waits for it.
 */
@FunctionalInterface
public interface CallWatcher {

    /**
     * An attempt begins, in the thread of the call.
     *
     * @param attempt the attempt
     * @return is told how it ended, in the same thread
     */
    Ended starting(Attempt attempt);

    /**
     * A call was not sent. Without an override nothing is done.
     *
     * @param attempt the attempt that was to be made
     * @param why why not
     */
    default void notSent(Attempt attempt, NotSent why) {}

    /** Is told how an attempt ended. */
    interface Ended {

        /**
         * An answer came, whatever its status.
         *
         * @param status the HTTP status
         * @param bytes the length of its body
         * @param took from sending to the end of the answer
         */
        void answered(int status, int bytes, Duration took);

        /**
         * No whole answer came.
         *
         * @param failure the name of the exception's class
         * @param took from sending to the failure
         */
        void failed(String failure, Duration took);
    }
}
