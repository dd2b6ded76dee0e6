package io.github.ozonexpiry.benchmarks;

import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * One line of JMH's table.
 *
 * @param benchmark the benchmark's class
 * @param params what JMH calls its parameters: who was timed, and with what
 */
record Case(Class<?> benchmark, Map<String, String> params) {

    /** A line about working time. */
    Case(Class<? extends Timed> benchmark, String contender, String schedule, int amount) {
        this(benchmark, Map.of("contender", contender, "schedule", schedule, "amount", Integer.toString(amount)));
    }

    /** Whether JMH means this line. */
    boolean is(BenchmarkParams line) {
        return line.getBenchmark().startsWith(benchmark.getName() + ".")
                && params.entrySet().stream().allMatch(param -> param.getValue().equals(line.getParam(param.getKey())));
    }
}
