package io.github.ozonexpiry.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** An order and working hours, both as objects of java.time. */
public class PlusBenchmark extends Timed {

    private final Instant[] orders = Orders.instants().toArray(Instant[]::new);
    private UnaryOperator<Instant> plus = UnaryOperator.identity();

    /** Prepares the contender. */
    @Setup
    public void prepare() {
        plus = who().plus(when(), Duration.ofHours(amount)).orElseThrow();
    }

    /** {@return when the work is done} */
    @Benchmark
    public Instant plus() {
        return plus.apply(orders[next()]);
    }
}
