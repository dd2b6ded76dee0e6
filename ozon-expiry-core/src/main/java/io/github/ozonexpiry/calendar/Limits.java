package io.github.ozonexpiry.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

/** What a question may touch: the years 1 to 9999, and the days that are known. */
final class Limits {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private Limits() {}

    /** Lets through a moment of the years 1 to 9999 in UTC, their last end included. */
    static Instant inYears(Instant moment, Supplier<String> question) {
        if (moment.isBefore(FIRST) || moment.isAfter(END)) {
            throw outside(question);
        }
        return moment;
    }

    /** A moment of the years 1 to 9999, or their last end, from its second. */
    static Instant second(long epochSecond, String question) {
        if (epochSecond < FIRST.getEpochSecond() || epochSecond > END.getEpochSecond()) {
            throw outside(() -> question + " of second " + epochSecond);
        }
        return Instant.ofEpochSecond(epochSecond);
    }

    static LocalDate inYears(LocalDate day, Supplier<String> question) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw outside(question);
        }
        return day;
    }

    /** Lets through a length that the years 1 to 9999 have room for: working time is never shorter than time. */
    static void roomFor(Duration working, Instant from, Supplier<String> question) {
        long seconds = working.toSeconds();
        if (seconds > END.getEpochSecond() - from.getEpochSecond()
                || seconds < FIRST.getEpochSecond() - from.getEpochSecond() - 1) {
            throw outside(question);
        }
    }

    static void known(WorkingCalendar calendar, LocalDate day, Supplier<String> question) {
        if (!calendar.answerable().covers(day)) {
            throw new BeyondKnownDays(question.get(), day, calendar.known());
        }
    }

    private static DateTimeException outside(Supplier<String> question) {
        return new DateTimeException(question.get() + " leads outside the years 1 to 9999");
    }
}
