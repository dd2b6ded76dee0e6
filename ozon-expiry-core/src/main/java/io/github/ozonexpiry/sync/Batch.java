package io.github.ozonexpiry.sync;

import io.github.ozonexpiry.sync.PairState.Wanted;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pairs that the next call would take along, and whether it goes or waits for more.
 *
 * @param pairs the pairs, the most dangerous first, all of which wait
 * @param policy how patient
 */
record Batch(List<PairState> pairs, SyncPolicy policy) {

    /** Whether it goes: it is full, small for a reason, or holds what is pressing or has waited long enough. */
    boolean mayGo(Instant now) {
        int together = Math.min(
                policy.pairsPerCall(), pairs.get(0).waiting().orElseThrow().mostInCall());
        return pairs.size() == together
                || together < policy.pairsPerCall()
                || wanted().anyMatch(wanted -> wanted.change().danger().isPressing()
                        || !patientUntil(wanted).isAfter(now));
    }

    /** When it might go that may not yet: when somebody's patience is over, or somebody has rested who could fill it. */
    Instant nextLook(Optional<Instant> firstRested) {
        return Stream.concat(wanted().map(this::patientUntil), firstRested.stream())
                .min(Instant::compareTo)
                .orElseThrow();
    }

    List<StockChange> levels() {
        return wanted().map(Wanted::change).toList();
    }

    private Instant patientUntil(Wanted wanted) {
        return wanted.since().plus(policy.patience());
    }

    private Stream<Wanted> wanted() {
        return pairs.stream().map(pair -> pair.waiting().orElseThrow());
    }
}
