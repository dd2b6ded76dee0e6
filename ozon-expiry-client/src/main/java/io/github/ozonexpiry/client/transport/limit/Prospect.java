package io.github.ozonexpiry.client.transport.limit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What will have been taken of each limit before the turn of one who waits, when those ahead go in their order. */
final class Prospect {

    private final Map<Object, Integer> taken = new HashMap<>();
    private final long now;
    private final long ready;

    private Prospect(long now, long ready) {
        this.now = now;
        this.ready = ready;
    }

    /** For somebody who would have to wait for these gates of its own and of its account even if nobody were ahead. */
    static Prospect of(List<Gate> own, List<Gate> ofAccount, long now) {
        Prospect alone = new Prospect(now, 0);
        return new Prospect(now, Math.max(alone.waitFor(own), alone.waitFor(ofAccount)));
    }

    /** How long somebody behind all that is to be expected has to wait. */
    long waitFor(List<Gate> gates) {
        long wait = 0;
        for (Gate gate : gates) {
            wait = Math.max(wait, gate.waitAt(now, this));
        }
        return wait;
    }

    /**
     * Expects somebody ahead to pass gates that it reaches after a wait, unless the one who looks overtakes it there. Tells how long it waits
     * for them.
     */
    long expect(List<Gate> gates, long before) {
        long wait = before;
        for (Gate gate : gates) {
            long shut = gate.waitAt(now, this);
            if (wait <= Math.max(shut, ready)) {
                gate.foresee(this);
            }
            wait = Math.max(wait, shut);
        }
        return wait;
    }

    int taken(Object what) {
        return taken.getOrDefault(what, 0);
    }

    void take(Object what) {
        taken.merge(what, 1, Integer::sum);
    }
}
