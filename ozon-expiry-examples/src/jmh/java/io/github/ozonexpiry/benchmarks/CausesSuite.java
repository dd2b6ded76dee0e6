package io.github.ozonexpiry.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.ozonexpiry.benchmarks.causes.Judging;
import io.github.ozonexpiry.benchmarks.causes.ManyCases;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A million case files judged in one pass. JMH has no part in it: one pass lasts long enough. */
final class CausesSuite implements Suite {

    private static final int CASES = 1_000_000;
    private static final int CASES_TO_COMPARE = 20_000;
    private static final int MONTHS = 30;
    private static final int WARMUPS = 1;
    private static final int PASSES = 3;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What one way took, of several passes the middle one. */
    private record Taken(Judging way, int count, double nanos, double bytes) {

        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s |",
                    way.words(),
                    Table.figure(nanos * count / 1e6),
                    Table.figure(Math.rint(1e9 / nanos)),
                    Table.figure(nanos),
                    Table.figure(Math.rint(bytes)));
        }
    }

    @Override
    public String name() {
        return "causes";
    }

    @Override
    public void compare(PrintStream out) {
        ManyCases cases = ManyCases.of(MONTHS);
        for (Judging way : Judging.values()) {
            out.printf(
                    Locale.ROOT,
                    "%-36s %,d of %,d cases are not in time%n",
                    way.words(),
                    way.check(cases, CASES_TO_COMPARE),
                    CASES_TO_COMPARE);
        }
    }

    @Override
    public List<Round> rounds() {
        return List.of();
    }

    @Override
    public String report(Measured measured, boolean quick) {
        ManyCases cases = ManyCases.of(MONTHS);
        int count = quick ? CASES_TO_COMPARE : CASES;
        String rows = Arrays.stream(Judging.values())
                .map(way -> taken(way, cases, count).row())
                .collect(Collectors.joining("\n"));
        return String.format(
                        Locale.ROOT,
                        "| %,d case files in one pass, one in %d went wrong, %,d different ones | ms | a second | ns a posting | B a posting |%n",
                        count,
                        ManyCases.WRONG_EVERY,
                        cases.distinct())
                + "| --- | --- | --- | --- | --- |\n" + rows + "\n";
    }

    private Taken taken(Judging way, ManyCases cases, int count) {
        for (int i = 0; i < WARMUPS; i++) {
            way.check(cases, count);
        }
        double[] nanos = new double[PASSES];
        long allocated = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < PASSES; i++) {
            long start = System.nanoTime();
            way.check(cases, count);
            nanos[i] = (double) (System.nanoTime() - start) / count;
        }
        double bytes = (double) (threads.getCurrentThreadAllocatedBytes() - allocated) / PASSES / count;
        Arrays.sort(nanos);
        return new Taken(way, count, nanos[PASSES / 2], bytes);
    }
}
