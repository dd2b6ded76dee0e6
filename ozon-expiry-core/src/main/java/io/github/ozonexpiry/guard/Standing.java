package io.github.ozonexpiry.guard;

import io.github.ozonexpiry.stock.StockLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What several reasons come to: nothing is shown if one of them wants that, else the least that one of them holds. */
final class Standing {

    private static final double DAY = Duration.ofDays(1).toMillis();

    private Standing() {}

    static Proposal of(Scene scene, List<Reason> why) {
        OptionalLong keep = why.stream()
                .map(reason -> keep(reason, scene))
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .min();
        if (keep.isEmpty()) {
            return new Proposal.LookFirst(scene.shelf(), why);
        }
        return keep.getAsLong() > 0
                ? new Proposal.Hold(scene.shelf(), keep.getAsLong(), until(scene, why), why)
                : new Proposal.Zero(scene.shelf(), why);
    }

    /** How many pieces may be shown in spite of a reason, 0 or fewer for none; empty where that takes somebody to look. */
    private static OptionalLong keep(Reason reason, Scene scene) {
        if (reason instanceof StockEvent.Cancelled cancelled) {
            return cancelled.alone() || cancelled.zeroed() ? OptionalLong.of(0) : OptionalLong.empty();
        }
        if (reason instanceof StockEvent.Lacking lacking) {
            return lacking.alone() ? OptionalLong.of(0) : OptionalLong.empty();
        }
        if (reason instanceof Reason.Fell fell) {
            return OptionalLong.of(fell.after().free());
        }
        if (reason instanceof Reason.Stale) {
            return left(scene);
        }
        return reason instanceof Reason.Oversold || reason instanceof StockEvent.DelayForeseen
                ? OptionalLong.of(0)
                : OptionalLong.empty();
    }

    /** What is left of the last count unless more was sold since than is probable. */
    private static OptionalLong left(Scene scene) {
        Optional<StockLevel> counted = scene.counted();
        if (counted.isEmpty() || scene.demandPerDay().isEmpty()) {
            return OptionalLong.empty();
        }
        StockLevel level = counted.get();
        double days = Duration.between(level.at(), scene.now()).toMillis() / DAY;
        double mean = scene.demandPerDay().getAsDouble() * days;
        return OptionalLong.of(
                level.free() - PoissonTail.exceededAtMost(scene.policy().level(), mean));
    }

    /** The last end of all reasons, where each of them ends by itself. */
    private static Optional<Instant> until(Scene scene, List<Reason> why) {
        Optional<Instant> last = Optional.empty();
        for (Reason reason : why) {
            Optional<Instant> end = reason instanceof Reason.Fell fell
                    ? Optional.of(fell.after().at().plus(scene.policy().holdFor()))
                    : Optional.empty();
            if (end.isEmpty()) {
                return end;
            }
            last = last.filter(before -> before.isAfter(end.get())).or(() -> end);
        }
        return last;
    }
}
