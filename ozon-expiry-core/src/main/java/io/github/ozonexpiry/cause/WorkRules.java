package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.cause.Evidence.Weight;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Causes in who was there to work, and when (guide: not enough staff; days off are our addition). */
final class WorkRules {

    /** From this share of what waits on, what is left over is more than the usual rest of a day. */
    private static final double NOTICEABLE = 0.1;

    private WorkRules() {}

    static Optional<Clue> backlog(Scene scene) {
        List<Workload> loads = whileItLay(scene);
        List<Workload> over = loads.stream().filter(WorkRules::isMuch).toList();
        if (over.isEmpty() || !warehouseWasLate(scene)) {
            return Optional.empty();
        }
        Workload last = over.get(over.size() - 1);
        Weight weight = over.size() == loads.size() ? Weight.DECISIVE : Weight.STRONG;
        return Optional.of(Clue.of(Cause.BACKLOG)
                .says(
                        weight,
                        Message.of("evidence.leftOver", last.waiting(), last.capacity()),
                        Optional.of(When.between(last.from(), last.to())),
                        Evidence.SELLER)
                .unless(Optional.of(Message.of("counterfactual.capacity", last.leftOver(), last.to()))));
    }

    /** The work while the posting lay in the warehouse: from when it could be picked until it was packed, or to the last moment. */
    private static List<Workload> whileItLay(Scene scene) {
        Instant from = scene.course().ready(Step.PICKED);
        Instant to = scene.event(Kind.PACKED).map(packed -> packed.when().by()).orElse(scene.limit());
        return scene.file().workloads().stream()
                .filter(load -> load.to().isAfter(from) && load.from().isBefore(to))
                .toList();
    }

    private static boolean isMuch(Workload load) {
        return load.leftOver() > 0 && load.leftOver() >= NOTICEABLE * load.waiting();
    }

    /** Whether picking or packing took too long or was never done. */
    private static boolean warehouseWasLate(Scene scene) {
        return new LateStep(Step.PICKED).look(scene).isPresent()
                || new LateStep(Step.PACKED).look(scene).isPresent();
    }

    static Optional<Clue> dayOffNotSet(Scene scene) {
        Set<LocalDate> off = scene.file().daysOff().orElse(Set.of());
        ZoneId zone = scene.file().terms().flatMap(HandlingTerms::zone).orElse(ZoneOffset.UTC);
        LocalDate first = scene.ordered().atZone(zone).toLocalDate();
        LocalDate last = scene.limit().atZone(zone).toLocalDate();
        List<LocalDate> within = off.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .filter(day -> scene.isWorkingDay(day).orElse(true))
                .sorted()
                .toList();
        if (within.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = within.get(0);
        boolean counted = scene.isWorkingDay(day).isPresent();
        double lost = (double) within.size() / (ChronoUnit.DAYS.between(first, last) + 1);
        Clue clue = Clue.of(Cause.DAY_OFF_NOT_SET)
                .says(
                        !counted ? Weight.WEAK : lost >= ProcessingRules.NOTICEABLE ? Weight.DECISIVE : Weight.STRONG,
                        Message.of(counted ? "evidence.dayOffOpen" : "evidence.dayOff", day),
                        Optional.of(whole(day, zone)),
                        Evidence.SELLER)
                .unless(Optional.of(Message.of("counterfactual.dayOff", day)));
        packedBefore(scene, day, zone).ifPresent(packed -> clue.contradicted(Weight.DECISIVE, packed));
        return Optional.of(clue);
    }

    private static Optional<PostingEvent> packedBefore(Scene scene, LocalDate day, ZoneId zone) {
        Instant begin = day.atStartOfDay(zone).toInstant();
        return scene.event(Kind.PACKED).filter(packed -> packed.when().surelyBy(begin));
    }

    private static When whole(LocalDate day, ZoneId zone) {
        return When.between(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
