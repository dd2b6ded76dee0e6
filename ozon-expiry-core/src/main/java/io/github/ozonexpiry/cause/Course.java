package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.When;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which step of an order was done when. A step without a record was done by the time of a later one that has one. */
final class Course {

    private static final List<Step> STEPS = List.of(Step.values());

    private final Scene scene;
    private final Map<Step, PostingEvent> records = new EnumMap<>(Step.class);

    Course(Scene scene) {
        this.scene = scene;
        STEPS.forEach(step -> scene.event(step.event()).ifPresent(event -> records.put(step, event)));
    }

    Optional<PostingEvent> record(Step step) {
        return Optional.ofNullable(records.get(step));
    }

    /** When a step had been done, by its own record or a later one; empty when nothing shows that it was. */
    Optional<When> done(Step step) {
        Optional<When> own = record(step).map(PostingEvent::when);
        return own.or(() -> byLaterRecord(step)).or(() -> byStatus(step));
    }

    private Optional<When> byLaterRecord(Step step) {
        return EnumSet.range(step, Step.SCANNED).stream()
                .flatMap(next -> record(next).stream())
                .map(event -> When.by(event.when().by()))
                .findFirst();
    }

    private Optional<When> byStatus(Step step) {
        Optional<When> reached =
                step.compareTo(Step.PICKED) <= 0 ? scene.assembled().or(scene::handedOver) : scene.handedOver();
        return reached.filter(when -> when.surelyBy(scene.end())).map(when -> When.by(when.by()));
    }

    /** The first step that was not done before the end. */
    Optional<Step> blocked() {
        return STEPS.stream().filter(step -> done(step).isEmpty()).findFirst();
    }

    /** From when on a step could be done: the step before, as it is recorded; else an earlier one; else the order. */
    Instant ready(Step step) {
        return before(step)
                .flatMap(earlier -> record(earlier).stream())
                .reduce((earlier, later) -> later)
                .map(event -> event.when().by())
                .orElseGet(scene::ordered);
    }

    /** Whether the step before has a record of its own, or is the order itself. */
    boolean isReadyKnown(Step step) {
        return before(step)
                .reduce((earlier, later) -> later)
                .map(records::containsKey)
                .orElse(true);
    }

    private static Stream<Step> before(Step step) {
        return STEPS.stream().filter(other -> other.compareTo(step) < 0);
    }

    /** Which share of the time from the order to the last moment a step took, 0 to 1 and more. */
    double share(Step step) {
        return scene.share(ready(step), done(step).map(When::by).orElse(scene.end()));
    }

    /** Whether a step was done, and surely after the last moment. */
    boolean isLate(Step step) {
        return done(step).filter(scene::isTooLate).isPresent();
    }

    /** By when a step would have had to be done for the hand-over to be in time, all that followed taking as long as it did. */
    Optional<Instant> neededBy(Step step) {
        Optional<When> done = done(step);
        Optional<When> handed = scene.handedOver();
        if (done.isEmpty() || handed.isEmpty() || scene.duty().isEmpty()) {
            return Optional.empty();
        }
        Duration rest = Duration.between(done.get().by(), handed.get().by());
        Instant needed = scene.duty().get().at().minus(rest);
        return needed.isAfter(ready(step)) ? Optional.of(needed) : Optional.empty();
    }
}
