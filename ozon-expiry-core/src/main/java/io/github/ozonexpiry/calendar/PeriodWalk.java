package io.github.ozonexpiry.calendar;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The open periods of the days met on a walk, one after the other; it gives up after ten years without a closed moment. */
final class PeriodWalk {

    private final DayWalk days;
    private final Deque<OpenPeriod> waiting = new ArrayDeque<>();
    private @Nullable OpenPeriod last;
    private int joinedOnEnd;

    PeriodWalk(DayWalk days) {
        this.days = days;
    }

    /** The next period in the direction of the walk, at most a day long. */
    OpenPeriod next() {
        while (waiting.isEmpty()) {
            walkOneDay();
        }
        OpenPeriod period = waiting.remove();
        joinedOnEnd = last != null && touch(last, period) ? joinedOnEnd + 1 : 0;
        if (joinedOnEnd > DayWalk.LONGEST_STRETCH) {
            throw days.neverCloses();
        }
        last = period;
        return period;
    }

    /** Whether the period given last begins where the one before it ends: then there is no edge between them. */
    boolean joinsTheOneBefore() {
        return joinedOnEnd > 0;
    }

    /** Whether the period given last goes on in the next; looks at the next day only when midnight is reached. */
    boolean goesOn(OpenPeriod period) {
        Instant reached = days.isForward() ? period.to() : period.from();
        while (waiting.isEmpty() && reached.equals(days.edge())) {
            walkOneDay();
        }
        return !waiting.isEmpty() && touch(period, waiting.element());
    }

    private void walkOneDay() {
        List<OpenPeriod> open = days.next();
        if (days.isForward()) {
            waiting.addAll(open);
        } else {
            open.forEach(waiting::addFirst);
        }
    }

    private static boolean touch(OpenPeriod a, OpenPeriod b) {
        return a.to().equals(b.from()) || b.to().equals(a.from());
    }
}
