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
        return new ItemsGate(items, pause, free.computeIfAbsent(pause, any -> new LinkedHashMap<>()));
    }

    private record ItemsGate(Items items, long pause, LinkedHashMap<String, Long> moments) implements Gate {

        @Override
        public long waitAt(long now, Prospect prospect) {
            long wait = 0;
            for (String name : items.names()) {
                long left = moments.getOrDefault(name, now) - now;
                wait = Math.max(wait, Math.max(left, 0) + pause * prospect.taken(name));
            }
            return wait;
        }

        @Override
        public void foresee(Prospect prospect) {
            items.names().forEach(prospect::take);
        }

        @Override
        public boolean pass(long now) {
            forget(now);
            for (String name : items.names()) {
                moments.remove(name);
                moments.put(name, now + pause);
            }
            return true;
        }

        private void forget(long now) {
            Iterator<Long> oldest = moments.values().iterator();
            while (oldest.hasNext() && oldest.next() - now <= 0) {
                oldest.remove();
            }
        }
    }
}
