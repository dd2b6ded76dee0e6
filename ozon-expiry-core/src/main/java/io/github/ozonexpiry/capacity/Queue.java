package io.github.ozonexpiry.capacity;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** All jobs of a line, numbered in the order in which they are due; of those due together the one that is ready first, then the one given first. */
final class Queue {

    private final int[] source;
    private final long[] ready;
    private final long[] due;
    private final long[] work;
    private final long[] worth;
    private final int[] byPlace;
    private final int[] place;
    private final boolean allReady;

    private Queue(int[] source, List<Load> given) {
        this.source = source;
        this.ready = numbers(source, given, Load::ready);
        this.due = numbers(source, given, Load::due);
        this.work = numbers(source, given, Load::work);
        this.worth = numbers(source, given, Load::worth);
        this.byPlace = byDensity();
        this.place = inverse(byPlace);
        this.allReady = LongStream.of(ready).allMatch(at -> at == 0);
    }

    static Queue of(List<Load> given) {
        long[] due = given.stream().mapToLong(Load::due).toArray();
        long[] ready = given.stream().mapToLong(Load::ready).toArray();
        int[] source = sorted(
                given.size(), Comparator.comparingLong((Integer i) -> due[i]).thenComparingLong(i -> ready[i]));
        return new Queue(source, given);
    }

    int size() {
        return source.length;
    }

    long ready(int job) {
        return ready[job];
    }

    long due(int job) {
        return due[job];
    }

    long work(int job) {
        return work[job];
    }

    long worth(int job) {
        return worth[job];
    }

    /** Whether it could be done in time if nothing else were to be done. */
    boolean isPossible(int job) {
        return ready[job] + work[job] <= due[job];
    }

    /** Its number among the jobs as they were given. */
    int source(int job) {
        return source[job];
    }

    /** Its place among all by what is lost with it for the work it takes, of those alike as they were given; 0 is the last to be given up. */
    int place(int job) {
        return place[job];
    }

    boolean isAllReady() {
        return allReady;
    }

    /**
     * Whether giving up the last in place is known to be best: all can be begun now, and none that takes less work is worth less (E. L. Lawler,
     * RAIRO 10 (1976), 25-33; with equal worth J. M. Moore, Management Science 15 (1968), 102-109), or all take the same work and become ready
     * at multiples of it, so that they are a transversal matroid.
     */
    boolean isSolvedByPlaces() {
        int[] possible = IntStream.of(byPlace).filter(this::isPossible).toArray();
        if (possible.length == 0) {
            return true;
        }
        long unit = work(possible[0]);
        boolean onGrid = IntStream.of(possible).allMatch(job -> work(job) == unit && ready(job) % unit == 0);
        return onGrid || (allReady && isAgreeable(possible));
    }

    int[] latestReadyFirst() {
        return by(Comparator.comparingLong((Integer job) -> -ready(job)));
    }

    int[] earliestReadyFirst() {
        return by(Comparator.comparingLong((Integer job) -> ready(job)));
    }

    int[] cheapestFirst() {
        return by(Comparator.comparingLong((Integer job) -> worth(job)).thenComparingInt(job -> -place(job)));
    }

    private boolean isAgreeable(int[] jobs) {
        return IntStream.range(1, jobs.length)
                .allMatch(i -> work(jobs[i - 1]) <= work(jobs[i]) && worth(jobs[i - 1]) >= worth(jobs[i]));
    }

    private int[] byDensity() {
        double[] density = IntStream.range(0, source.length)
                .mapToDouble(job -> -(double) worth[job] / work[job])
                .toArray();
        return by(Comparator.comparingDouble((Integer job) -> density[job])
                .thenComparingLong(this::work)
                .thenComparingLong(job -> -worth(job))
                .thenComparingInt(this::source));
    }

    private static int[] inverse(int[] order) {
        int[] places = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            places[order[i]] = i;
        }
        return places;
    }

    private int[] by(Comparator<Integer> order) {
        return sorted(source.length, order);
    }

    private static long[] numbers(int[] source, List<Load> given, ToLongFunction<Load> number) {
        return IntStream.of(source)
                .mapToLong(i -> number.applyAsLong(given.get(i)))
                .toArray();
    }

    private static int[] sorted(int size, Comparator<Integer> order) {
        return IntStream.range(0, size).boxed().sorted(order).mapToInt(i -> i).toArray();
    }
}
