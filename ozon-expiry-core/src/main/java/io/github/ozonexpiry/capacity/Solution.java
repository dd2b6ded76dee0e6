package io.github.ozonexpiry.capacity;

import java.util.stream.IntStream;

/**
 * Which jobs are kept in which order, and how much more any plan could keep.
 *
 * @param queue all jobs
 * @param sequence those that are kept
 * @param gap how much more worth any other plan could keep at the most; 0 when this one is known to be best
 */
record Solution(Queue queue, Sequence sequence, long gap) {

    /** Enough to try any two of some thousand against each other, and some seconds of work at the most. */
    private static final long LOOKS = 5_000_000;

    static Solution of(Queue queue) {
        int[] earliestReadyFirst = queue.earliestReadyFirst();
        boolean[] kept = Selection.of(queue);
        if (queue.isSolvedByPlaces()) {
            return new Solution(queue, Sequence.of(queue, earliestReadyFirst, kept), 0);
        }
        boolean[] inTime = new boolean[queue.size()];
        jobs(Sequence.of(queue, earliestReadyFirst, kept)).forEach(job -> inTime[job] = true);
        Sequence best = Sequence.of(queue, earliestReadyFirst, new Exchange(queue, inTime, LOOKS).bettered());
        return new Solution(queue, best, Relaxation.bound(queue) - best.worth());
    }

    private static IntStream jobs(Sequence sequence) {
        return IntStream.range(0, sequence.size()).map(sequence::job);
    }
}
