package io.github.ozonexpiry.simulation;

import io.github.ozonexpiry.cause.Cause;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which troubles made a posting end badly: the month is lived again without one of them, and where the posting then does not end badly, it is
 * a cause. Where no single one helps, two are taken away together, and then all that met the posting.
 */
final class Blame {

    private static final int MOST = 2;

    private final List<Fault> everything;
    private final World real;
    private final Map<Set<Integer>, World> others = new HashMap<>();

    Blame(List<Fault> everything, World real) {
        this.everything = everything;
        this.real = real;
    }

    /**
     * The causes, the one that cost the posting most first; empty when it would have ended badly all the same. Only what met the posting before
     * its end can be one.
     */
    List<Cause> of(Course course) {
        if (course.ending.isOutside()) {
            return outside(course);
        }
        List<Fault> single = withoutTheUsual(course.acted().stream()
                .filter(fault -> isSaved(course, Set.of(fault.id())))
                .sorted(byGain(course))
                .toList());
        return single.isEmpty()
                ? causes(several(course).stream())
                : causes(Stream.concat(single.stream(), madeLate(course)));
    }

    /** What is there every day is a cause only where nothing else is. */
    private static List<Fault> withoutTheUsual(List<Fault> single) {
        List<Fault> unusual = single.stream()
                .filter(fault -> fault.trouble().reach != Trouble.Reach.ALWAYS)
                .toList();
        return unusual.isEmpty() ? single : unusual;
    }

    /** The ending itself is the cause; a trouble that had made the posting late before is the second. */
    private List<Cause> outside(Course course) {
        Stream<Fault> ending = course.met().keySet().stream()
                .filter(fault -> fault.trouble().cause.group() == Cause.Group.OUTSIDE)
                .filter(fault -> without(course, Set.of(fault.id()))
                        .filter(other -> other.ending == course.ending)
                        .isEmpty());
        return causes(Stream.concat(ending.limit(1), madeLate(course)));
    }

    /** Without which it would have been handed over by the last moment that Ozon states, though perhaps it would still have failed. */
    private Stream<Fault> madeLate(Course course) {
        return course.ended <= course.last || course.scanned <= course.last
                ? Stream.of()
                : course.acted().stream()
                        .filter(fault -> fault.trouble().reach != Trouble.Reach.ALWAYS)
                        .filter(fault -> without(course, Set.of(fault.id()))
                                .filter(other -> other.scanned > other.last)
                                .isEmpty())
                        .sorted(byGain(course));
    }

    /** Two that both met it, else one that did and one that would have met it then, else all that met it. */
    private List<Fault> several(Course course) {
        List<Fault> acted = course.acted();
        for (Fault first : acted) {
            for (Fault second : acted) {
                if (first.id() < second.id() && isSaved(course, Set.of(first.id(), second.id()))) {
                    return Stream.of(first, second).sorted(byGain(course)).toList();
                }
            }
        }
        return acted.stream()
                .filter(first -> isSavedWithOneMore(course, first))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> isSavedAtLast(course)
                        ? acted.stream().sorted(byGain(course)).toList()
                        : List.of());
    }

    private boolean isSavedWithOneMore(Course course, Fault first) {
        return without(course, Set.of(first.id())).stream()
                .flatMap(other -> other.acted().stream())
                .anyMatch(second -> !second.equals(first) && isSaved(course, Set.of(first.id(), second.id())));
    }

    private boolean isSavedAtLast(Course course) {
        Set<Integer> removed = new HashSet<>();
        Optional<Course> other = Optional.of(course);
        while (other.filter(Course::failed).isPresent()
                && removed.addAll(other.get().acted().stream().map(Fault::id).toList())) {
            other = without(course, Set.copyOf(removed));
        }
        return other.filter(Course::failed).isEmpty();
    }

    private static List<Cause> causes(Stream<Fault> faults) {
        return faults.map(fault -> fault.trouble().cause).distinct().limit(MOST).toList();
    }

    private boolean isSaved(Course course, Set<Integer> removed) {
        return without(course, removed).filter(Course::failed).isEmpty();
    }

    /** The earlier it would have been handed over without it, the more a trouble cost; then the earlier it began. */
    private Comparator<Fault> byGain(Course course) {
        return Comparator.comparingInt((Fault fault) -> without(course, Set.of(fault.id()))
                        .map(other -> other.scanned)
                        .orElse(0))
                .thenComparingInt(Fault::from)
                .thenComparingInt(Fault::id);
    }

    /** The same posting in the other world; empty when it was never ordered there. */
    private Optional<Course> without(Course course, Set<Integer> removed) {
        World other = removed.isEmpty() ? real : others.computeIfAbsent(removed, ids -> real.without(everything, ids));
        return Optional.ofNullable(other.courses.get(course.id));
    }
}
