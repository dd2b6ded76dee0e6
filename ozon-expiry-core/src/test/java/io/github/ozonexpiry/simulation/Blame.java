package io.github.ozonexpiry.simulation;

import io.github.ozonexpiry.cause.Cause;
import java.util.ArrayList;
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

    /** The causes, the one that cost the posting most first; empty when it would have ended badly all the same. */
    List<Cause> of(Course course) {
        if (course.ending.isOutside()) {
            return outside(course);
        }
        List<Fault> single = everything.stream()
                .filter(fault -> isSaved(course, Set.of(fault.id())))
                .sorted(byGain(course))
                .toList();
        return causes(single.isEmpty() ? pair(course) : single);
    }

    /** The ending itself is the cause; a trouble that had made the posting late before is the second. */
    private List<Cause> outside(Course course) {
        Optional<Fault> ending = course.touchedBy.stream()
                .filter(fault -> fault.trouble().cause.group() == Cause.Group.OUTSIDE)
                .filter(fault -> without(course, Set.of(fault.id()))
                        .filter(other -> other.ending == course.ending)
                        .isEmpty())
                .findFirst();
        List<Fault> found = new ArrayList<>();
        ending.ifPresent(found::add);
        if (course.ended > course.last && course.scanned > course.last) {
            everything.stream()
                    .filter(fault -> without(course, Set.of(fault.id()))
                            .filter(other -> other.scanned <= other.last)
                            .isPresent())
                    .min(byGain(course))
                    .ifPresent(found::add);
        }
        return causes(found);
    }

    /** One that met the posting, and one that meets it when the first does not. */
    private List<Fault> pair(Course course) {
        for (Fault first : course.touchedBy) {
            Set<Fault> next = without(course, Set.of(first.id())).orElse(course).touchedBy;
            for (Fault second : next) {
                if (!second.equals(first) && isSaved(course, Set.of(first.id(), second.id()))) {
                    return Stream.of(first, second).sorted(byGain(course)).toList();
                }
            }
        }
        return chain(course);
    }

    private List<Fault> chain(Course course) {
        Set<Integer> removed = new HashSet<>();
        Optional<Course> other = Optional.of(course);
        while (other.filter(Course::endedBadly).isPresent()
                && removed.addAll(other.get().touchedBy.stream().map(Fault::id).toList())) {
            other = without(course, Set.copyOf(removed));
        }
        return other.filter(Course::endedBadly).isPresent()
                ? List.of()
                : course.touchedBy.stream().sorted(byGain(course)).toList();
    }

    private static List<Cause> causes(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.trouble().cause)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private boolean isSaved(Course course, Set<Integer> removed) {
        return without(course, removed).filter(Course::endedBadly).isEmpty();
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
