package io.github.ozonexpiry.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;

/** What one run has shown. A time is the lower quartile over all forks: what disturbs a machine only ever adds. */
final class Measured {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Collection<RunResult> results;

    Measured(Collection<RunResult> results) {
        this.results = results;
    }

    /** Nanoseconds an operation; empty when nobody did this. */
    Optional<Double> nanos(Case timed) {
        return of(timed).map(Measured::lowerQuartile);
    }

    /** Whole bytes an operation (the rest is JMH's own); empty when nobody did this. */
    Optional<Double> bytes(Case timed) {
        return of(timed)
                .flatMap(result ->
                        Optional.ofNullable(result.getSecondaryResults().get(ALLOCATED)))
                .map(allocated -> Math.rint(allocated.getScore()));
    }

    /** How many times as long the one takes as the other. */
    Optional<Double> ratio(Case timed, Case other) {
        return nanos(timed).flatMap(time -> nanos(other).map(base -> time / base));
    }

    /** The distance of the quartiles as a share of the median, in the middle of all lines: how quiet the machine was. */
    double unrest() {
        List<Double> shares = results.stream()
                .map(Measured::samples)
                .map(all -> (all.get(all.size() * 3 / 4) - all.get(all.size() / 4)) / all.get(all.size() / 2))
                .sorted()
                .toList();
        return shares.isEmpty() ? 0 : shares.get(shares.size() / 2);
    }

    private Optional<RunResult> of(Case timed) {
        return results.stream().filter(result -> timed.is(result.getParams())).findFirst();
    }

    private static double lowerQuartile(RunResult result) {
        List<Double> all = samples(result);
        return all.get(all.size() / 4);
    }

    private static List<Double> samples(RunResult result) {
        return result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(iteration -> iteration.getPrimaryResult().getScore())
                .sorted()
                .toList();
    }
}
