package io.github.ozonexpiry.recovery;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of a plan: by stage, in a stage what must come before another step before it, and else what runs out first, then what saves most. What
 * Ozon refuses stands behind in its stage and holds nothing up.
 */
final class StepOrder {

    private static final Set<Class<? extends RecoveryStep>> UNTIL_SPLIT = Set.of(
            RecoveryStep.AnswerRequest.class,
            RecoveryStep.SetCutoff.class,
            RecoveryStep.Split.class,
            RecoveryStep.GiveTracking.class,
            RecoveryStep.MoveDelivery.class);
    private static final Set<Class<? extends RecoveryStep>> SHIP =
            Set.of(RecoveryStep.CancelPart.class, RecoveryStep.Ship.class);
    private static final Set<Class<? extends RecoveryStep>> ACTS = both(UNTIL_SPLIT, SHIP);
    private static final Set<Class<? extends RecoveryStep>> CANCEL = Set.of(RecoveryStep.Cancel.class);
    private static final Set<Class<? extends RecoveryStep>> STOCK = Set.of(RecoveryStep.CorrectStock.class);
    private static final Set<Class<? extends RecoveryStep>> WRITE = Set.of(RecoveryStep.Write.class);
    private static final Set<Class<? extends RecoveryStep>> OFFER = Set.of(
            RecoveryStep.OfferVoucher.class, RecoveryStep.SuggestSubstitute.class, RecoveryStep.AnnounceRestock.class);
    private static final Set<Class<? extends RecoveryStep>> CHARGES = Set.of(RecoveryStep.CheckCharges.class);
    private static final Set<Class<? extends RecoveryStep>> APPEAL = Set.of(RecoveryStep.Appeal.class);
    private static final Set<Class<? extends RecoveryStep>> PROCESS =
            Set.of(RecoveryStep.ReviewProcess.class, RecoveryStep.PauseWarehouse.class);

    private static final List<Set<Class<? extends RecoveryStep>>> USUAL =
            List.of(ACTS, CANCEL, STOCK, WRITE, OFFER, CHARGES, APPEAL, PROCESS);
    private static final List<Set<Class<? extends RecoveryStep>>> CHAT_BEFORE_CANCEL =
            List.of(ACTS, WRITE, OFFER, CANCEL, STOCK, CHARGES, APPEAL, PROCESS);
    private static final List<Set<Class<? extends RecoveryStep>>> CHAT_BEFORE_PART =
            List.of(UNTIL_SPLIT, WRITE, OFFER, SHIP, CANCEL, STOCK, CHARGES, APPEAL, PROCESS);

    private static final Map<Class<? extends RecoveryStep>, Set<Class<? extends RecoveryStep>>> AFTER = Map.of(
            RecoveryStep.SetCutoff.class, Set.of(RecoveryStep.AnswerRequest.class),
            RecoveryStep.Split.class, Set.of(RecoveryStep.AnswerRequest.class, RecoveryStep.SetCutoff.class),
            RecoveryStep.CancelPart.class, Set.of(RecoveryStep.AnswerRequest.class, RecoveryStep.Split.class),
            RecoveryStep.Ship.class,
                    Set.of(
                            RecoveryStep.AnswerRequest.class,
                            RecoveryStep.SetCutoff.class,
                            RecoveryStep.Split.class,
                            RecoveryStep.CancelPart.class));

    private static final Comparator<PlannedStep> PRESSING = Comparator.comparing(PlannedStep::isRefused)
            .thenComparing(PlannedStep::urgency)
            .thenComparing(planned -> planned.by().orElse(Instant.MAX))
            .thenComparing(StepOrder::saved, Comparator.reverseOrder());

    private StepOrder() {}

    /** Where the chat ends with the order (K-03), the buyer is written to before any of it is cancelled. */
    static List<PlannedStep> of(List<PlannedStep> steps, boolean chatEndsWithOrder) {
        List<PlannedStep> ordered = new ArrayList<>();
        for (Set<Class<? extends RecoveryStep>> stage : stages(steps, chatEndsWithOrder)) {
            List<PlannedStep> left = new ArrayList<>(
                    steps.stream().filter(one -> stage.contains(kind(one))).toList());
            while (!left.isEmpty()) {
                PlannedStep next = next(left);
                left.remove(next);
                ordered.add(next);
            }
        }
        return ordered;
    }

    private static List<Set<Class<? extends RecoveryStep>>> stages(List<PlannedStep> steps, boolean chatEndsWithOrder) {
        if (!chatEndsWithOrder || !canBeTaken(steps, RecoveryStep.Write.class)) {
            return USUAL;
        }
        return canBeTaken(steps, RecoveryStep.CancelPart.class) ? CHAT_BEFORE_PART : CHAT_BEFORE_CANCEL;
    }

    private static boolean canBeTaken(List<PlannedStep> steps, Class<? extends RecoveryStep> kind) {
        return steps.stream().anyMatch(one -> kind(one) == kind && !one.isRefused());
    }

    private static Set<Class<? extends RecoveryStep>> both(
            Set<Class<? extends RecoveryStep>> first, Set<Class<? extends RecoveryStep>> second) {
        return Stream.concat(first.stream(), second.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static PlannedStep next(List<PlannedStep> left) {
        return left.stream()
                .filter(one -> left.stream().noneMatch(other -> comesBefore(other, one)))
                .min(PRESSING)
                .orElseThrow();
    }

    private static boolean comesBefore(PlannedStep other, PlannedStep one) {
        return !other.isRefused() && AFTER.getOrDefault(kind(one), Set.of()).contains(kind(other));
    }

    /** A saving of several currencies orders nothing. */
    private static BigDecimal saved(PlannedStep planned) {
        return planned.effect()
                .saves()
                .filter(saved -> saved.all().size() == 1)
                .map(saved -> saved.all().iterator().next().amount())
                .orElse(BigDecimal.ZERO);
    }

    private static Class<? extends RecoveryStep> kind(PlannedStep planned) {
        return planned.step().getClass();
    }
}
