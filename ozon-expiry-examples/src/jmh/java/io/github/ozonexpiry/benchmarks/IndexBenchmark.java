package io.github.ozonexpiry.benchmarks;

import io.github.ozonexpiry.benchmarks.index.Outcomes;
import io.github.ozonexpiry.benchmarks.index.Reckoning;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One new outcome, and the index after it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class IndexBenchmark {

    /** Who reckons. */
    @Param("ours")
    public String contender = "";

    /** How many outcomes a history has. */
    @Param("1000")
    public int history;

    private Outcomes outcomes = new Outcomes(1000);
    private Reckoning.Running running = Reckoning.OURS.of(1000);

    /** Learns a history. */
    @Setup
    public void prepare() {
        outcomes = new Outcomes(history);
        running = Reckoning.named(contender).of(history);
        for (int i = 0; i < outcomes.many(); i++) {
            outcomes.next();
            running.learn(outcomes);
        }
    }

    /** {@return numerator and denominator} */
    @Benchmark
    public long outcome() {
        outcomes.next();
        running.learn(outcomes);
        return running.read(outcomes.day());
    }
}
