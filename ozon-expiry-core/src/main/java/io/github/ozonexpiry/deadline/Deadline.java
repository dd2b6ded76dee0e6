package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;

/**
 * One deadline of a posting.
 *
 * @param kind what must have happened
 * @param at the deadline as stated or computed, UTC
 * @param origin stated by Ozon, computed by a rule, or estimated
 * @param rule the rule that gives the date its meaning
 * @param confidence how far that meaning can be trusted
 * @param why a sentence of why this deadline stands here
 */
public record Deadline(DeadlineKind kind, Instant at, Origin origin, RuleId rule, Confidence confidence, Message why) {

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
}
