package io.github.ozonexpiry.client.transport.limit;

import io.github.ozonexpiry.client.transport.RateLimit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Spreads pages over the window of their account. Taken all at once, the places of a window come free all at once too, a window later, and
 * whoever comes in between waits for nearly the whole of it, however urgent. A tenth of a window may go at once; the others follow evenly.
 */
final class Pace implements Gate {

    private static final int TENTH = 10;

    private final long interval;
    private final long slack;

    /** When the next would be due if all had kept the interval since somebody last came late. */
    private final AtomicLong due;

    Pace(RateLimit limit, long now) {
        this.interval = limit.window().toNanos() / limit.calls();
        this.slack = interval * (Math.max(limit.calls() / TENTH, 1) - 1);
        this.due = new AtomicLong(now);
    }

    @Override
    public long waitAt(long now, Prospect prospect) {
        return waitAfter(prospect.taken(this), now);
    }

    @Override
    public void foresee(Prospect prospect) {
        prospect.take(this);
    }

    /** How long it stays shut for somebody whom so many others precede; zero or less when it is open. */
    long waitAfter(int others, long now) {
        return Math.max(due.get() - now, 0) + interval * others - slack;
    }

    /** Passes it also when it is shut: two that looked at once both pass, and the next waits for both. */
    @Override
    public boolean pass(long now) {
        while (true) {
            long before = due.get();
            if (due.compareAndSet(before, (before - now > 0 ? before : now) + interval)) {
                return true;
            }
        }
    }
}
