package io.github.ozonexpiry.client.transport.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.transport.Ticks;
import io.github.ozonexpiry.sandbox.SimulatedTicks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Threads that work in simulated time until all have ended. */
final class Simulation {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<Work> all = new ArrayList<>();

    @FunctionalInterface
    interface Work {
        void in(SimulatedTicks time) throws IOException;
    }

    private Simulation() {}

    static Simulation of(Work first) {
        return new Simulation().and(first);
    }

    static Simulation empty() {
        return new Simulation();
    }

    Simulation and(Work another) {
        all.add(another);
        return this;
    }

    /** Something that is done again and again until a moment. */
    Simulation andUntil(Duration end, Work step) {
        return and(time -> {
            while (time.nanos() < end.toNanos()) {
                step.in(time);
            }
        });
    }

    /** Something that begins at a moment. */
    Simulation andAt(Duration begin, Work another) {
        return and(time -> {
            pass(time, begin);
            another.in(time);
        });
    }

    int threads() {
        return all.size();
    }

    /** Runs until all have ended well. The time must be for so many threads. */
    void run(SimulatedTicks time) {
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (Work work : all) {
            Thread thread = new Thread(() -> work(work, time));
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((any, failure) -> failures.add(failure));
            threads.add(thread);
        }
        threads.forEach(Thread::start);
        threads.forEach(Simulation::join);
        assertThat(failures).isEmpty();
    }

    /** Lets the calling thread rest, however often it is woken. */
    static void pass(Ticks time, Duration rest) {
        long end = time.nanos() + rest.toNanos();
        while (time.nanos() - end < 0 && !Thread.currentThread().isInterrupted()) {
            time.waitUntil(end);
        }
    }

    private static void work(Work work, SimulatedTicks time) {
        try {
            work.in(time);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            time.leave();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(thread.isAlive()).as("a thread still waits").isFalse();
    }
}
