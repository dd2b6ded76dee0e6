package io.github.ozonexpiry.capacity;

import java.time.Instant;
import java.util.List;

/**
 * What a line can keep of a backlog, seen at one moment. Postings are packed one after the other without interruption.
 *
 * <p>A plan is the best there is when all postings can be packed now and either all count alike (J. M. Moore, Management Science 15 (1968), 102-109)
 * or none that takes less work has less at stake (E. L. Lawler, RAIRO 10 (1976), 25-33), also when all take the same work and become ready at
 * multiples of it (a transversal matroid). Else it is a heuristic (as these, then exchanges) with the gap to the best that could be kept if postings
 * could be interrupted and kept in part; where there is no gap it is the best, too.
 *
 * @param backlog what is to be packed
 * @param line who packs and when
 * @param now the moment of judgement; nothing is packed before
 */
public record Feasibility(Backlog backlog, PackingLine line, Instant now) {

    /**
     * Plans the work.
     *
     * @param objective what is saved first
     * @return the plan; beyond the known days of the staff calendar its usual hours are assumed, and the plan says so
     * @throws ArithmeticException when the amounts of money are too large to be added in whole units
     */
    public WorkPlan plan(Objective objective) {
        return new Planning(this, objective).plan();
    }

    /**
     * What changes would save, each alone and planned anew.
     *
     * @param objective what is saved first
     * @param reliefs the changes
     * @return a saving for each, in their order
     * @throws ArithmeticException as for {@link #plan}
     */
    public List<Relief.Saving> savings(Objective objective, List<Relief> reliefs) {
        WorkPlan without = plan(objective);
        return reliefs.stream()
                .map(relief ->
                        new Relief.Saving(relief, without, relief.applied(this).plan(objective)))
                .toList();
    }
}
