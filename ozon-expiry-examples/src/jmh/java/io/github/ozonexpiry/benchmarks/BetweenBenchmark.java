package io.github.ozonexpiry.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.function.ToLongBiFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** From an order to the moment that lies some working hours after it. */
public class BetweenBenchmark extends Timed {

    private final Instant[] orders = Orders.instants().toArray(Instant[]::new);
    private final Instant[] ends = new Instant[Orders.COUNT];
    private ToLongBiFunction<Instant, Instant> between = (from, to) -> 0;

    /** Prepares the contender and the ends. */
    @Setup
    public void prepare() {
        between = who().between(when()).orElseThrow();
        for (int i = 0; i < Orders.COUNT; i++) {
            ends[i] = NaiveDays.plus(when(), orders[i], Duration.ofHours(amount));
        }
    }

    /** {@return the working seconds between them} */
    @Benchmark
    public long between() {
        int i = next();
        return between.applyAsLong(orders[i], ends[i]);
    }
}
