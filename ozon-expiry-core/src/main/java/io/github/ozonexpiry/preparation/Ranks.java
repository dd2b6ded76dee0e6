package io.github.ozonexpiry.preparation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The ranks of times in the order in which their orders came, equal ones sharing the mean of theirs: twice the rank, so that it is whole. */
final class Ranks {

    private final long[] doubled;

    private Ranks(long[] doubled) {
        this.doubled = doubled;
    }

    static Ranks of(long[] inOrderOfArrival) {
        long[] sorted = inOrderOfArrival.clone();
        Arrays.sort(sorted);
        Map<Long, Long> doubled = new HashMap<>();
        int from = 0;
        for (int to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || sorted[to] != sorted[from]) {
                doubled.put(sorted[from], from + to + 1L);
                from = to;
            }
        }
        return new Ranks(LongStream.of(inOrderOfArrival)
                .map(time -> doubled.getOrDefault(time, 0L))
                .toArray());
    }

    /** Twice the rank of each, in order of arrival. */
    long[] doubled() {
        return doubled.clone();
    }

    int size() {
        return doubled.length;
    }

    /** How far the i-th rank is from the mean of all, doubled. */
    double fromMean(int i) {
        return doubled[i] - (doubled.length + 1.0);
    }

    /** The sum of a power of all distances from the mean. */
    double fromMeanTo(int power) {
        return IntStream.range(0, doubled.length)
                .mapToDouble(i -> Math.pow(fromMean(i), power))
                .sum();
    }
}
