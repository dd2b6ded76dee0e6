package io.github.ozonexpiry.benchmarks;

import io.github.ozonexpiry.benchmarks.backlog.Keeping;
import io.github.ozonexpiry.benchmarks.backlog.Waiting;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One plan of a backlog. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BacklogBenchmark {

    /** Who plans. */
    @Param("ours")
    public String contender = "";

    /** How many postings wait. */
    @Param("2500")
    public int postings;

    private Keeping way = Keeping.OURS;
    private Waiting waiting = Waiting.of(2500);

    /** Makes the postings. */
    @Setup
    public void prepare() {
        way = Keeping.named(contender);
        waiting = Waiting.of(postings);
    }

    /** {@return how many are lost} */
    @Benchmark
    public int plan() {
        return way.lost(waiting);
    }
}
