package io.github.ozonexpiry.sandbox;

import io.github.ozonexpiry.client.transport.Ticks;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Time that goes on only when all threads that take part wait, and then at once to the moment at which the first of them wants to go on: an
 * hour of limits and pauses passes as fast as the threads work.
 *
 * <pre>{@code
 * SimulatedTicks time = SimulatedTicks.forThreads(1);
 * OzonSeller seller = ozon.seller(shop).limits(Limits.OF_OZON).ticks(time).build();
 * }</pre>
 */
public final class SimulatedTicks implements Ticks {

    private final Queue<Sleeper> sleepers = new PriorityQueue<>(Comparator.comparingLong(sleeper -> sleeper.until));
    private final Set<Thread> woken = new HashSet<>();
    private int threads;
    private long now;

    private static final class Sleeper {

        private final Thread thread;
        private final long until;
        private volatile boolean awake;

        Sleeper(Thread thread, long until) {
            this.thread = thread;
            this.until = until;
        }
    }

    private SimulatedTicks(int threads) {
        this.threads = threads;
    }

    /**
     * A time in which so many threads take part.
     *
     * @param threads how many, at least 1
     * @return the time, which stands at zero
     */
    public static SimulatedTicks forThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread takes part, got " + threads);
        }
        return new SimulatedTicks(threads);
    }

    /** A thread no longer takes part: the others no longer wait for it. */
    public synchronized void leave() {
        threads--;
        goOn();
    }

    /**
     * Lets time go on although not all wait.
     *
     * @param time how much
     */
    public synchronized void advance(Duration time) {
        now += time.toNanos();
        wakeTheDue();
    }

    @Override
    public synchronized long nanos() {
        return now;
    }

    @Override
    public void waitUntil(long nanos) {
        Optional<Sleeper> sleeper = sleep(nanos);
        while (sleeper.isPresent()
                && !sleeper.get().awake
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.park(this);
        }
        synchronized (this) {
            sleeper.ifPresent(sleepers::remove);
        }
    }

    @Override
    public synchronized void wake(Thread waiting) {
        Iterator<Sleeper> all = sleepers.iterator();
        while (all.hasNext()) {
            Sleeper sleeper = all.next();
            if (sleeper.thread.equals(waiting)) {
                all.remove();
                wake(sleeper);
                return;
            }
        }
        woken.add(waiting);
    }

    private synchronized Optional<Sleeper> sleep(long until) {
        if (woken.remove(Thread.currentThread()) || until - now <= 0) {
            return Optional.empty();
        }
        Sleeper sleeper = new Sleeper(Thread.currentThread(), until);
        sleepers.add(sleeper);
        goOn();
        return Optional.of(sleeper);
    }

    private void goOn() {
        Sleeper first = sleepers.peek();
        if (first != null && sleepers.size() >= threads) {
            now = Math.max(now, first.until);
            wakeTheDue();
        }
    }

    private void wakeTheDue() {
        for (Sleeper due = sleepers.peek(); due != null && due.until - now <= 0; due = sleepers.peek()) {
            sleepers.remove();
            wake(due);
        }
    }

    private static void wake(Sleeper sleeper) {
        sleeper.awake = true;
        LockSupport.unpark(sleeper.thread);
    }
}
