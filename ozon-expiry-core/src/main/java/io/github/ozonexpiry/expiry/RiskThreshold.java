package io.github.ozonexpiry.expiry;

import io.github.ozonexpiry.calendar.BeyondKnownDays;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long before a duty's deadline an open posting counts as at risk; the shorter one is the tighter one, of one length that by the clock.
 *
 * @param before how long before, positive; the threshold is reached when exactly that much is left
 * @param clock what counts as time
 */
public record RiskThreshold(Duration before, Clock clock) implements Comparable<RiskThreshold> {

    /** What counts as time until a deadline. */
    public enum Clock {
        /** All time. */
        WALL,
        /** The open time of the warehouse's calendar; not reached where no calendar is known, or it does not know the days. */
        WORKING
    }

    /**
     * Refuses a threshold at which nothing is ever at risk.
     *
     * @param before how long before
     * @param clock what counts as time
     * @throws IllegalArgumentException when the time is zero or negative; names it
     */
    public RiskThreshold {
        if (before.isNegative() || before.isZero()) {
            throw new IllegalArgumentException("a risk threshold must be positive, got " + before);
        }
    }

    /**
     * A threshold of all time.
     *
     * @param before how long before, positive
     * @return the threshold
     * @throws IllegalArgumentException when the time is zero or negative; names it
     */
    public static RiskThreshold wall(Duration before) {
        return new RiskThreshold(before, Clock.WALL);
    }

    /**
     * A threshold of working time.
     *
     * @param before how much working time before, positive
     * @return the threshold
     * @throws IllegalArgumentException when the time is zero or negative; names it
     */
    public static RiskThreshold working(Duration before) {
        return new RiskThreshold(before, Clock.WORKING);
    }

    boolean isReached(Deadline deadline, Instant now, Optional<WorkingCalendar> calendar) {
        return left(deadline, now, calendar)
                .filter(left -> left.compareTo(before) <= 0)
                .isPresent();
    }

    private Optional<Duration> left(Deadline deadline, Instant now, Optional<WorkingCalendar> calendar) {
        return clock == Clock.WALL
                ? Optional.of(deadline.remaining(now))
                : calendar.flatMap(open -> workingTimeLeft(deadline, now, open));
    }

    private static Optional<Duration> workingTimeLeft(Deadline deadline, Instant now, WorkingCalendar calendar) {
        try {
            return Optional.of(deadline.workingTimeLeft(now, calendar));
        } catch (BeyondKnownDays e) {
            return Optional.empty();
        }
    }

    /** {@return the threshold in a few words for people, the clock named} */
    public Message message() {
        return Message.of("threshold." + clock, before);
    }

    @Override
    public int compareTo(RiskThreshold other) {
        int shorter = before.compareTo(other.before);
        return shorter != 0 ? shorter : clock.compareTo(other.clock);
    }
}
