package io.github.ozonexpiry.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongBinaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** {@link BetweenBenchmark} with seconds instead of objects. */
public class SecondsBetweenBenchmark extends Timed {

    private final long[] orders = new long[Orders.COUNT];
    private final long[] ends = new long[Orders.COUNT];
    private LongBinaryOperator between = (from, to) -> 0;

    /** Prepares the contender and the ends. */
    @Setup
    public void prepare() {
        between = who().secondsBetween(when()).orElseThrow();
        List<Instant> instants = Orders.instants();
        for (int i = 0; i < Orders.COUNT; i++) {
            Instant end = NaiveDays.plus(when(), instants.get(i), Duration.ofHours(amount));
            orders[i] = instants.get(i).getEpochSecond();
            ends[i] = end.getEpochSecond();
        }
    }

    /** {@return the working seconds between them} */
    @Benchmark
    public long secondsBetween() {
        int i = next();
        return between.applyAsLong(orders[i], ends[i]);
    }
}
