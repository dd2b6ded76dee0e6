package io.github.ozonexpiry.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Walks over the known days of a calendar, one after the other, forward or backward, and gives up after ten closed years. */
final class DayWalk {

    /** How many days on end a search looks at without finding: ten years. */
    static final int LONGEST_STRETCH = 3_653;

    private final WorkingCalendar calendar;
    private final Days days;
    private final Supplier<String> question;
    private final int step;
    private LocalDate next;
    private boolean walked;
    private int closedOnEnd;

    private DayWalk(WorkingCalendar calendar, LocalDate first, int step, Supplier<String> question) {
        this.calendar = calendar;
        this.days = new Days(calendar.zone());
        this.next = first;
        this.step = step;
        this.question = question;
    }

    /** From the day of a moment on into the future. */
    static DayWalk forward(WorkingCalendar calendar, Instant from, Supplier<String> question) {
        Instant start = Limits.inYears(from, question);
        return new DayWalk(calendar, new Days(calendar.zone()).of(start), 1, question);
    }

    /** From the day just before a moment back into the past. */
    static DayWalk backward(WorkingCalendar calendar, Instant from, Supplier<String> question) {
        Instant start = Limits.inYears(from, question);
        return new DayWalk(calendar, new Days(calendar.zone()).before(start), -1, question);
    }

    /** The open periods of the next day, in the order of time. */
    List<OpenPeriod> next() {
        LocalDate day = next;
        Limits.known(calendar, day, question);
        if (walked) {
            Limits.inYears(edge(), question);
        }
        List<OpenPeriod> open = calendar.openOn(day);
        closedOnEnd = open.isEmpty() ? closedOnEnd + 1 : 0;
        if (closedOnEnd > LONGEST_STRETCH) {
            throw new NeverOpens(question.get(), day);
        }
        next = day.plusDays(step);
        walked = true;
        return open;
    }

    /** Where the days walked so far end, in the direction of the walk. */
    Instant edge() {
        return step > 0 ? days.start(next) : days.end(next);
    }

    boolean isForward() {
        return step > 0;
    }

    NeverCloses neverCloses() {
        return new NeverCloses(question.get(), next.minusDays(step));
    }
}
