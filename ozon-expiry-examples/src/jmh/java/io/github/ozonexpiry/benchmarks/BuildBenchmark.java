package io.github.ozonexpiry.benchmarks;

import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Making a calendar with all the years of its schedule, which is done once. */
public class BuildBenchmark extends Timed {

    private Supplier<Object> build = Object::new;

    /** Prepares the contender. */
    @Setup
    public void prepare() {
        build = who().build(when()).orElseThrow();
    }

    /** {@return a new calendar} */
    @Benchmark
    public Object build() {
        return build.get();
    }
}
