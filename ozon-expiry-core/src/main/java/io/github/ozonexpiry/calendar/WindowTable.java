package io.github.ozonexpiry.calendar;

import java.util.Arrays;

/**
 * Open windows and the work done before each, in seconds from a first one, with two direct look-ups: from a block of some hours and from
 * an amount of work to the first window that may matter. From there a few steps ahead find the window: no search, no object.
 */
final class WindowTable {

    /** The answer when the table does not reach far enough; no second of the years 1 to 9999. */
    static final long NOT_HELD = Long.MIN_VALUE;

    /** A block is 2^15 seconds, about nine hours, so that few windows share one and no division is needed. */
    private static final int BLOCK_SHIFT = 15;

    private static final int NEVER = Integer.MAX_VALUE;

    private final long base;
    private final int length;
    /** Each window's first second after it, then one that never comes. */
    private final int[] close;
    /** The working seconds before each window, then all. */
    private final int[] before;
    /** The seconds before each window that are no work: what lies between an amount of work and its moment. */
    private final int[] idle;

    private final int[] firstOfBlock;
    private final int[] firstOfWork;
    private final int workShift;
    private final int total;

    /** Windows in order, apart from each other, within the length; open and close have one element more than there are windows. */
    WindowTable(long base, int length, int[] open, int[] close) {
        this.base = base;
        this.length = length;
        this.close = close;
        int windows = open.length - 1;
        open[windows] = NEVER;
        close[windows] = NEVER;
        this.before = workBefore(open, close);
        this.idle = new int[open.length];
        Arrays.setAll(idle, window -> open[window] - before[window]);
        this.total = before[windows];
        this.firstOfBlock = firstAfter(close, 1 << BLOCK_SHIFT, (length >> BLOCK_SHIFT) + 1);
        // A bucket of work is no longer than a window on the average, so that few windows share one.
        int average = Math.max(1, total / Math.max(1, windows));
        this.workShift = 31 - Integer.numberOfLeadingZeros(average);
        this.firstOfWork =
                firstAfter(Arrays.copyOfRange(before, 1, windows + 1), 1 << workShift, (total >> workShift) + 1);
    }

    /** Whether a second lies in the table, its end included. */
    boolean holds(long second) {
        long at = second - base;
        return at >= 0 && at <= length;
    }

    /** Whether time from a second on lies in the table. */
    boolean holdsFrom(long second) {
        long at = second - base;
        return at >= 0 && at < length;
    }

    /** The working seconds from the table's start to a second that it holds. */
    int worked(long second) {
        int at = (int) (second - base);
        int window = notClosedBy(at);
        return Math.max(before[window], at - idle[window]);
    }

    /** Whether a second that it holds is open. */
    boolean isOpen(long second) {
        int at = (int) (second - base);
        return open(notClosedBy(at)) <= at;
    }

    /** The moment some work away. */
    long plus(long second, long work) {
        if (!holds(second)) {
            return NOT_HELD;
        }
        int done = worked(second);
        if (work > 0) {
            return earliestWith(done + work);
        }
        if (work < 0) {
            return latestWith(done + work);
        }
        return second;
    }

    /** The earliest moment before which so much work above zero is done: the end of its last second. */
    long earliestWith(long work) {
        long lastSecond = latestWith(work - 1);
        return lastSecond == NOT_HELD ? NOT_HELD : lastSecond + 1;
    }

    /** The latest moment before which no more work than this is done. */
    long latestWith(long work) {
        return work >= 0 && work < total ? base + momentOf((int) work) : NOT_HELD;
    }

    long nextOpening(long second) {
        if (!holdsFrom(second)) {
            return NOT_HELD;
        }
        int at = (int) (second - base);
        int window = notClosedBy(at);
        int opening = open(window) > at ? open(window) : open(window + 1);
        return opening == NEVER ? NOT_HELD : base + opening;
    }

    long nextClosing(long second) {
        if (!holdsFrom(second)) {
            return NOT_HELD;
        }
        int closing = close[notClosedBy((int) (second - base))];
        return closing < length ? base + closing : NOT_HELD;
    }

    long previousOpening(long second) {
        if (!holds(second)) {
            return NOT_HELD;
        }
        int at = (int) (second - base);
        int window = notClosedBy(at);
        if (open(window) >= at) {
            window--;
        }
        return window >= 0 && open(window) > 0 ? base + open(window) : NOT_HELD;
    }

    long previousClosing(long second) {
        if (!holds(second)) {
            return NOT_HELD;
        }
        int at = (int) (second - base);
        int window = notClosedBy(at) - 1;
        if (window >= 0 && close[window] >= at) {
            window--;
        }
        return window >= 0 ? base + close[window] : NOT_HELD;
    }

    /** The first window that closes after a moment. */
    private int notClosedBy(int at) {
        int window = firstOfBlock[at >> BLOCK_SHIFT];
        while (close[window] <= at) {
            window++;
        }
        return window;
    }

    /** When the working second with this number passes. */
    private int momentOf(int work) {
        int window = firstOfWork[work >> workShift];
        while (before[window + 1] <= work) {
            window++;
        }
        return work + idle[window];
    }

    /** A window's first second. */
    private int open(int window) {
        return before[window] + idle[window];
    }

    private static int[] workBefore(int[] open, int[] close) {
        int[] before = new int[open.length];
        for (int i = 1; i < before.length; i++) {
            before[i] = before[i - 1] + close[i - 1] - open[i - 1];
        }
        return before;
    }

    /** For each multiple of a step, the first of the ascending ends that lies after it. */
    private static int[] firstAfter(int[] ends, int step, int steps) {
        int[] first = new int[steps];
        int i = 0;
        for (int k = 0; k < steps; k++) {
            while (i < ends.length && ends[i] <= (long) k * step) {
                i++;
            }
            first[k] = i;
        }
        return first;
    }
}
