package io.github.ozonexpiry.calendar;

import java.time.LocalDate;

/** A search for the end of an open period met none in ten years on end: the calendar is open round the clock. */
public final class NeverCloses extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The question. */
    private final String question;

    /** The last day that was looked at. */
    private final LocalDate lookedUntil;

    NeverCloses(String question, LocalDate lookedUntil) {
        super(question + " found no closed moment in " + DayWalk.LONGEST_STRETCH + " days on end, up to "
                + lookedUntil);
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
