package io.github.ozonexpiry.sandbox;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Which calls will go wrong: the next ones at a path, the next ones anywhere, or all. */
final class Faults {

    private static final String ANYWHERE = "";

    private final Map<String, Queue<Fault>> next = new HashMap<>();
    private @Nullable Fault always;

    synchronized void add(Fault... faults) {
        add(ANYWHERE, faults);
    }

    synchronized void add(String path, Fault... faults) {
        next.computeIfAbsent(path, any -> new ArrayDeque<>()).addAll(List.of(faults));
    }

    synchronized void always(Fault fault) {
        always = fault;
    }

    synchronized void clear() {
        next.clear();
        always = null;
    }

    /** What goes wrong with a call to a path now. */
    synchronized Optional<Fault> take(String path) {
        return poll(path).or(() -> poll(ANYWHERE)).or(() -> Optional.ofNullable(always));
    }

    private Optional<Fault> poll(String path) {
        return Optional.ofNullable(next.get(path)).map(Queue::poll);
    }
}
