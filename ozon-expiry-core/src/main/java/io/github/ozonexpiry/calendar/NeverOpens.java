package io.github.ozonexpiry.calendar;

import java.time.LocalDate;

/** A search for working time met none in ten years on end: the week is empty, or the calendar has closed for good. */
public final class NeverOpens extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The question. */
    private final String question;

    /** The last day that was looked at. */
    private final LocalDate lookedUntil;

    NeverOpens(String question, LocalDate lookedUntil) {
        super(question + " found no open hour in " + DayWalk.LONGEST_STRETCH + " days on end, up to " + lookedUntil);
        this.question = question;
        this.lookedUntil = lookedUntil;
    }

    /** {@return the question, such as {@code plus(2026-12-31T08:00:00Z, PT40H)}} */
    public String question() {
        return question;
    }

    /** {@return the last day that was looked at} */
    public LocalDate lookedUntil() {
        return lookedUntil;
    }
}
