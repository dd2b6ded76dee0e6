package io.github.ozonexpiry.preparation;

import io.github.ozonexpiry.preparation.Preparation.Ending;
import io.github.ozonexpiry.preparation.PreparationHistory.LeftOut;
import io.github.ozonexpiry.preparation.PreparationWarning.Dependent;
import io.github.ozonexpiry.preparation.PreparationWarning.NotDone;
import io.github.ozonexpiry.preparation.PreparationWarning.Shifted;
import io.github.ozonexpiry.preparation.PreparationWarning.Stretches;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Times in order of arrival, as advice is drawn from them. */
final class Sample {

    /** Longer than every setting. */
    static final long LONGER = Long.MAX_VALUE;

    private final long[] nanos;
    private final List<Instant> ordered;
    private final int stretches;
    private final Map<LeftOut, Integer> leftOut;

    private Sample(long[] nanos, List<Instant> ordered, int stretches, Map<LeftOut, Integer> leftOut) {
        this.nanos = nanos;
        this.ordered = ordered;
        this.stretches = stretches;
        this.leftOut = leftOut;
    }

    static Sample of(List<Preparation> postings, Map<LeftOut, Integer> leftOut) {
        return new Sample(
                postings.stream().mapToLong(Sample::nanos).toArray(),
                postings.stream().map(Preparation::ordered).toList(),
                (int) postings.stream().filter(Preparation::isStretch).count(),
                Map.copyOf(leftOut));
    }

    static Sample of(List<Duration> inOrderOfArrival) {
        inOrderOfArrival.stream().filter(Duration::isNegative).findFirst().ifPresent(negative -> {
            throw new IllegalArgumentException("no order takes " + negative);
        });
        return new Sample(inOrderOfArrival.stream().mapToLong(Duration::toNanos).toArray(), List.of(), 0, Map.of());
    }

    /** The times in nanoseconds; {@link #LONGER} of an order that was not done. */
    long[] nanos() {
        return nanos.clone();
    }

    /** How many of the times are counted to a later end. */
    int stretches() {
        return stretches;
    }

    /** How many postings are not among them, by reason. */
    Map<LeftOut, Integer> leftOut() {
        return leftOut;
    }

    int size() {
        return nanos.length;
    }

    /** Why an advice from these times may not hold what it promises. */
    List<PreparationWarning> warnings() {
        Ranks ranks = Ranks.of(nanos);
        List<PreparationWarning> warnings = new ArrayList<>();
        Dependence.seen(ranks).ifPresent(correlation -> warnings.add(new Dependent(correlation)));
        ChangePoint.seen(ranks)
                .ifPresent(change ->
                        warnings.add(new Shifted(change.before(), orderedAt(change.before()), change.longer())));
        if (stretches > 0) {
            warnings.add(new Stretches(stretches));
        }
        if (longer() > 0) {
            warnings.add(new NotDone(longer()));
        }
        return warnings;
    }

    private Optional<Instant> orderedAt(int before) {
        return ordered.isEmpty() ? Optional.empty() : Optional.of(ordered.get(before));
    }

    /** The time of a rank, the shortest having 1. */
    Duration shortest(int rank) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return Duration.ofNanos(sorted[rank - 1]);
    }

    /** How many were not done. */
    int longer() {
        int longer = 0;
        for (long time : nanos) {
            longer += time == LONGER ? 1 : 0;
        }
        return longer;
    }

    /** How many a setting would have kept. */
    int kept(Duration setting) {
        int kept = 0;
        for (long time : nanos) {
            kept += time <= setting.toNanos() ? 1 : 0;
        }
        return kept;
    }

    private static long nanos(Preparation one) {
        return one.ending() == Ending.DONE ? one.took().toNanos() : LONGER;
    }
}
