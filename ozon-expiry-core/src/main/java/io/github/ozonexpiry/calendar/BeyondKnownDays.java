package io.github.ozonexpiry.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question touches a day that the calendar's data do not cover. {@link WorkingCalendar#assumingBeyond} answers it all the same. */
public final class BeyondKnownDays extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The question. */
    private final String question;

    /** The day. */
    private final LocalDate day;

    /** The first known day. */
    private final @Nullable LocalDate knownFrom;

    /** The last known day. */
    private final @Nullable LocalDate validThrough;

    BeyondKnownDays(String question, LocalDate day, KnownDays known) {
        super(question + " touches " + day + ", and the calendar is known " + known
                + ": add that year's data, or ask assumingBeyond()");
        this.question = question;
        this.day = day;
        this.knownFrom = known.from().orElse(null);
        this.validThrough = known.validThrough().orElse(null);
    }

    /** {@return the question, such as {@code plus(2026-12-31T08:00:00Z, PT40H)}} */
    public String question() {
        return question;
    }

    /** {@return the first day met, in the direction of the question, that is not known} */
    public LocalDate day() {
        return day;
    }

    /** {@return the days that are known, in the calendar's zone} */
    public KnownDays known() {
        return new KnownDays(Optional.ofNullable(knownFrom), Optional.ofNullable(validThrough));
    }
}
