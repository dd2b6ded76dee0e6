package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.List;

/** How the seller's own terms and the moment of an order give the date of shipping, under one scheme. */
interface Formula {

    /** What is computed. */
    DeadlineKind kind();

    /**
     * The deadline in seconds, without objects.
     *
     * @throws RuntimeException of the calendar, when a day on the way is not known or it never opens
     */
    long at(long orderSecond);

    /** Adds what follows from an order. */
    void add(Instant order, Draft draft);

    /** Says which days were counted or skipped, and why. */
    void explain(Instant order, List<Message> trace);

    /** The second of an order from which a time runs: a begun second is over first, so that no time is shorter than promised. */
    static long secondAfter(Instant order) {
        return order.getEpochSecond() + (order.getNano() > 0 ? 1 : 0);
    }
}
