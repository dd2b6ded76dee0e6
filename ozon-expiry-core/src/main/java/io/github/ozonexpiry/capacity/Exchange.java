package io.github.ozonexpiry.capacity;

/**
 * Betters a choice by what was given up: each such job, the dearest first, is kept if there is room, or in place of one that is worth less, until
 * nothing betters it any more. After so many looks at others, which might make room, only what has room is kept.
 */
final class Exchange {

    private final Queue queue;
    private final Room room;
    private final boolean[] kept;
    private final int[] earliestReadyFirst;
    private final int[] cheapestFirst;
    private long looks;

    Exchange(Queue queue, boolean[] kept, long looks) {
        this.queue = queue;
        this.kept = kept;
        this.looks = looks;
        room = new Room(queue);
        earliestReadyFirst = queue.earliestReadyFirst();
        cheapestFirst = queue.cheapestFirst();
        for (int job = 0; job < kept.length; job++) {
            if (kept[job]) {
                room.take(job, queue.work(job));
            }
        }
    }

    boolean[] bettered() {
        boolean better = true;
        while (better) {
            better = pass();
        }
        return kept;
    }

    private boolean pass() {
        boolean better = false;
        for (int i = cheapestFirst.length - 1; i >= 0; i--) {
            int job = cheapestFirst[i];
            if (!kept[job] && queue.isPossible(job)) {
                better |= fits(job) || fitsInPlaceOfACheaper(job);
            }
        }
        return better;
    }

    private boolean fits(int job) {
        set(job, true);
        if (room.leastFrom(job) >= 0 && isInTime()) {
            return true;
        }
        set(job, false);
        return false;
    }

    private boolean fitsInPlaceOfACheaper(int job) {
        set(job, true);
        long missing = -room.leastFrom(job);
        int full = missing > 0 ? room.firstBelow(job, 0) : kept.length;
        for (int i = 0; queue.worth(cheapestFirst[i]) < queue.worth(job) && looks > 0; i++) {
            int other = cheapestFirst[i];
            looks--;
            if (kept[other] && other <= full && queue.work(other) >= missing) {
                set(other, false);
                if (isInTime()) {
                    return true;
                }
                set(other, true);
            }
        }
        set(job, false);
        return false;
    }

    /** Whether all that are kept are in time, when there is room for them; no when that may no longer be looked through. */
    private boolean isInTime() {
        if (queue.isAllReady()) {
            return true;
        }
        if (looks <= 0) {
            return false;
        }
        looks -= kept.length;
        int all = 0;
        for (boolean one : kept) {
            all += one ? 1 : 0;
        }
        return Sequence.of(queue, earliestReadyFirst, kept).size() == all;
    }

    private void set(int job, boolean keep) {
        kept[job] = keep;
        room.take(job, keep ? queue.work(job) : -queue.work(job));
    }
}
