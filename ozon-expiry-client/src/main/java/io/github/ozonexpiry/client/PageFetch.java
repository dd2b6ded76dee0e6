package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;

/** Fetches pages: when they are wanted, or the next one in another thread while the last is worked on. */
final class PageFetch<T> {

    private final PagedCall<T> call;
    private final Optional<Executor> ahead;
    private Optional<FutureTask<Page<T>>> coming = Optional.empty();

    /** With an executor the next page is fetched ahead in it. */
    PageFetch(PagedCall<T> call, Optional<Executor> ahead) {
        this.call = call;
        this.ahead = ahead;
    }

    /** The page at a position, the one that was announced if one was. */
    Page<T> at(String position) {
        Optional<FutureTask<Page<T>>> task = coming;
        coming = Optional.empty();
        return task.isPresent() ? result(task.get()) : call.at(position);
    }

    /** Says which page will be wanted next. */
    void announce(String position) {
        ahead.ifPresent(executor -> {
            FutureTask<Page<T>> task = new FutureTask<>(() -> call.at(position));
            try {
                executor.execute(Background.withoutTraces(task));
                coming = Optional.of(task);
            } catch (RejectedExecutionException e) {
                coming = Optional.empty(); // then it is fetched when it is wanted
            }
        });
    }

    /** No further page is wanted. */
    void stop() {
        coming.ifPresent(task -> task.cancel(true));
        coming = Optional.empty();
    }

    private Page<T> result(FutureTask<Page<T>> task) {
        task.run(); // nothing if another thread has begun it; else nobody need wait for a free thread
        try {
            return task.get();
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw NoAnswerCame.because(call.path(), new InterruptedIOException("interrupted while waiting for a page"));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a page could not be fetched", e.getCause());
        }
    }
}
