package io.github.ozonexpiry.client.transport.limit;

import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.InterruptedBeforeSending;
import io.github.ozonexpiry.client.transport.NotSent;
import io.github.ozonexpiry.client.transport.Ticks;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lets one call go at a time, from its turn until its end; the others follow in the order in which they came. */
final class OneAtATime {

    /** Who waits for somebody whose end nobody knows looks again so soon, if nobody wakes it. */
    private static final long LOOK_AGAIN = Duration.ofMinutes(1).toNanos();

    private final Ticks ticks;

    /** The first of them goes, the others wait. */
    private final Deque<Place> places = new ArrayDeque<>();

    /** A call in the queue, told from others by identity. */
    static final class Place {

        private final Thread thread = Thread.currentThread();
    }

    OneAtATime(Ticks ticks) {
        this.ticks = ticks;
    }

    /**
     * Waits until no other call goes, and then goes until it {@linkplain #leave leaves}.
     *
     * @throws NotSent when its end comes first
     * @throws InterruptedBeforeSending when the thread is interrupted, whose flag stays set
     */
    Place enter(Call call) throws IOException {
        Place place = join();
        boolean goes = false;
        try {
            while (!isFirst(place)) {
                await(call);
            }
            goes = true;
            return place;
        } finally {
            if (!goes) {
                leave(place);
            }
        }
    }

    synchronized void leave(Place place) {
        places.remove(place);
        Place first = places.peek();
        if (first != null) {
            ticks.wake(first.thread);
        }
    }

    private void await(Call call) throws IOException {
        long now = ticks.nanos();
        if (call.left(now) <= 0) {
            throw new NotSent(NotSent.Reason.LIMIT, Duration.ZERO);
        }
        ticks.waitUntil(now + Math.min(call.left(now), LOOK_AGAIN));
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedBeforeSending("while another call goes");
        }
    }

    private synchronized Place join() {
        Place place = new Place();
        places.add(place);
        return place;
    }

    private synchronized boolean isFirst(Place place) {
        return place.equals(places.peek());
    }
}
