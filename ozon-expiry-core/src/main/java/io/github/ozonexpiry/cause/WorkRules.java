package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.calendar.WorkingCalendar;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Causes in who was there to work, and when (guide: not enough staff; days off are our addition). */
final class WorkRules {

    /** From this share of what waits on, what is left over is more than the usual rest of a day. */
    private static final double NOTICEABLE = 0.1;

    private WorkRules() {}

    static Optional<Clue> backlog(Scene scene) {
        List<Workload> loads = scene.file().workloads().stream()
                .filter(load ->
                        load.to().isAfter(scene.ordered()) && load.from().isBefore(until(scene)))
                .toList();
        Clue clue = Clue.of(Cause.BACKLOG);
        loads.stream().filter(load -> load.leftOver() > 0).reduce((a, b) -> b).ifPresent(load -> {
            boolean last = load.equals(loads.get(loads.size() - 1));
            Weight weight = last && isMuch(load) ? Weight.DECISIVE : last ? Weight.STRONG : Weight.WEAK;
            clue.says(
                            weight,
                            Message.of("evidence.leftOver", load.waiting(), load.capacity()),
                            Optional.of(When.between(load.from(), load.to())),
                            Evidence.SELLER)
                    .unless(Optional.of(Message.of("counterfactual.capacity", load.leftOver(), load.to())));
        });
        if (!warehouseWasLate(scene)) {
            scene.event(Kind.PACKED).ifPresent(packed -> clue.contradicted(Weight.DECISIVE, packed));
        }
        return clue.points() > 0 ? Optional.of(clue) : Optional.empty();
    }

    private static Instant until(Scene scene) {
        Instant last = scene.duty().map(duty -> duty.at()).orElse(scene.end());
        return last.isBefore(scene.end()) ? last : scene.end();
    }

    private static boolean isMuch(Workload load) {
        return load.leftOver() >= NOTICEABLE * load.waiting();
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
        LocalDate last = until(scene).atZone(zone).toLocalDate();
        List<LocalDate> within = off.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .filter(day -> isCounted(scene, day).orElse(true))
                .sorted()
                .toList();
        if (within.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = within.get(0);
        Clue clue = Clue.of(Cause.DAY_OFF_NOT_SET)
                .says(
                        isCounted(scene, day).isPresent() ? Weight.DECISIVE : Weight.STRONG,
                        Message.of(isCounted(scene, day).isPresent() ? "evidence.dayOffOpen" : "evidence.dayOff", day),
                        Optional.of(whole(day, zone)),
                        Evidence.SELLER)
                .unless(Optional.of(Message.of("counterfactual.dayOff", day)));
        packedBefore(scene, day, zone).ifPresent(packed -> clue.contradicted(Weight.DECISIVE, packed));
        return clue.points() > 0 ? Optional.of(clue) : Optional.empty();
    }

    /** Whether the warehouse's calendar counts a day as one of work; empty when the calendar is not known. */
    private static Optional<Boolean> isCounted(Scene scene, LocalDate day) {
        return scene.file()
                .terms()
                .flatMap(HandlingTerms::calendar)
                .map(WorkingCalendar::assumingBeyond)
                .map(calendar -> calendar.isWorkingDay(day));
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
