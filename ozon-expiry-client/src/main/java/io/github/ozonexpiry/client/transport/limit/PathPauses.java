package io.github.ozonexpiry.client.transport.limit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Until when methods are not called, by their paths. What is over is forgotten. */
final class PathPauses {

    private final Map<String, Long> ends = new ConcurrentHashMap<>();

    /** Shuts a method, unless it is shut for longer. */
    void until(String path, long moment) {
        ends.merge(path, moment, (old, other) -> other - old > 0 ? other : old);
    }

    /** How long a method stays shut; zero or less when it is not. */
    long waitAt(String path, long now) {
        Long end = ends.get(path);
        if (end == null) {
            return 0;
        }
        if (end - now <= 0) {
            ends.remove(path, end);
        }
        return end - now;
    }

    Gate of(String path) {
        return new PathGate(this, path);
    }

    private record PathGate(PathPauses pauses, String path) implements Gate {

        @Override
        public long waitAt(long now, Prospect prospect) {
            return pauses.waitAt(path, now);
        }

        @Override
        public boolean pass(long now) {
            return pauses.waitAt(path, now) <= 0;
        }
    }
}
