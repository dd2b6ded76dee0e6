package io.github.ozonexpiry.guard;

import io.github.ozonexpiry.guard.Reason.Side;
import io.github.ozonexpiry.stock.StockLevel;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Which reasons there are now, and which of those that there were still stand. */
final class Reasons {

    private Reasons() {}

    /** What is known of one stock gives these reasons, those that are over among them. */
    static Stream<Reason> found(Scene scene) {
        Stream<Reason> told =
                scene.events().stream().filter(Reason.class::isInstance).map(Reason.class::cast);
        return Stream.of(told, counted(scene), fallen(scene)).flatMap(found -> found);
    }

    private static Stream<Reason> counted(Scene scene) {
        if (scene.history().isEmpty()) {
            return Stream.empty();
        }
        Optional<StockLevel> counted = scene.counted();
        if (counted.isEmpty()) {
            return Stream.of(new Reason.NotCounted());
        }
        StockLevel level = counted.get();
        Stream<Reason> oversold =
                level.free() < 0 ? Stream.of(new Reason.Oversold(level.at(), -level.free())) : Stream.empty();
        Instant stale = level.at().plus(scene.policy().staleAfter());
        return scene.now().isAfter(stale) ? Stream.concat(oversold, Stream.of(new Reason.Stale(level.at()))) : oversold;
    }

    private static Stream<Reason> fallen(Scene scene) {
        return Stream.of(Side.values())
                .flatMap(side -> Fall.of(side, scene))
                .flatMap(fall -> fall.reason(scene).stream());
    }

    /** The reason as far as it stands, by what is known now; what nothing shows to be over still stands. */
    static Optional<Reason> standing(Reason reason, Scene scene) {
        if (reason instanceof Reason.Fell fell) {
            return new Fall(fell.side(), fell.before(), fell.after())
                    .reason(scene)
                    .map(now -> now instanceof Reason.NotJudged ? fell : now);
        }
        if (reason instanceof Reason.NotJudged fell) {
            return new Fall(fell.side(), fell.before(), fell.after()).reason(scene);
        }
        return isOver(reason, scene) ? Optional.empty() : Optional.of(reason);
    }

    private static boolean isOver(Reason reason, Scene scene) {
        if (reason instanceof StockEvent.Cancelled cancelled) {
            return scene.areSeenAfter(cancelled.by());
        }
        if (reason instanceof StockEvent.Lacking lacking) {
            return scene.areSeenAfter(lacking.by());
        }
        if (reason instanceof StockEvent.DelayForeseen delay) {
            return isOver(delay, scene);
        }
        if (reason instanceof Reason.Oversold oversold) {
            return isCountedAfter(oversold.at(), scene);
        }
        return reason instanceof Reason.Stale stale
                ? isCountedAfter(stale.counted(), scene)
                : scene.counted().isPresent();
    }

    private static boolean isOver(StockEvent.DelayForeseen delay, Scene scene) {
        return delay.until().filter(end -> !end.isAfter(scene.now())).isPresent()
                || scene.events(StockEvent.DelayOver.class)
                        .anyMatch(over -> !over.told().isBefore(delay.told()));
    }

    private static boolean isCountedAfter(Instant moment, Scene scene) {
        return scene.counted().filter(level -> level.at().isAfter(moment)).isPresent();
    }
}
