package io.github.ozonexpiry.capacity;

import java.util.PriorityQueue;

/** Jobs one after the other without interruption: of those that are ready the one due first. One that would be late is left out. */
final class Sequence {

    private final Queue queue;
    private final int[] order;
    private final long[] start;
    private int size;

    private Sequence(Queue queue) {
        this.queue = queue;
        order = new int[queue.size()];
        start = new long[queue.size()];
    }

    static Sequence of(Queue queue, int[] earliestReadyFirst, boolean[] kept) {
        Sequence sequence = new Sequence(queue);
        PriorityQueue<Integer> waiting = new PriorityQueue<>();
        long now = 0;
        for (int job : earliestReadyFirst) {
            if (!kept[job]) {
                continue;
            }
            while (!waiting.isEmpty() && now < queue.ready(job)) {
                now = sequence.add(waiting.remove(), now);
            }
            now = Math.max(now, queue.ready(job));
            waiting.add(job);
        }
        while (!waiting.isEmpty()) {
            now = sequence.add(waiting.remove(), now);
        }
        return sequence;
    }

    int size() {
        return size;
    }

    int job(int place) {
        return order[place];
    }

    long start(int place) {
        return start[place];
    }

    /** By when each place must be begun so that it and all after it are in time. */
    long[] latestStarts() {
        long[] latest = new long[size];
        long next = Long.MAX_VALUE;
        for (int place = size - 1; place >= 0; place--) {
            int job = order[place];
            next = Math.min(next, queue.due(job)) - queue.work(job);
            latest[place] = next;
        }
        return latest;
    }

    long worth() {
        long sum = 0;
        for (int place = 0; place < size; place++) {
            sum += queue.worth(order[place]);
        }
        return sum;
    }

    private long add(int job, long now) {
        long done = now + queue.work(job);
        if (done > queue.due(job)) {
            return now;
        }
        order[size] = job;
        start[size] = now;
        size++;
        return done;
    }
}
