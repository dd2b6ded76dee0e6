package io.github.ozonexpiry.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ozonexpiry.benchmarks.transport.Loopback;
import io.github.ozonexpiry.benchmarks.transport.RoundTrip;
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
import org.openjdk.jmh.annotations.TearDown;

/** A small request to a server in the same JVM, and its small answer. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RoundTripBenchmark {

    /** Who sends. */
    @Param("ours")
    public String contender = "";

    private AutoCloseable server = () -> {};
    private RoundTrip.Exchange exchange = json -> json;

    /**
     * Starts the server.
     *
     * @throws IOException when it does not start
     */
    @Setup
    public void prepare() throws IOException {
        byte[][] answer = {RoundTrip.ANSWER.getBytes(UTF_8)};
        Loopback loopback = Loopback.answering(question -> answer);
        server = loopback;
        exchange = RoundTrip.named(contender).with(loopback.address());
    }

    /**
     * Stops the server.
     *
     * @throws Exception never
     */
    @TearDown
    public void close() throws Exception {
        server.close();
    }

    /**
     * Sends and gets.
     *
     * @return the answer
     * @throws IOException when there is none
     */
    @Benchmark
    public String send() throws IOException {
        return exchange.of(RoundTrip.QUESTION);
    }
}
