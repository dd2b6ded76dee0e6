package io.github.ozonexpiry.benchmarks.transport;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * The least that keeps a rate: one time, one comparison and exchange (GCRA). It knows no queue, no method and no 429, and within a window it
 * may let nearly twice the limit through.
 */
final class OneExchange implements Permit {

    @Override
    public String id() {
        return "floor-one-exchange";
    }

    @Override
    public LongSupplier limitedTo(int calls, Duration window) {
        long whole = window.toNanos();
        long each = Math.max(1, whole / calls);
        AtomicLong next = new AtomicLong(System.nanoTime());
        return () -> take(next, each, whole);
    }

    private static long take(AtomicLong next, long each, long whole) {
        while (true) {
            long now = System.nanoTime();
            long expected = next.get();
            long after = (expected - now > 0 ? expected : now) + each;
            long early = after - now - whole;
            if (early > 0) {
                LockSupport.parkNanos(early);
            } else if (next.compareAndSet(expected, after)) {
                return now;
            }
        }
    }
}
