package io.github.ozonexpiry.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Work in another thread than the caller's. Whoever ends the future early, such as by cancelling it, interrupts the work. */
final class Background {

    private static final int THREADS = 16;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Daemon threads that end when there is nothing to do; more work than threads waits. */
    static final Executor THREAD_POOL = pool();

    private Background() {}

    static <T> CompletableFuture<T> run(Executor executor, Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        AtomicBoolean finished = new AtomicBoolean();
        FutureTask<?> task = new FutureTask<>(
                () -> {
                    try {
                        T value = work.get();
                        finished.set(true);
                        result.complete(value);
                    } catch (Throwable failure) {
                        finished.set(true);
                        result.completeExceptionally(failure);
                    }
                },
                null);
        CompletableFuture<T> unused = result.whenComplete((value, failure) -> {
            if (!finished.get()) {
                task.cancel(true);
            }
        });
        try {
            executor.execute(withoutTraces(task));
        } catch (RejectedExecutionException e) {
            finished.set(true);
            result.completeExceptionally(e);
        }
        return result;
    }

    /** The task, whose cancelling leaves no interrupt behind in a thread that goes on with other work. */
    static Runnable withoutTraces(FutureTask<?> task) {
        return () -> {
            task.run();
            if (task.isCancelled()) {
                Thread.interrupted();
            }
        };
    }

    private static Executor pool() {
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(THREADS, THREADS, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "ozon-expiry-" + NUMBER.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
