package io.github.ozonexpiry.client.transport.limit;

import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.RateLimit;
import io.github.ozonexpiry.client.transport.Ticks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What limits the calls of an account beside the limit of all of them. Guarded by the lock of its turnstile, but for what says otherwise. */
final class MethodLimits {

    private final Ticks ticks;
    private final Map<String, RateLimit> overrides;
    private final PathPauses pauses = new PathPauses();
    private final Map<String, OneAtATime> queues = new ConcurrentHashMap<>();
    private final Map<String, SlidingWindow> windows = new HashMap<>();
    private final RecentItems items = new RecentItems();

    MethodLimits(Map<String, RateLimit> overrides, Ticks ticks) {
        this.overrides = overrides;
        this.ticks = ticks;
    }

    /** Whether there are none for a call at a moment. Without the lock. */
    boolean areNone(Call call, long now) {
        return call.nature().limit().isEmpty()
                && !call.nature().oneAtATime()
                && call.items().names().isEmpty()
                && !overrides.containsKey(call.path())
                && pauses.waitAt(call.path(), now) <= 0;
    }

    /** The limit of a method, which the caller may have replaced. Without the lock. */
    Optional<RateLimit> of(Call call) {
        RateLimit own = overrides.get(call.path());
        return own != null ? Optional.of(own) : call.nature().limit();
    }

    Optional<SlidingWindow> window(Call call) {
        long now = ticks.nanos();
        return of(call).map(limit -> windows.computeIfAbsent(call.path(), any -> new SlidingWindow(limit, now)));
    }

    /** All that a call has to pass. */
    List<Gate> gates(Call call) {
        List<Gate> gates = new ArrayList<>();
        gates.add(pauses.of(call.path()));
        if (!call.items().names().isEmpty()) {
            gates.add(items.of(call.items()));
        }
        window(call).ifPresent(gates::add);
        return gates;
    }

    /** What a call has to pass that has passed all before: its items, which it has already, are changed later. */
    List<Gate> gatesAgain(Call call) {
        return List.of(pauses.of(call.path()), new Held(items.of(call.items())));
    }

    /** A gate that a call has passed, which counts from when it was really used. */
    private record Held(Gate gate) implements Gate {

        @Override
        public long waitAt(long now, Prospect prospect) {
            return 0;
        }

        @Override
        public boolean pass(long now) {
            return gate.pass(now);
        }
    }

    /** The queue of a method that wants one call at a time. Without the lock. */
    OneAtATime queue(Call call) {
        return queues.computeIfAbsent(call.path(), any -> new OneAtATime(ticks));
    }

    /** No call of a method goes through before a moment. Without the lock. */
    void pause(String path, long moment) {
        pauses.until(path, moment);
    }
}
