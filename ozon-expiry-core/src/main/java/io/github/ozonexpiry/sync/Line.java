package io.github.ozonexpiry.sync;

import io.github.ozonexpiry.sync.PairState.Wanted;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The pairs that wait: those that may be sent, the most dangerous first, and those that rest. */
final class Line {

    private static final Comparator<PairState> MOST_DANGEROUS_FIRST = Comparator.comparing(
                    (PairState pair) -> wanted(pair).change().danger())
            .thenComparing(pair -> wanted(pair).since())
            .thenComparing(PairState::pair);

    private static final Comparator<PairState> FIRST_RESTED_FIRST =
            Comparator.comparing((PairState pair) -> pair.rest().until()).thenComparing(PairState::pair);

    private final NavigableSet<PairState> ready = new TreeSet<>(MOST_DANGEROUS_FIRST);
    private final NavigableSet<PairState> resting = new TreeSet<>(FIRST_RESTED_FIRST);

    private static Wanted wanted(PairState pair) {
        return pair.waiting().orElseThrow();
    }

    /** A pair joins, if it waits. */
    void add(PairState pair) {
        if (pair.isSendable()) {
            resting.add(pair);
        }
    }

    void remove(PairState pair) {
        if (pair.isSendable() && !resting.remove(pair)) {
            ready.remove(pair);
        }
    }

    /** Who has rested may be sent. */
    void wakeUp(Instant now) {
        while (!resting.isEmpty() && !resting.first().rest().until().isAfter(now)) {
            ready.add(resting.pollFirst());
        }
    }

    int size() {
        return ready.size() + resting.size();
    }

    Optional<PairState> first() {
        return ready.stream().findFirst();
    }

    /** When the first of those that rest has rested. */
    Optional<Instant> firstRested() {
        return resting.stream().findFirst().map(pair -> pair.rest().until());
    }

    /** When the last of those that rest has rested. */
    Optional<Instant> lastRested() {
        return resting.descendingSet().stream()
                .findFirst()
                .map(pair -> pair.rest().until());
    }

    /** The most dangerous that may go in one call: as many as the first allows, all of which allow the same. */
    List<PairState> best(int most) {
        int together = first().map(pair -> most(pair, most)).orElse(0);
        return ready.stream()
                .filter(pair -> most(pair, most) == together)
                .limit(together)
                .toList();
    }

    private static int most(PairState pair, int most) {
        return Math.min(most, wanted(pair).mostInCall());
    }
}
