package io.github.ozonexpiry.client.transport;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Cancels the call of an interrupted thread: a thread that waits for bytes from a socket does not notice an interrupt by itself, and would
 * wait until its timeout. One daemon thread looks after all calls every 20 milliseconds, woken by none of them; it ends some seconds after
 * the last.
 */
final class InterruptWatch {

    private static final long LOOK_EVERY = Duration.ofMillis(20).toNanos();
    private static final int LOOKS_IN_VAIN = 250;

    private static final Set<InterruptWatch> ALL = ConcurrentHashMap.newKeySet();

    /** Whether the thread runs. Set under the lock of the class only, and read without it. */
    private static volatile boolean running;

    private final Thread caller = Thread.currentThread();
    private final okhttp3.Call call;

    private InterruptWatch(okhttp3.Call call) {
        this.call = call;
    }

    /** Watches the calling thread until the watch ends. */
    static InterruptWatch over(okhttp3.Call call) {
        InterruptWatch watch = new InterruptWatch(call);
        ALL.add(watch);
        if (!running) {
            start();
        }
        return watch;
    }

    void end() {
        ALL.remove(this);
    }

    private static synchronized void start() {
        if (running) {
            return;
        }
        Thread thread = new Thread(InterruptWatch::lookUntilNobodyCalls, "ozon-expiry-interrupts");
        thread.setDaemon(true);
        thread.start();
        running = true;
    }

    private static void lookUntilNobodyCalls() {
        int vain = 0;
        while (vain < LOOKS_IN_VAIN || !mayEnd()) {
            LockSupport.parkNanos(LOOK_EVERY);
            vain = isNobodyThere() ? vain + 1 : 0;
            ALL.forEach(InterruptWatch::look);
        }
    }

    /** First says that it ends, then looks whether somebody has come who did not see that yet. */
    private static synchronized boolean mayEnd() {
        running = false;
        running = !isNobodyThere();
        return !running;
    }

    private static boolean isNobodyThere() {
        return !ALL.iterator().hasNext();
    }

    private void look() {
        if (caller.isInterrupted()) {
            call.cancel();
        }
    }
}
