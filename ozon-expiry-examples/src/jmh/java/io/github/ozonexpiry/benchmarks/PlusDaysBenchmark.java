package io.github.ozonexpiry.benchmarks;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** A working day and whole working days. */
public class PlusDaysBenchmark extends Timed {

    private LocalDate[] days = {};
    private UnaryOperator<LocalDate> plus = UnaryOperator.identity();

    /** Prepares the contender and the days. */
    @Setup
    public void prepare() {
        days = Orders.workingDays(when()).toArray(LocalDate[]::new);
        plus = who().plusDays(when(), amount).orElseThrow();
    }

    /** {@return the later working day} */
    @Benchmark
    public LocalDate plusDays() {
        return plus.apply(days[next()]);
    }
}
