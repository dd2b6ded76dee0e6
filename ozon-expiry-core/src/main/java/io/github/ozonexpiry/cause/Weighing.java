package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.cause.Evidence.Weight;
import io.github.ozonexpiry.cause.Verdict.Undecided;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Asks all rules and weighs what they found. */
final class Weighing {

    private static final int LIKELY_FROM = Weight.STRONG.points();

    private final Scene scene;
    private final List<Clue> clues = new ArrayList<>();

    private Weighing(Scene scene) {
        this.scene = scene;
    }

    static Verdict of(Scene scene) {
        Weighing weighing = new Weighing(scene);
        if (scene.wentWrong()) {
            weighing.ask(scene.isOutside() ? CauseRules.OUTSIDE : CauseRules.OF_SELLER);
            if (scene.isPerhapsByTimer()) {
                weighing.ask(List.of(OutsideRules::ozonEnded));
            }
            weighing.explain();
        }
        return weighing.verdict();
    }

    private void ask(List<CauseRule> rules) {
        for (CauseRule rule : rules) {
            rule.look(scene).ifPresent(clues::add);
        }
    }

    /** What one cause explains speaks less for another. */
    private void explain() {
        Map<Cause, Integer> points = new EnumMap<>(Cause.class);
        clues.forEach(clue -> points.put(clue.cause(), clue.points()));
        points.forEach((explaining, much) -> {
            if (much >= LIKELY_FROM) {
                clues.stream()
                        .filter(clue -> Explanations.of(explaining).contains(clue.cause()))
                        .filter(clue -> much >= points.getOrDefault(clue.cause(), 0))
                        .forEach(clue -> clue.contradicted(
                                Weight.STRONG,
                                Message.of("evidence.explained", explaining.message()),
                                Optional.empty(),
                                Evidence.SELLER));
            }
        });
    }

    private Verdict verdict() {
        List<RankedCause> causes = clues.stream()
                .filter(clue -> clue.points() > 0)
                .sorted(Comparator.comparing(this::certainty).thenComparing(clue -> -clue.points()))
                .map(clue -> clue.ranked(certainty(clue)))
                .toList();
        return new Verdict(scene.posting(), scene.state(), causes, undecided(causes));
    }

    private Certainty certainty(Clue clue) {
        if (clue.isProven() && (scene.isOutside() || (allIsKnown() && !scene.isPerhapsByTimer()))) {
            return Certainty.CERTAIN;
        }
        return clue.points() >= LIKELY_FROM ? Certainty.LIKELY : Certainty.POSSIBLE;
    }

    /** What nobody looked at may hide another cause. */
    private boolean allIsKnown() {
        return Stream.of(CaseInput.values()).allMatch(scene.file()::has);
    }

    private List<Undecided> undecided(List<RankedCause> causes) {
        Map<CaseInput, Set<Cause>> missing = new EnumMap<>(CaseInput.class);
        open(causes)
                .forEach(cause -> Needs.of(cause).stream()
                        .filter(input -> !scene.file().has(input))
                        .forEach(input -> missing.computeIfAbsent(input, any -> EnumSet.noneOf(Cause.class))
                                .add(cause)));
        return missing.entrySet().stream()
                .map(entry -> new Undecided(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * The causes of which it is not known whether they are one: all where none was found or only what nobody looked at speaks against
     * the first. A first one that is certain leaves none open: everything was looked at.
     */
    private Collection<Cause> open(List<RankedCause> causes) {
        if (!scene.wentWrong() || scene.isOutside()) {
            return List.of();
        }
        if (causes.isEmpty()) {
            return EnumSet.allOf(Cause.class);
        }
        boolean onlyUnseen = causes.get(0).speaksFor().stream().anyMatch(fact -> fact.weight() == Weight.DECISIVE);
        return Stream.of(Cause.values())
                .filter(cause -> onlyUnseen || causes.stream().anyMatch(found -> isOpen(cause, found.cause())))
                .toList();
    }

    /** Whether a cause was found, or one like it, or one that would explain it or be explained by it. */
    private static boolean isOpen(Cause cause, Cause found) {
        return cause.group() == found.group()
                || Explanations.of(cause).contains(found)
                || Explanations.of(found).contains(cause);
    }
}
