package io.github.ozonexpiry.client.transport.retry;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Whether a method of an account is called. Open, it is not; when the pause is over one call is let through to try, and decides. Moments are
 * nanoseconds of the same {@code Ticks}.
 */
final class Circuit {

    private static final Duration WHILE_ONE_TRIES = Duration.ofSeconds(1);

    private final int limit;
    private int failures;
    private boolean open;

    /** Who was let through to try. */
    private @Nullable Thread trying;

    private long until;

    Circuit(int limit) {
        this.limit = limit;
    }

    /** Lets a call through and returns zero; or returns how long to wait, in nanoseconds. */
    synchronized long enter(long now) {
        if (!open) {
            return 0;
        }
        if (until - now > 0) {
            return until - now;
        }
        if (trying != null) {
            return WHILE_ONE_TRIES.toNanos();
        }
        trying = Thread.currentThread();
        return 0;
    }

    /** A call was answered well; returns whether that closes the circuit. */
    synchronized boolean succeeded() {
        boolean closes = open;
        failures = 0;
        open = false;
        trying = null;
        return closes;
    }

    /** A call has failed; returns whether that opens the circuit. */
    synchronized boolean failed(long now, Duration pause) {
        failures++;
        return (trying != null || failures >= limit) && open(now, pause);
    }

    /** Ozon has said that it is open; returns whether that is news. */
    synchronized boolean open(long now, Duration pause) {
        boolean news = !open || trying != null;
        open = true;
        trying = null;
        failures = 0;
        until = now + pause.toNanos();
        return news;
    }

    /** A call that was let through has told nothing, such as one that was interrupted; one that began before the trial does not end it. */
    synchronized void toldNothing() {
        if (Thread.currentThread().equals(trying)) {
            trying = null;
        }
    }
}
