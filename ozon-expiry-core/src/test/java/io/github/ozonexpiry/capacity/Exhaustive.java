package io.github.ozonexpiry.capacity;

import java.util.List;

/** The most worth that any order of any choice of jobs keeps, found by trying all of them. */
final class Exhaustive {

    private final List<Load> loads;
    private final boolean[] used;
    private long best;

    private Exhaustive(List<Load> loads) {
        this.loads = loads;
        this.used = new boolean[loads.size()];
    }

    static long mostKept(List<Load> loads) {
        Exhaustive all = new Exhaustive(loads);
        all.goOn(0, 0);
        return all.best;
    }

    /** Each job begins as soon as it is ready and the one before is done: to wait longer never helps a fixed order. */
    private void goOn(long now, long kept) {
        best = Math.max(best, kept);
        for (int i = 0; i < used.length; i++) {
            Load next = loads.get(i);
            long done = Math.max(now, next.ready()) + next.work();
            if (!used[i] && done <= next.due()) {
                used[i] = true;
                goOn(done, kept + next.worth());
                used[i] = false;
            }
        }
    }
}
