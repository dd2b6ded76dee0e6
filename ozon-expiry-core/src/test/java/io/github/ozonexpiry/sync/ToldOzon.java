package io.github.ozonexpiry.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ozon as rule P-01 has it, written apart from the queue: it takes 80 calls in any 60 seconds, a hundred different pairs in a call, and a
 * pair once in 30 seconds; it remembers what it was told, and complains of what it may not be told.
 */
final class ToldOzon {

    private static final int CALLS = 80;

    private final Map<StockPair, StockChange> shown = new HashMap<>();
    private final Map<StockPair, Instant> setAt = new HashMap<>();
    private final Deque<Instant> lastMinute = new ArrayDeque<>();
    private final List<String> complaints = new ArrayList<>();
    private long calls;

    /** Takes a call at a moment; what it may not be told it complains of. */
    Map<StockPair, LineOutcome> take(List<StockChange> levels, Instant now) {
        calls++;
        while (!lastMinute.isEmpty() && !lastMinute.peekFirst().isAfter(now.minus(Duration.ofSeconds(60)))) {
            lastMinute.removeFirst();
        }
        lastMinute.addLast(now);
        if (lastMinute.size() > CALLS) {
            complaints.add("too many calls at " + now);
        }
        Set<StockPair> pairs = new HashSet<>();
        Map<StockPair, LineOutcome> outcomes = new HashMap<>();
        for (StockChange level : levels) {
            pairs.add(level.pair());
            outcomes.put(level.pair(), set(level, now));
        }
        if (pairs.size() != levels.size() || levels.isEmpty() || levels.size() > 100) {
            complaints.add("a call of " + levels.size() + " at " + now);
        }
        return outcomes;
    }

    private LineOutcome set(StockChange level, Instant now) {
        Instant last = setAt.get(level.pair());
        if (last != null && now.isBefore(last.plusSeconds(30))) {
            complaints.add("too frequent: " + level + " at " + now);
            return LineOutcome.tooFrequent("TOO_MANY_REQUESTS");
        }
        StockChange before = shown.get(level.pair());
        if (before != null && before.asOf().isAfter(level.asOf())) {
            complaints.add("stale: " + level + " after " + before);
        }
        setAt.put(level.pair(), now);
        shown.put(level.pair(), level);
        return LineOutcome.DONE;
    }

    /** The number that it shows of each pair. */
    Map<StockPair, Long> shown() {
        Map<StockPair, Long> numbers = new HashMap<>();
        shown.forEach((pair, change) -> numbers.put(pair, change.free()));
        return numbers;
    }

    List<String> complaints() {
        return complaints;
    }

    long calls() {
        return calls;
    }
}
