package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.cause.Evidence.Weight;
import io.github.ozonexpiry.history.PostingEvent.Realm;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.text.Message;
import java.util.Optional;

/** A step of an order that was done too late, or not at all, although it could have been done earlier. */
record LateStep(Step step) implements CauseRule {

    @Override
    public Optional<Clue> look(Scene scene) {
        return clue(scene, step.cause());
    }

    /** The same facts for a cause that shows in the same step. */
    Optional<Clue> clue(Scene scene, Cause cause) {
        Course course = scene.course();
        if (scene.isTooLate(When.at(course.ready(step)))) {
            return Optional.empty();
        }
        Clue clue = Clue.of(cause);
        if (course.blocked().equals(Optional.of(step))) {
            never(scene, course, clue);
        } else if (course.record(step).isPresent()) {
            late(course, clue);
        }
        return clue.points() > 0 ? Optional.of(clue.unless(counterfactual(course))) : Optional.empty();
    }

    private void never(Scene scene, Course course, Clue clue) {
        boolean known = scene.file().has(input()) && course.isReadyKnown(step);
        Optional<When> since = Optional.of(scene.sinceThen(course.ready(step)));
        clue.says(
                known ? Weight.STRONG : Weight.WEAK,
                Message.of("evidence.never", step.event().message(), scene.end()),
                since,
                Evidence.SELLER);
        if (course.share(step) >= ProcessingRules.NOTICEABLE) {
            clue.says(known ? Weight.STRONG : Weight.WEAK, Message.of("evidence.waited"), since, Evidence.SELLER);
        }
    }

    private void late(Course course, Clue clue) {
        var event = course.record(step).orElseThrow();
        boolean late = course.isLate(step);
        if (late && event.when().isExact() && course.isReadyKnown(step)) {
            clue.says(Weight.DECISIVE, event);
        } else if (late || course.share(step) >= ProcessingRules.MUCH) {
            clue.says(Weight.STRONG, event);
        }
    }

    private Optional<Message> counterfactual(Course course) {
        return course.neededBy(step)
                .map(needed -> Message.of("counterfactual.earlier", step.event().message(), needed));
    }

    private CaseInput input() {
        return step.event().realm() == Realm.ORDERS ? CaseInput.ORDER_EVENTS : CaseInput.WAREHOUSE_EVENTS;
    }
}
