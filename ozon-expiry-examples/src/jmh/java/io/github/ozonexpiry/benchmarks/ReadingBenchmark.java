package io.github.ozonexpiry.benchmarks;

import io.github.ozonexpiry.benchmarks.reading.InventedPage;
import io.github.ozonexpiry.benchmarks.reading.Reading;
import io.github.ozonexpiry.benchmarks.reading.Readings;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the bytes of a page to what a program works with. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadingBenchmark {

    /** Who reads. */
    @Param("ours")
    public String contender = "";

    /** How many postings the page has. */
    @Param("1000")
    public int postings;

    private Reading reading = Readings.named("ours");
    private byte[] page = {};

    /** Prepares the reader and the page. */
    @Setup
    public void prepare() {
        reading = Readings.named(contender);
        page = InventedPage.of(postings);
    }

    /**
     * Reads the page.
     *
     * @return what was read
     * @throws IOException when it cannot be read
     */
    @Benchmark
    public Object read() throws IOException {
        return reading.read(page);
    }
}
