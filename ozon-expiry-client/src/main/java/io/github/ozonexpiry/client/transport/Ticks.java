package io.github.ozonexpiry.client.transport;

import java.util.concurrent.locks.LockSupport;

/**
 * Time that only goes on, and waiting in it: all layers that wait use this one, so that a test can let an hour pass at once. It is not the
 * clock, which may be set. Must be safe for many threads.
 */
public interface Ticks {

    /** The computer's own. */
    Ticks SYSTEM = new Ticks() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void waitUntil(long nanos) {
            LockSupport.parkNanos(this, nanos - System.nanoTime());
        }

        @Override
        public void wake(Thread waiting) {
            LockSupport.unpark(waiting);
        }
    };

    /** {@return nanoseconds since some moment; only differences mean something} */
    long nanos();

    /**
     * Lets the calling thread wait until a moment, until it is woken, or until it is interrupted, whose flag stays set; it may also return
     * for no reason.
     *
     * @param nanos the moment, in the sense of {@link #nanos}; at once when it is past
     */
    void waitUntil(long nanos);

    /**
     * Ends the wait of a thread; if it does not wait, its next wait ends at once.
     *
     * @param waiting the thread
     */
    void wake(Thread waiting);
}
