package io.github.ozonexpiry.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What all benchmarks share: who does what, and which of the orders comes next. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class Timed {

    /** The contender's short name. */
    @Param("ours")
    public String contender = "";

    /** The schedule's name. */
    @Param("moscow")
    public String schedule = "";

    /** Working hours, working days or years, as the benchmark says. */
    @Param("40")
    public int amount;

    private int next;

    /** {@return the contender of that name} */
    final Contender who() {
        return Contenders.named(contender);
    }

    /** {@return the schedule of that name} */
    final Schedule when() {
        return Schedule.named(schedule);
    }

    /** {@return the place of the next order, round and round} */
    final int next() {
        return next++ & Orders.MASK;
    }
}
