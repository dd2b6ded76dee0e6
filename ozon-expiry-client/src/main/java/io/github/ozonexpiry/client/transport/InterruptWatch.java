package io.github.ozonexpiry.client.transport;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Cancels the call of an interrupted thread: a thread that waits for bytes from a socket does not notice an interrupt by itself, and would
 * wait until its timeout. One daemon thread for all; it ends when there is no call.
 */
final class InterruptWatch {

    private static final long LOOK_EVERY_MILLIS = 20;

    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private InterruptWatch() {}

    /** Watches the calling thread until the result is cancelled. */
    static Future<?> over(okhttp3.Call call) {
        Thread caller = Thread.currentThread();
        Runnable look = () -> {
            if (caller.isInterrupted()) {
                call.cancel();
            }
        };
        return TIMER.scheduleWithFixedDelay(look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "ozon-expiry-interrupts");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(5, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        return timer;
    }
}
