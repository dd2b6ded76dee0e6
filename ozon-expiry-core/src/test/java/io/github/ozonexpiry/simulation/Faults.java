package io.github.ozonexpiry.simulation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The troubles of a world, of which some may have been taken away. */
final class Faults {

    private final Dice dice;
    private final List<Fault> everything;
    private final Map<Trouble, List<Fault>> active = new EnumMap<>(Trouble.class);

    Faults(Dice dice, List<Fault> everything, Set<Integer> removed) {
        this.dice = dice;
        this.everything = everything;
        for (Trouble trouble : Trouble.values()) {
            active.put(
                    trouble,
                    everything.stream()
                            .filter(fault -> fault.trouble() == trouble && !removed.contains(fault.id()))
                            .toList());
        }
    }

    Stream<Fault> of(Trouble trouble) {
        return active.get(trouble).stream();
    }

    /** The trouble that meets an order at a moment; the order remembers it. */
    Optional<Fault> meeting(Trouble trouble, int at, Course course) {
        for (Fault fault : active.get(trouble)) {
            if (fault.meets(dice, at, course.id, course.product.index())) {
                course.meet(fault, at);
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    /** The minute at which an order is free of a trouble, or the moment itself when the trouble does not meet it. */
    int freeOf(Trouble trouble, int at, Course course) {
        return meeting(trouble, at, course).map(Fault::to).orElse(at);
    }

    boolean has(Trouble trouble) {
        return !active.get(trouble).isEmpty();
    }

    boolean holds(Trouble trouble, int at, int product) {
        for (Fault fault : active.get(trouble)) {
            if (fault.meets(dice, at, 0, product)) {
                return true;
            }
        }
        return false;
    }

    /** Days on which nobody works, set as days off or not. */
    Set<Integer> restDays(Shop shop) {
        Set<Integer> days = new HashSet<>(shop.holidays());
        everything.stream()
                .filter(fault -> fault.trouble() == Trouble.HOLIDAY_UNSET)
                .forEach(fault -> days.addAll(daysOf(fault)));
        return days;
    }

    /** Days off that Ozon counts, because nobody set them. */
    Set<Integer> unsetDays() {
        Set<Integer> days = new HashSet<>();
        of(Trouble.HOLIDAY_UNSET).forEach(fault -> days.addAll(daysOf(fault)));
        return days;
    }

    private static List<Integer> daysOf(Fault fault) {
        return IntStream.range(fault.from() / Shop.DAY, fault.to() / Shop.DAY)
                .boxed()
                .toList();
    }
}
