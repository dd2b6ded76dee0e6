package io.github.ozonexpiry.cause;

import java.time.Instant;

/**
 * How much work a warehouse had in a stretch of time, such as a shift or a day.
 *
 * @param from its begin
 * @param to its end, later
 * @param waiting postings that had to be handled in it, those that came in it included; 0 or more
 * @param capacity postings that the people at work could handle in it, 0 or more
 */
public record Workload(Instant from, Instant to, int waiting, int capacity) {

    /**
     * Refuses a stretch without length and numbers below zero.
     *
     * @param from its begin
     * @param to its end
     * @param waiting postings that had to be handled in it
     * @param capacity postings that could be handled in it
     * @throws IllegalArgumentException when the end is not later than the begin or a number is below zero; names it
     */
    public Workload {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("a workload from " + from + " cannot end at " + to);
        }
        if (waiting < 0 || capacity < 0) {
            throw new IllegalArgumentException("0 or more postings, got " + waiting + " waiting, capacity " + capacity);
        }
    }

    /** {@return how many could not be handled, 0 or more} */
    public int leftOver() {
        return Math.max(waiting - capacity, 0);
    }
}
