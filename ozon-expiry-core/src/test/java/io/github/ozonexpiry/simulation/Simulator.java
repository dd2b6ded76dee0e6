package io.github.ozonexpiry.simulation;

import io.github.ozonexpiry.cause.CaseInput;
import io.github.ozonexpiry.cause.Cause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Simulated months of shops. A month is lived with its troubles; a posting that ends badly gets as truth the troubles without which it would
 * not have; the case is what the shop's systems recorded of it. The same seed gives the same cases.
 */
public final class Simulator {

    /** So that one long trouble of one shop does not fill the sample. */
    private static final int MOST_OF_A_CAUSE = 5;

    private final Dice dice;

    private Simulator(Dice dice) {
        this.dice = dice;
    }

    public static Simulator of(long seed) {
        return new Simulator(new Dice(seed));
    }

    public List<LabelledCase> cases(int wanted) {
        return cases().limit(wanted).toList();
    }

    /** Without end. */
    public Stream<LabelledCase> cases() {
        return LongStream.iterate(0, month -> month + 1).boxed().flatMap(month -> month(month).stream());
    }

    private List<LabelledCase> month(long number) {
        Shop shop = Shop.draw(dice.of("month", number));
        List<Fault> faults = Fault.draw(shop);
        World world = World.of(shop, faults);
        Blame blame = new Blame(faults, world);
        Observer observer = new Observer(world);
        Map<Cause, Integer> taken = new EnumMap<>(Cause.class);
        List<LabelledCase> cases = new ArrayList<>();
        for (Course course : ended(world)) {
            List<Cause> truth = course.ending == Ending.SPLIT ? List.of() : blame.of(course);
            boolean isExplained = course.ending == Ending.SPLIT || !truth.isEmpty();
            if (isExplained && (truth.isEmpty() || taken.merge(truth.get(0), 1, Integer::sum) <= MOST_OF_A_CAUSE)) {
                cases.add(labelled(world, observer, course, truth));
            }
        }
        return cases;
    }

    private static LabelledCase labelled(World world, Observer observer, Course course, List<Cause> truth) {
        Set<CaseInput> deciding = truth.isEmpty() ? Set.of() : Proof.of(truth.get(0), course.ending);
        return new LabelledCase(observer.file(course), world.shop.instant(observer.judgedAt(course)), truth, deciding);
    }

    private static List<Course> ended(World world) {
        return world.courses.values().stream()
                .filter(course -> course.endedBadly() || course.ending == Ending.SPLIT)
                .sorted(Comparator.comparingDouble(
                        (Course course) -> world.shop.dice().share("turn", course.id)))
                .toList();
    }
}
