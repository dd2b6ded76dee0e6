package io.github.ozonexpiry.client.transport.limit;

import io.github.ozonexpiry.client.transport.RateLimit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * So many passages within any stretch of time: one is open when the one that many passages ago is as old as the stretch. The moments of the
 * last passages lie in a ring; passing is one comparison and exchange in it, without a lock. The lowest bit of a moment tells whether its
 * place was taken in an even or an odd round, so that a place that another thread has just taken is not mistaken for an old one.
 */
final class SlidingWindow implements Gate {

    private final int size;
    private final long window;
    private final AtomicLongArray passages;

    /** The round in the upper half, the place in the lower. */
    private final AtomicLong head = new AtomicLong();

    SlidingWindow(RateLimit limit, long now) {
        this.size = limit.calls();
        this.window = limit.window().toNanos();
        this.passages = new AtomicLongArray(size);
        for (int i = 0; i < size; i++) {
            passages.setPlain(i, (now - window - 1) | 1);
        }
    }

    @Override
    public boolean pass(long now) {
        return waitOrPass(now) <= 0;
    }

    /** Passes, and returns zero; or does not, and returns how long it stays shut. */
    long waitOrPass(long now) {
        while (true) {
            long at = head.get();
            int place = (int) at;
            long round = at >>> 32;
            long before = passages.get(place);
            if ((before & 1) == (round & 1)) {
                head.compareAndSet(at, after(at));
                continue;
            }
            long wait = (before | 1) + window - now;
            if (wait > 0) {
                if (head.get() == at) {
                    return wait;
                }
            } else if (passages.compareAndSet(place, before, (now & ~1L) | (round & 1))) {
                head.compareAndSet(at, after(at));
                return 0;
            }
        }
    }

    @Override
    public long waitAt(long now, int others) {
        long at = head.get();
        int place = (int) ((at & Integer.MAX_VALUE) + others % size) % size;
        long rounds = others / size;
        return (passages.get(place) | 1) + window * (rounds + 1) - now;
    }

    /** Somebody else has passed, so that only this many may still pass now. */
    void remaining(int left, long now) {
        int foreign = free(now) - left;
        while (foreign > 0 && pass(now)) {
            foreign--;
        }
    }

    private int free(long now) {
        int free = 0;
        for (int i = 0; i < size; i++) {
            free += (passages.get(i) | 1) + window - now > 0 ? 0 : 1;
        }
        return free;
    }

    private long after(long at) {
        int next = (int) at + 1;
        return next < size ? at + 1 : ((at >>> 32) + 1) << 32;
    }
}
