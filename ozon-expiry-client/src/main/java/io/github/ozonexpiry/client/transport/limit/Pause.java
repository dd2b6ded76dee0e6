package io.github.ozonexpiry.client.transport.limit;

import java.util.concurrent.atomic.AtomicLong;

/** Shut until a moment, then open for everybody. */
final class Pause implements Gate {

    private final AtomicLong until;

    Pause(long now) {
        this.until = new AtomicLong(now);
    }

    /** Shuts it, unless it is shut for longer. */
    void until(long moment) {
        until.accumulateAndGet(moment, (old, other) -> other - old > 0 ? other : old);
    }

    @Override
    public long waitAt(long now, Prospect prospect) {
        return until.get() - now;
    }

    @Override
    public boolean pass(long now) {
        return until.get() - now <= 0;
    }
}
