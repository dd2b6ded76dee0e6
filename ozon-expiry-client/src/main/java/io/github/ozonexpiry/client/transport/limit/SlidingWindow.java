package io.github.ozonexpiry.client.transport.limit;

import io.github.ozonexpiry.client.transport.RateLimit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * So many passages within any stretch of time: one is open when the one that many passages ago is as old as the stretch. The moments of the
 * last passages lie in a ring. Passing takes the place at the head with one comparison and exchange, and writes its moment afterwards; the
 * lowest bit of what is written tells whether that was in an even or an odd round, so that a place that was taken and is not yet written is
 * not mistaken for an old one.
 */
final class SlidingWindow implements Gate {

    private final int size;
    private final long window;

    /** Each moment doubled, with the bit of its round. */
    private final AtomicLongArray passages;

    /** The next to be taken: the round in the upper half, the place in the lower. */
    private final AtomicLong head = new AtomicLong();

    SlidingWindow(RateLimit limit, long now) {
        this.size = limit.calls();
        this.window = limit.window().toNanos();
        this.passages = new AtomicLongArray(size);
        for (int i = 0; i < size; i++) {
            passages.setPlain(i, written(now - window, -1));
        }
    }

    @Override
    public boolean pass(long now) {
        return pass(now, now);
    }

    private boolean pass(long now, long moment) {
        while (true) {
            long at = head.get();
            long before = passages.get(place(at));
            boolean open = isOfAnotherRound(before, at) && left(before, now) <= 0;
            if (open && head.compareAndSet(at, after(at))) {
                passages.setRelease(place(at), written(moment, round(at)));
                return true;
            }
            if (!open && head.get() == at) {
                return false;
            }
        }
    }

    @Override
    public long waitAt(long now, Prospect prospect) {
        return waitAfter(prospect.taken(this), now);
    }

    /** How long it stays shut for somebody whom so many others precede, who pass as soon as they can. */
    long waitAfter(int others, long now) {
        int place = (int) (((long) place(head.get()) + others) % size);
        return Math.max(left(passages.get(place), now), 0) + window * (others / size);
    }

    @Override
    public void foresee(Prospect prospect) {
        prospect.take(this);
    }

    /**
     * When a call was sent, only so many could still follow: others than us have passed. Their places are taken as of that moment. What we
     * have sent since then counts as known to whoever said so, for it may be.
     */
    void remaining(int left, long sent, long now) {
        for (int foreign = free(sent) - left; foreign > 0 && pass(now, sent); foreign--) {}
    }

    private int free(long now) {
        int free = 0;
        for (int i = 0; i < size; i++) {
            free += left(passages.get(i), now) > 0 ? 0 : 1;
        }
        return free;
    }

    private long left(long passage, long now) {
        return ((passage & ~1L) + (window << 1) - (now << 1)) >> 1;
    }

    private static long written(long moment, long round) {
        return (moment << 1) | (round & 1);
    }

    private static boolean isOfAnotherRound(long passage, long at) {
        return ((passage ^ round(at)) & 1) != 0;
    }

    private static int place(long at) {
        return (int) at;
    }

    private static long round(long at) {
        return at >>> 32;
    }

    private long after(long at) {
        return place(at) + 1 < size ? at + 1 : (round(at) + 1) << 32;
    }
}
