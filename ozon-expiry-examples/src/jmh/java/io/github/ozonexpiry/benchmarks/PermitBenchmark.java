package io.github.ozonexpiry.benchmarks;

import io.github.ozonexpiry.benchmarks.transport.Permits;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One permit, where nobody has to wait. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PermitBenchmark {

    /** As many as Ozon's limit, in a stretch that is over before they can be used up. */
    private static final int CALLS = 50;

    private static final Duration WINDOW = Duration.ofNanos(50);

    /** Who keeps the limit. */
    @Param("ours")
    public String contender = "";

    private LongSupplier permit = () -> 0;

    /** Makes the limit. */
    @Setup
    public void prepare() {
        permit = Permits.named(contender).limitedTo(CALLS, WINDOW);
    }

    /**
     * Takes a permit.
     *
     * @return a number of no meaning
     */
    @Benchmark
    public long take() {
        return permit.getAsLong();
    }
}
