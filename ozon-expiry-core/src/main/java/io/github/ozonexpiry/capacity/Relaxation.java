package io.github.ozonexpiry.capacity;

/**
 * What no plan can exceed: the most that is kept when a job may be interrupted, and kept in part for that part of its worth. Taken in as by
 * {@link Selection}, but given up only as much as there is no room for; this is the greedy algorithm of a polymatroid, hence exact.
 */
final class Relaxation {

    /** More than a sum of a million quotients can be wrong by. */
    private static final double DOUBT = 1e-9;

    private final Queue queue;
    private final Room room;
    private final Taken taken;
    private final long[] part;

    private Relaxation(Queue queue) {
        this.queue = queue;
        room = new Room(queue);
        taken = new Taken(queue);
        part = new long[queue.size()];
    }

    /** The greatest whole worth that the relaxed problem allows. */
    static long bound(Queue queue) {
        Relaxation relaxed = new Relaxation(queue);
        for (int job : queue.latestReadyFirst()) {
            if (queue.isPossible(job)) {
                relaxed.take(job);
            }
        }
        return relaxed.value();
    }

    private void take(int job) {
        change(job, queue.work(job));
        taken.add(job);
        long ready = queue.ready(job);
        for (int full = room.firstBelow(job, ready); full != Room.NOWHERE; full = room.firstBelow(job, ready)) {
            int last = taken.lastUpTo(full);
            long less = Math.min(part[last], ready - room.at(full));
            change(last, -less);
            if (part[last] == 0) {
                taken.remove(last);
            }
        }
    }

    private void change(int job, long work) {
        part[job] += work;
        room.take(job, work);
    }

    private long value() {
        long whole = 0;
        double parts = 0;
        for (int job = 0; job < part.length; job++) {
            if (part[job] == queue.work(job)) {
                whole += queue.worth(job);
            } else {
                parts += (double) queue.worth(job) * part[job] / queue.work(job);
            }
        }
        return whole + (long) Math.floor(parts * (1 + DOUBT) + DOUBT);
    }
}
