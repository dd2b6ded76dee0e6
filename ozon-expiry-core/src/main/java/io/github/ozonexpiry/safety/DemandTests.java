package io.github.ozonexpiry.safety;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What speaks against a demand that was learnt from days. */
final class DemandTests {

    private static final double ONE_SIDED = Gauss.deviations(0.99);
    private static final double TWO_SIDED = Gauss.deviations(0.995);
    private static final double CHANCE = 0.01;
    private static final int A_WEEK = 7;

    /** More days than these make a share's distribution about normal. */
    private static final double FEWEST_EXPECTED = 5;

    private final SoldByDay sold;
    private final int[] counts;
    private final Spread aDay;
    private final List<DemandWarning> warnings = new ArrayList<>();

    private DemandTests(SoldByDay sold, Demand demand) {
        this.sold = sold;
        this.counts = sold.counts();
        this.aDay = Spreads.of(demand, 1);
    }

    static List<DemandWarning> warnings(SoldByDay sold, Demand demand, int leftOut) {
        DemandTests tests = new DemandTests(sold, demand);
        tests.stock(leftOut);
        if (demand.mean() == 0) {
            tests.warnings.add(DemandWarning.Kind.NOTHING_SOLD.of(tests.counts.length));
        } else {
            tests.trend();
            tests.repetition();
            tests.burst();
            if (demand.variance() > demand.mean()) {
                tests.shape(Math.floor(demand.mean() / 2));
            }
        }
        return List.copyOf(tests.warnings);
    }

    private void stock(int leftOut) {
        if (leftOut > counts.length) {
            warnings.add(DemandWarning.Kind.MOSTLY_OUT.of(leftOut, counts.length));
        }
    }

    private void trend() {
        double sure = (Math.abs(rises()) - 1) / Math.sqrt(kendallVariance());
        if (isBeyond(sure, TWO_SIDED)) {
            warnings.add(DemandWarning.Kind.TREND.of(Rounded.of(half(0)), Rounded.of(half(1))));
        }
    }

    /** How many more pairs of days rise than fall; below zero where more fall. */
    private int rises() {
        return IntStream.range(0, counts.length)
                .map(later -> Arrays.stream(counts, 0, later)
                        .map(count -> Integer.compare(counts[later], count))
                        .sum())
                .sum();
    }

    /** Whether a number lies above a limit, on which there is nothing to say. */
    static boolean isBeyond(double number, double limit) {
        return number > limit;
    }

    private double kendallVariance() {
        Map<Integer, Long> ties = Arrays.stream(counts)
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        double all = counts.length;
        double tied = ties.values().stream().mapToDouble(DemandTests::term).sum();
        return (term(all) - tied) / 18;
    }

    private static double term(double n) {
        return n * (n - 1) * (2 * n + 5);
    }

    /** The mean of the first or of the second half of the days. */
    private double half(int which) {
        int half = counts.length / 2;
        int from = which == 0 ? 0 : counts.length - half;
        return Arrays.stream(counts, from, from + half).average().orElseThrow();
    }

    private void repetition() {
        if (isBeyond(sold.likeness(1), ONE_SIDED)) {
            warnings.add(DemandWarning.Kind.AUTOCORRELATED.of());
        }
        if (isBeyond(sold.likeness(A_WEEK), ONE_SIDED)) {
            warnings.add(DemandWarning.Kind.WEEKLY.of());
        }
    }

    private void burst() {
        int most = Arrays.stream(counts).max().orElseThrow();
        if (isBeyond(Math.pow(aDay.atMost(most - 1), counts.length), 1 - CHANCE)) {
            warnings.add(DemandWarning.Kind.BURST.of(most));
        }
    }

    private void shape(double quiet) {
        double share = aDay.atMost(quiet);
        double expected = share * counts.length;
        long seen = Arrays.stream(counts).filter(count -> count <= quiet).count();
        double chance = TWO_SIDED * Math.sqrt(expected * (1 - share));
        if (isBeyond(expected, FEWEST_EXPECTED) && isBeyond(Math.abs(seen - expected), chance)) {
            warnings.add(DemandWarning.Kind.SHAPE.of(seen, counts.length, (long) quiet, Rounded.of(expected)));
        }
    }
}
