package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.cause.Evidence.Weight;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory.Look;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Line.Requirement;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Message;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Causes in the goods themselves, and in what must be known of them (guide: problems of the product itself). */
final class GoodsRules {

    private static final long DEFECTIVE = 400;

    private GoodsRules() {}

    static Optional<Clue> defective(Scene scene) {
        Clue clue = Clue.of(Cause.DEFECTIVE);
        if (scene.hasReason(DEFECTIVE)) {
            clue.says(Weight.DECISIVE, Message.of("evidence.reason", DEFECTIVE), scene.ended(), Evidence.OZON);
        }
        scene.event(Kind.DEFECTIVE)
                .ifPresent(event -> clue.says(scene.hasReason(DEFECTIVE) ? Weight.STRONG : Weight.DECISIVE, event));
        return unlessPacked(scene, clue, scene.event(Kind.DEFECTIVE));
    }

    static Optional<Clue> restricted(Scene scene) {
        Clue clue = Clue.of(Cause.RESTRICTED);
        scene.event(Kind.RESTRICTED).ifPresent(event -> clue.says(Weight.DECISIVE, event));
        return unlessPacked(scene, clue, scene.event(Kind.RESTRICTED));
    }

    private static Optional<Clue> unlessPacked(Scene scene, Clue clue, Optional<PostingEvent> found) {
        scene.events(Kind.PACKED)
                .filter(packed -> found.map(event ->
                                !packed.when().by().isBefore(event.when().by()))
                        .orElse(true))
                .findFirst()
                .ifPresent(packed -> clue.contradicted(Weight.DECISIVE, packed));
        return Optional.of(clue);
    }

    static Optional<Clue> markingMissing(Scene scene) {
        return unfilled(scene, Cause.MARKING_MISSING, true);
    }

    static Optional<Clue> requirementsUnfilled(Scene scene) {
        return unfilled(scene, Cause.REQUIREMENTS_UNFILLED, false);
    }

    private static Optional<Clue> unfilled(Scene scene, Cause cause, boolean marks) {
        if (scene.assembled().isPresent()) {
            return Optional.empty();
        }
        return scene.lastOpenLook().flatMap(look -> {
            Set<String> wanted = wanted(look, marks);
            if (wanted.isEmpty()) {
                return Optional.<Clue>empty();
            }
            return Optional.of(Clue.of(cause)
                    .says(
                            scene.wasNoticed() ? Weight.DECISIVE : Weight.STRONG,
                            Message.of("evidence.required", String.join(", ", wanted)),
                            Optional.of(When.at(look.at())),
                            Evidence.OZON)
                    .unless(scene.duty().map(duty -> Message.of("counterfactual.filledIn", duty.at()))));
        });
    }

    private static Set<String> wanted(Look look, boolean marks) {
        Map<Word<Requirement>, Set<Sku>> required =
                look.posting().requirements().orElse(Map.of());
        return required.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .filter(word -> word.is(Requirement.MANDATORY_MARK) == marks)
                .map(Word::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
