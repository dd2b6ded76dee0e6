package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.cause.Evidence.Weight;
import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory.Look;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.text.Message;
import java.util.Optional;

/** Causes in who was told when (guide: poor communication). */
final class NewsRules {

    private static final LateStep NOTICING = new LateStep(Step.NOTICED);

    private NewsRules() {}

    static Optional<Clue> orderUnseen(Scene scene) {
        Optional<PostingEvent> told = scene.event(Kind.NOTIFIED);
        Optional<Clue> clue = NOTICING.clue(scene, Cause.ORDER_UNSEEN);
        clue.ifPresent(found -> {
            if (told.isEmpty()) {
                found.leftOpen();
            } else if (cameLate(scene, told.get())) {
                found.contradicted(Weight.STRONG, told.get());
            } else {
                found.says(Weight.STRONG, told.get());
            }
        });
        return clue;
    }

    static Optional<Clue> pushLost(Scene scene) {
        Optional<PostingEvent> told = scene.event(Kind.NOTIFIED);
        Optional<Clue> clue = NOTICING.clue(scene, Cause.PUSH_LOST);
        clue.ifPresent(found -> {
            if (told.isEmpty()) {
                found.says(
                                Weight.WEAK,
                                Message.of("evidence.noNotification"),
                                Optional.of(scene.sinceThen(scene.ordered())),
                                Evidence.SELLER)
                        .contradicted(
                                Weight.WEAK,
                                Message.of("evidence.recordMayBeMissing"),
                                Optional.empty(),
                                Evidence.SELLER)
                        .leftOpen();
            } else if (cameLate(scene, told.get())) {
                found.says(Weight.DECISIVE, told.get());
            } else {
                found.contradicted(Weight.DECISIVE, told.get());
            }
        });
        return clue;
    }

    private static boolean cameLate(Scene scene, PostingEvent told) {
        return scene.isTooLate(told.when())
                || scene.share(scene.ordered(), told.when().by()) >= ProcessingRules.MUCH;
    }

    static Optional<Clue> supplierToldLate(Scene scene) {
        return scene.event(Kind.SUPPLIER_TOLD)
                .filter(told -> scene.isTooLate(told.when())
                        || scene.share(
                                        scene.course().ready(Step.WAREHOUSE_TOLD),
                                        told.when().by())
                                >= ProcessingRules.MUCH)
                .filter(told -> scene.event(Kind.PACKED)
                        .map(packed -> told.when().surelyBy(packed.when().by()))
                        .orElse(true))
                .map(told -> Clue.of(Cause.SUPPLIER_TOLD_LATE)
                        .says(scene.isTooLate(told.when()) ? Weight.DECISIVE : Weight.STRONG, told)
                        .says(
                                Weight.STRONG,
                                Message.of("evidence.orderedAt", scene.ordered()),
                                Optional.of(When.at(scene.ordered())),
                                Evidence.OZON));
    }

    static Optional<Clue> cutoffNotSet(Scene scene) {
        Optional<Look> asked =
                scene.openLooks().stream().filter(NewsRules::wantsCutoff).reduce((before, after) -> after);
        if (asked.isEmpty() || scene.assembled().isPresent()) {
            return Optional.empty();
        }
        return asked.map(look -> Clue.of(Cause.CUTOFF_NOT_SET)
                .says(
                        weight(scene, passed(scene, cutoff(look)) && !canBeAssembled(scene)),
                        Message.of("evidence.cutoffOpen"),
                        Optional.of(When.at(look.at())),
                        Evidence.OZON)
                .unless(cutoff(look).map(deadline -> Message.of("counterfactual.cutoffSet", deadline.at()))));
    }

    /** An order that nobody noticed has no date either. */
    private static Weight weight(Scene scene, boolean wasNotSet) {
        if (!wasNotSet) {
            return Weight.WEAK;
        }
        return scene.wasNoticed() ? Weight.DECISIVE : Weight.STRONG;
    }

    /** Once the date is fixed a posting can be assembled; once it was not, never again (L-03). */
    private static boolean canBeAssembled(Scene scene) {
        return scene.lastOpenLook()
                .map(Look::posting)
                .filter(posting -> posting.allows(AvailableAction.SHIP)
                        || posting.allows(AvailableAction.SHIP_ASYNC)
                        || posting.allows(AvailableAction.SHIP_WITH_ADDITIONAL_INFO))
                .isPresent();
    }

    private static boolean wantsCutoff(Look look) {
        return look.posting().allows(AvailableAction.SET_CUTOFF);
    }

    /** As it was stated while it could still be set: a posting that has ended no longer asks for it. */
    private static Optional<Deadline> cutoff(Look look) {
        return DeadlineSchedule.stated(look.posting()).of(DeadlineKind.SET_CUTOFF);
    }

    private static boolean passed(Scene scene, Optional<Deadline> deadline) {
        return deadline.filter(cutoff -> cutoff.hasPassed(scene.end())).isPresent();
    }
}
