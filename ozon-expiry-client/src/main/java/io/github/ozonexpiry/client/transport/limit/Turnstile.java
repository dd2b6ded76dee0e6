package io.github.ozonexpiry.client.transport.limit;

import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.NotSent;
import io.github.ozonexpiry.client.transport.RateLimit;
import io.github.ozonexpiry.client.transport.Ticks;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where all calls of an account wait for their turn. Who finds nobody waiting and all limits open goes through at once; else the first in
 * order whose own limits are open goes next. A call sleeps until the moment that its place in the order makes likely, and then looks again.
 */
final class Turnstile {

    /** Whoever might go next but does not looks again so soon, if nobody wakes it. */
    private static final long LOOK_AGAIN = 1_000_000;

    private final Ticks ticks;
    private final Map<String, RateLimit> overrides;
    private final Pause pause;
    private final SlidingWindow account;
    private final Map<String, Pause> pauses = new ConcurrentHashMap<>();
    private final Map<String, SlidingWindow> methods = new HashMap<>();
    private final RecentItems items = new RecentItems();
    private final TreeSet<Waiter> waiting = new TreeSet<>();
    private long number;

    /** As many as are waiting; read without the lock. */
    private volatile int crowd;

    Turnstile(RateLimit account, Map<String, RateLimit> overrides, Ticks ticks) {
        this.ticks = ticks;
        this.overrides = overrides;
        this.account = new SlidingWindow(account, ticks.nanos());
        this.pause = new Pause(ticks.nanos());
    }

    /**
     * Waits for the turn of a call that came at a moment.
     *
     * @throws NotSent when its turn would come after its end
     * @throws InterruptedIOException when the thread is interrupted, whose flag stays set
     */
    void admit(Call call, long came) throws IOException {
        long now = ticks.nanos();
        if (crowd == 0 && isLimitedByAccountOnly(call) && pause.pass(now) && account.pass(now)) {
            return;
        }
        Waiter waiter = join(call, came);
        try {
            while (true) {
                long wait = passOrWait(waiter);
                if (wait < 0) {
                    return;
                }
                requireTime(call, wait);
                ticks.waitUntil(ticks.nanos() + wait);
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException("interrupted while waiting for its turn");
                }
            }
        } finally {
            leave(waiter);
        }
    }

    /** Nobody goes through for some time. */
    void pause(long nanos) {
        pause.until(ticks.nanos() + nanos);
    }

    /** No call of a method goes through for some time. */
    void pause(String path, long nanos) {
        long now = ticks.nanos();
        pauses.computeIfAbsent(path, any -> new Pause(now)).until(now + nanos);
    }

    /** Ozon says how many more calls it takes now: in all, or of a method that has a limit of its own. */
    void remaining(Call call, int left) {
        long now = ticks.nanos();
        if (limitOf(call).isEmpty()) {
            account.remaining(left, now);
        } else {
            method(call, now).ifPresent(window -> window.remaining(left, now));
        }
    }

    /** The limit of a method, which the caller may have replaced. */
    Optional<RateLimit> limitOf(Call call) {
        RateLimit own = overrides.get(call.path());
        return own != null ? Optional.of(own) : call.nature().limit();
    }

    private boolean isLimitedByAccountOnly(Call call) {
        return call.items().names().isEmpty()
                && call.nature().limit().isEmpty()
                && !overrides.containsKey(call.path())
                && !pauses.containsKey(call.path());
    }

    private synchronized Optional<SlidingWindow> method(Call call, long now) {
        return limitOf(call).map(limit -> methods.computeIfAbsent(call.path(), any -> new SlidingWindow(limit, now)));
    }

    private synchronized Waiter join(Call call, long came) {
        List<Gate> gates = new ArrayList<>();
        gates.add(pauses.computeIfAbsent(call.path(), any -> new Pause(came)));
        method(call, came).ifPresent(gates::add);
        if (!call.items().names().isEmpty()) {
            gates.add(items.of(call.items()));
        }
        Waiter waiter = Waiter.of(call, came, number++, gates);
        waiting.add(waiter);
        crowd = waiting.size();
        return waiter;
    }

    /** Passes all gates and returns a negative number; or passes none and returns how long to wait. */
    private synchronized long passOrWait(Waiter waiter) {
        long now = ticks.nanos();
        List<Waiter> before = waiting.headSet(waiter).stream()
                .filter(other -> other.ownWait(now) <= 0)
                .toList();
        long shut = Math.max(pause.waitAt(now, 0), account.waitAt(now, before.size()));
        long wait = Math.max(shut, waiter.ownWait(now));
        if (wait <= 0 && before.isEmpty() && account.pass(now)) {
            waiter.pass(now);
            remove(waiter);
            wakeNext(now);
            return -1;
        }
        if (wait <= 0 && !before.isEmpty()) {
            ticks.wake(before.get(0).thread());
        }
        return Math.max(wait, LOOK_AGAIN);
    }

    private void wakeNext(long now) {
        for (Waiter next : waiting) {
            if (next.ownWait(now) <= 0) {
                ticks.wake(next.thread());
                return;
            }
        }
    }

    /** Who gives up makes all places behind better. */
    private synchronized void leave(Waiter waiter) {
        if (remove(waiter)) {
            waiting.forEach(other -> ticks.wake(other.thread()));
        }
    }

    private boolean remove(Waiter waiter) {
        boolean was = waiting.remove(waiter);
        crowd = waiting.size();
        return was;
    }

    private void requireTime(Call call, long wait) throws NotSent {
        if (wait > call.left(ticks.nanos())) {
            throw new NotSent(NotSent.Reason.LIMIT, Duration.ofNanos(wait));
        }
    }
}
