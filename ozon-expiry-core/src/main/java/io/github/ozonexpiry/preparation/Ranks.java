package io.github.ozonexpiry.preparation;

import java.util.Arrays;

/**
 * The ranks of times in the order in which their orders came, equal ones sharing the mean of theirs: twice the rank, so that it is whole.
 *
 * @param doubled twice the rank of each, in order of arrival
 */
record Ranks(long[] doubled) {

    static Ranks of(long[] inOrderOfArrival) {
        long[] sorted = inOrderOfArrival.clone();
        Arrays.sort(sorted);
        long[] doubled = new long[sorted.length];
        for (int i = 0; i < doubled.length; i++) {
            long time = inOrderOfArrival[i];
            doubled[i] = shorter(sorted, time, false) + shorter(sorted, time, true) + 1L;
        }
        return new Ranks(doubled);
    }

    int size() {
        return doubled.length;
    }

    /** How far the i-th rank is from the mean of all, doubled. */
    double fromMean(int i) {
        return doubled[i] - (doubled.length + 1.0);
    }

    /** How many of the sorted times are less, or not more. */
    private static int shorter(long[] sorted, long time, boolean orEqual) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) / 2;
            if (sorted[middle] < time || orEqual && sorted[middle] == time) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
