package io.github.ozonexpiry.benchmarks;

import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * One line of JMH's table.
 *
 * @param benchmark the benchmark's class
 * @param contender who was timed
 * @param schedule the name of the schedule
 * @param amount working hours, working days or years
 */
record Case(Class<? extends Timed> benchmark, String contender, String schedule, int amount) {

    /** Whether JMH means this line. */
    boolean is(BenchmarkParams params) {
        return params.getBenchmark().startsWith(benchmark.getName() + ".")
                && params.getParam("contender").equals(contender)
                && params.getParam("schedule").equals(schedule)
                && params.getParam("amount").equals(Integer.toString(amount));
    }
}
