package io.github.ozonexpiry.benchmarks;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A bound that the project has set itself.
 *
 * @param words what is bounded
 * @param atMost whether the bound is an upper one
 * @param bound the bound
 * @param unit what is counted
 * @param value finds the value; empty where somebody who is needed was absent
 */
record Goal(String words, boolean atMost, double bound, String unit, Function<Measured, Optional<Double>> value) {

    static Goal atMost(double bound, String unit, String words, Function<Measured, Optional<Double>> value) {
        return new Goal(words, true, bound, unit, value);
    }

    static Goal atLeast(double bound, String unit, String words, Function<Measured, Optional<Double>> value) {
        return new Goal(words, false, bound, unit, value);
    }

    /** One line of a table in Markdown. */
    String row(Measured measured) {
        String sign = atMost ? "<=" : ">=";
        String found = value.apply(measured)
                .map(at -> String.format(Locale.ROOT, "%s %s | %s", Table.figure(at), unit, verdict(at)))
                .orElse("not measured | ");
        return String.format(Locale.ROOT, "| %s | %s %s %s | %s |", words, sign, Table.figure(bound), unit, found);
    }

    private String verdict(double at) {
        return (atMost ? at <= bound : at >= bound) ? "kept" : "**missed**";
    }
}
