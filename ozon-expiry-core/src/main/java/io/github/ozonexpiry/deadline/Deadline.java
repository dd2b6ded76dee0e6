package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One deadline of a posting.
 *
 * @param kind what must have happened
 * @param at the deadline as stated or computed, UTC; of a date the first moment at which it can be too late: for {@code PLANNED_SHIP} 00:00 of
 *     the day after the date, else 00:00 of the date, in the warehouse's zone
 * @param date the calendar date in the warehouse's zone, where the deadline is a date
 * @param origin stated by Ozon, computed by a rule, or estimated
 * @param rule the rule that gives the date its meaning
 * @param confidence how far that meaning can be trusted
 */
public record Deadline(
        DeadlineKind kind, Instant at, Optional<LocalDate> date, Origin origin, RuleId rule, Confidence confidence) {

    /**
     * A deadline that is a moment.
     *
     * @param kind what must have happened
     * @param at the deadline
     * @param origin stated by Ozon, computed by a rule, or estimated
     * @param rule the rule that gives the date its meaning
     * @param confidence how far that meaning can be trusted
     */
    public Deadline(DeadlineKind kind, Instant at, Origin origin, RuleId rule, Confidence confidence) {
        this(kind, at, Optional.empty(), origin, rule, confidence);
    }

    /** {@return whether Ozon states it; else it was computed or estimated, and is no fact of Ozon's} */
    public boolean isStated() {
        return origin instanceof Origin.Stated;
    }

    /** {@return the first moment that is too late: the deadline, or one second after it where its own second still counts (T-05)} */
    public Instant lateFrom() {
        return at.plus(kind.lastMoment());
    }

    /**
     * Whether the deadline has passed.
     *
     * @param now the moment of judgement
     * @return true from {@link #lateFrom()} on
     */
    public boolean hasPassed(Instant now) {
        return !now.isBefore(lateFrom());
    }

    /**
     * How late a moment is.
     *
     * @param moment the moment
     * @return the time since {@link #at()}, zero when it is in time
     */
    public Duration lateness(Instant moment) {
        return hasPassed(moment) ? Duration.between(at, moment) : Duration.ZERO;
    }

    /**
     * The time that remains.
     *
     * @param now the moment of judgement
     * @return from now until {@link #at()}, negative when it has passed
     */
    public Duration remaining(Instant now) {
        return Duration.between(now, at);
    }

    /**
     * The working time that remains.
     *
     * @param now the moment of judgement
     * @param calendar the working time
     * @return the open time from now until {@link #at()}, negative when it has passed
     * @throws io.github.ozonexpiry.calendar.BeyondKnownDays when a day between them is not known
     */
    public Duration workingTimeLeft(Instant now, WorkingCalendar calendar) {
        return calendar.between(now, at);
    }

    /** {@return a sentence of why this deadline stands here} */
    public Message why() {
        return origin instanceof Origin.Stated stated
                ? Message.of("deadline.why." + kind, stated.field(), rule)
                : Message.of("deadline.because." + kind, when(), rule);
    }

    /** {@return the date, or the moment where it is none, as an argument of a message} */
    Object when() {
        return date.isPresent() ? date.get().toString() : at;
    }
}
