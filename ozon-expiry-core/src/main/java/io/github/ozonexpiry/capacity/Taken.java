package io.github.ozonexpiry.capacity;

import java.util.Arrays;

/** The jobs taken in, and the last in place of those due by a moment, in a tree of maxima. */
final class Taken {

    private static final long NONE = -1;

    private final Queue queue;
    private final int leaves;
    private final long[] last;

    Taken(Queue queue) {
        this.queue = queue;
        leaves = Room.leavesFor(queue.size());
        last = new long[2 * leaves];
        Arrays.fill(last, NONE);
    }

    void add(int job) {
        set(job, ((long) queue.place(job) << Integer.SIZE) | job);
    }

    void remove(int job) {
        set(job, NONE);
    }

    /** Of those due no later than a job, itself included, the one that is last in place. */
    int lastUpTo(int job) {
        int node = leaves + job;
        long found = last[node];
        for (; node != 1; node >>= 1) {
            if ((node & 1) == 1) {
                found = Math.max(found, last[node - 1]);
            }
        }
        return (int) found;
    }

    private void set(int job, long value) {
        int node = leaves + job;
        last[node] = value;
        for (node >>= 1; node > 0; node >>= 1) {
            last[node] = Math.max(last[2 * node], last[2 * node + 1]);
        }
    }
}
