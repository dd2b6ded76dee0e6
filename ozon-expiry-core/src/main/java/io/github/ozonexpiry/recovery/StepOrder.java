package io.github.ozonexpiry.recovery;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of a plan: by stage, in a stage what must come before another step before it, and else what runs out first, then what saves most. What
 * Ozon refuses stands behind in its stage and holds nothing up.
 */
final class StepOrder {

    private static final List<Set<Class<? extends RecoveryStep>>> STAGES = List.of(
            Set.of(
                    RecoveryStep.AnswerRequest.class,
                    RecoveryStep.SetCutoff.class,
                    RecoveryStep.Split.class,
                    RecoveryStep.CancelPart.class,
                    RecoveryStep.Ship.class,
                    RecoveryStep.GiveTracking.class,
                    RecoveryStep.MoveDelivery.class),
            Set.of(RecoveryStep.Cancel.class),
            Set.of(RecoveryStep.CorrectStock.class),
            Set.of(RecoveryStep.Write.class),
            Set.of(
                    RecoveryStep.OfferVoucher.class,
                    RecoveryStep.SuggestSubstitute.class,
                    RecoveryStep.AnnounceRestock.class),
            Set.of(RecoveryStep.CheckCharges.class),
            Set.of(RecoveryStep.Appeal.class),
            Set.of(RecoveryStep.ReviewProcess.class, RecoveryStep.PauseWarehouse.class));

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

    static List<PlannedStep> of(List<PlannedStep> steps) {
        List<PlannedStep> ordered = new ArrayList<>();
        for (Set<Class<? extends RecoveryStep>> stage : STAGES) {
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
