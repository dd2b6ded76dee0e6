package io.github.ozonexpiry.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongUnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** An order and working hours, both as seconds. */
public class PlusSecondsBenchmark extends Timed {

    private final long[] orders =
            Orders.instants().stream().mapToLong(Instant::getEpochSecond).toArray();
    private LongUnaryOperator plus = LongUnaryOperator.identity();

    /** Prepares the contender. */
    @Setup
    public void prepare() {
        plus = who().plusSeconds(when(), Duration.ofHours(amount).toSeconds()).orElseThrow();
    }

    /** {@return when the work is done} */
    @Benchmark
    public long plusSeconds() {
        return plus.applyAsLong(orders[next()]);
    }
}
