package io.github.ozonexpiry.capacity;

import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Jobs one after the other without interruption: of those that are ready the one due first. One that would be late is left out. Where that happens,
 * the line is also tried as one that stands still when what it would begin makes a job late that becomes ready meanwhile.
 */
final class Sequence {

    private final Queue queue;
    private final int[] byReadiness;
    private final boolean patient;
    private final PriorityQueue<Integer> waiting = new PriorityQueue<>();
    private final int[] order;
    private final long[] start;
    private int size;
    private int next;

    private Sequence(Queue queue, int[] byReadiness, boolean patient) {
        this.queue = queue;
        this.byReadiness = byReadiness;
        this.patient = patient;
        order = new int[byReadiness.length];
        start = new long[byReadiness.length];
    }

    static Sequence of(Queue queue, int[] earliestReadyFirst, boolean[] kept) {
        int[] byReadiness =
                IntStream.of(earliestReadyFirst).filter(job -> kept[job]).toArray();
        Sequence eager = new Sequence(queue, byReadiness, false).run();
        if (eager.size == byReadiness.length) {
            return eager;
        }
        Sequence patient = new Sequence(queue, byReadiness, true).run();
        return patient.worth() > eager.worth() ? patient : eager;
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
        long end = Long.MAX_VALUE;
        for (int place = size - 1; place >= 0; place--) {
            int job = order[place];
            end = Math.min(end, queue.due(job)) - queue.work(job);
            latest[place] = end;
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

    private Sequence run() {
        long now = 0;
        while (next < byReadiness.length || !waiting.isEmpty()) {
            if (waiting.isEmpty()) {
                now = Math.max(now, queue.ready(byReadiness[next]));
            }
            while (next < byReadiness.length && queue.ready(byReadiness[next]) <= now) {
                waiting.add(byReadiness[next++]);
            }
            now = goOn(now);
        }
        return this;
    }

    private long goOn(long now) {
        int job = waiting.element();
        long done = now + queue.work(job);
        if (done > queue.due(job)) {
            waiting.remove();
            return now;
        }
        for (int i = next; patient && i < byReadiness.length && queue.ready(byReadiness[i]) < done; i++) {
            int other = byReadiness[i];
            if (queue.due(other) - queue.work(other) < done) {
                return queue.ready(other);
            }
        }
        waiting.remove();
        order[size] = job;
        start[size] = now;
        size++;
        return done;
    }
}
