package io.github.ozonexpiry.capacity;

/**
 * How much work still fits before each due moment: the moment less all work taken in that is due by then, in a tree of sums and least prefixes.
 */
final class Room {

    static final int NOWHERE = -1;

    private final int leaves;
    private final long[] sum;
    private final long[] least;

    Room(Queue queue) {
        leaves = leavesFor(queue.size());
        sum = new long[2 * leaves];
        least = new long[2 * leaves];
        long before = 0;
        for (int job = 0; job < queue.size(); job++) {
            take(job, before - queue.due(job));
            before = queue.due(job);
        }
    }

    /** A power of two above a size. */
    static int leavesFor(int size) {
        return Integer.highestOneBit(size) << 1;
    }

    /** Takes work in at a job's place; negative gives it back. */
    void take(int job, long work) {
        int node = leaves + job;
        sum[node] -= work;
        least[node] -= work;
        for (node >>= 1; node > 0; node >>= 1) {
            join(node);
        }
    }

    /** The room before a job's due moment, from 0 on. */
    long at(int job) {
        return before(leaves + job) + sum[leaves + job];
    }

    /** The least room before the due moment of this job or of a later one. */
    long leastFrom(int job) {
        int node = leaves + job;
        long before = before(node);
        long found = Long.MAX_VALUE;
        while (true) {
            found = Math.min(found, before + least[node]);
            before += sum[node];
            while ((node & 1) == 1) {
                node >>= 1;
            }
            if (node == 0) {
                return found;
            }
            node++;
        }
    }

    /** The first job, from this one on, before whose due moment there is less room than that; {@link #NOWHERE} when there is none. */
    int firstBelow(int job, long room) {
        int node = leaves + job;
        long before = before(node);
        while (before + least[node] >= room) {
            before += sum[node];
            while ((node & 1) == 1) {
                node >>= 1;
            }
            if (node == 0) {
                return NOWHERE;
            }
            node++;
        }
        return down(node, before, room);
    }

    private int down(int from, long sumBefore, long room) {
        int node = from;
        long before = sumBefore;
        while (node < leaves) {
            node <<= 1;
            if (before + least[node] >= room) {
                before += sum[node];
                node++;
            }
        }
        return node - leaves;
    }

    private long before(int leaf) {
        long before = 0;
        for (int node = leaf; node != 1; node >>= 1) {
            if ((node & 1) == 1) {
                before += sum[node - 1];
            }
        }
        return before;
    }

    private void join(int node) {
        int left = 2 * node;
        sum[node] = sum[left] + sum[left + 1];
        least[node] = Math.min(least[left], sum[left] + least[left + 1]);
    }
}
