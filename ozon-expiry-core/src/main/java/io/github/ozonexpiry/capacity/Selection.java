package io.github.ozonexpiry.capacity;

/**
 * Which jobs are kept: taken in by groups of one readiness, the last group first, within a group in the order of due moments; where there is no room
 * before a due moment, the last in place of those due by then is given up. With all ready at once this is the algorithm of Moore and Hodgson.
 */
final class Selection {

    private final Queue queue;
    private final Room room;
    private final Taken taken;
    private final boolean[] kept;

    private Selection(Queue queue) {
        this.queue = queue;
        room = new Room(queue);
        taken = new Taken(queue);
        kept = new boolean[queue.size()];
    }

    static boolean[] of(Queue queue) {
        Selection selection = new Selection(queue);
        for (int job : queue.latestReadyFirst()) {
            if (queue.isPossible(job)) {
                selection.take(job);
            }
        }
        return selection.kept;
    }

    private void take(int job) {
        room.take(job, queue.work(job));
        taken.add(job);
        kept[job] = true;
        long ready = queue.ready(job);
        for (int full = room.firstBelow(job, ready); full != Room.NOWHERE; full = room.firstBelow(job, ready)) {
            giveUp(taken.lastUpTo(full));
        }
    }

    private void giveUp(int job) {
        room.take(job, -queue.work(job));
        taken.remove(job);
        kept[job] = false;
    }
}
