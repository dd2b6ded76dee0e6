package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.cause.Evidence.Weight;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory.Look;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Status.Substatus;
import io.github.ozonexpiry.text.Message;
import java.util.Optional;

/** Causes in the seller's own processing (guide: order processing not smooth). Single late steps are {@link LateStep}. */
final class ProcessingRules {

    /** From this share of the time on a step has taken too much of it. */
    static final double MUCH = 0.5;

    /** From this share of the time on it says something that nothing happened. */
    static final double NOTICEABLE = 0.2;

    private ProcessingRules() {}

    static Optional<Clue> labelMissing(Scene scene) {
        Optional<PostingEvent> packed = scene.event(Kind.PACKED);
        if (packed.isEmpty() || scene.handedInTime()) {
            return Optional.empty();
        }
        When ready = packed.get().when();
        Clue clue = Clue.of(Cause.LABEL_MISSING);
        scene.event(Kind.LABELLED)
                .filter(label -> scene.share(ready.by(), label.when().by()) >= MUCH || scene.isTooLate(label.when()))
                .filter(label -> !scene.isTooLate(ready))
                .ifPresent(label -> clue.says(Weight.DECISIVE, label).says(Weight.WEAK, packed.get()));
        if (scene.event(Kind.LABELLED).isEmpty() && scene.course().blocked().equals(Optional.of(Step.DISPATCHED))) {
            clue.says(
                    scene.course().share(Step.DISPATCHED) >= NOTICEABLE ? Weight.STRONG : Weight.WEAK,
                    Message.of("evidence.noLabel"),
                    Optional.of(ready),
                    packed.get().source());
        }
        return Optional.of(clue);
    }

    static Optional<Clue> assemblyFailed(Scene scene) {
        Clue clue = Clue.of(Cause.ASSEMBLY_FAILED);
        scene.lastOpenLook()
                .filter(ProcessingRules::failed)
                .ifPresent(look -> clue.says(
                        Weight.DECISIVE,
                        Message.of("evidence.shipFailed"),
                        Optional.of(When.at(look.at())),
                        Evidence.OZON));
        scene.event(Kind.ASSEMBLY_REFUSED).ifPresent(event -> clue.says(Weight.DECISIVE, event));
        scene.assembled()
                .ifPresent(when -> clue.contradicted(
                        Weight.DECISIVE, Message.of("evidence.assembled", when), Optional.of(when), Evidence.OZON));
        return Optional.of(clue);
    }

    private static boolean failed(Look look) {
        return look.posting().allows(AvailableAction.SHIP_ASYNC_RETRY)
                || look.posting()
                        .substatus()
                        .value()
                        .map(word -> word.is(Substatus.SHIP_FAILED))
                        .orElse(false);
    }
}
