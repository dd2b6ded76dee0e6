package io.github.ozonexpiry.client.transport.limit;

import io.github.ozonexpiry.client.transport.Call.Items;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** When things may be changed again that were changed lately. What is over is forgotten. Guarded by the lock of its turnstile. */
final class RecentItems {

    /** The moments from which things may be changed again, by how long they are left alone: in each map the oldest is first. */
    private final Map<Long, LinkedHashMap<String, Long>> free = new HashMap<>();

    Gate of(Items items) {
        long pause = items.pause().toNanos();
        LinkedHashMap<String, Long> moments = free.computeIfAbsent(pause, any -> new LinkedHashMap<>());
        return new Gate() {
            @Override
            public long waitAt(long now, int others) {
                long wait = 0;
                for (String name : items.names()) {
                    Long moment = moments.get(name);
                    wait = moment == null ? wait : Math.max(wait, moment - now);
                }
                return wait;
            }

            @Override
            public boolean pass(long now) {
                forget(moments, now);
                for (String name : items.names()) {
                    moments.remove(name);
                    moments.put(name, now + pause);
                }
                return true;
            }
        };
    }

    private static void forget(Map<String, Long> moments, long now) {
        Iterator<Long> oldest = moments.values().iterator();
        while (oldest.hasNext() && oldest.next() - now <= 0) {
            oldest.remove();
        }
    }
}
