package io.github.ozonexpiry.client;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An executor of one thread that, unlike those of the JDK, clears no interrupt between two tasks. */
final class OneThread implements Executor {

    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::work, "one-thread");
    private volatile boolean ended;

    OneThread() {
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /** Whether its thread is interrupted when all work so far is done. */
    boolean isInterruptedNow() throws Exception {
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        execute(() -> interrupted.complete(Thread.currentThread().isInterrupted()));
        return interrupted.get(10, TimeUnit.SECONDS);
    }

    void end() {
        ended = true;
        execute(() -> {});
    }

    private void work() {
        while (!ended) {
            Runnable next = tasks.poll(); // does not look at interrupts, as take() would
            if (next == null) {
                Thread.onSpinWait();
            } else {
                next.run();
            }
        }
    }
}
