package io.github.ozonexpiry.calendar;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Whole working days, counted one after the other. */
final class WorkingDays {

    private WorkingDays() {}

    static boolean contains(WorkingCalendar calendar, LocalDate day) {
        Supplier<String> question = () -> "isWorkingDay(" + day + ")";
        Limits.known(calendar, Limits.inYears(day, question), question);
        return !calendar.openOn(day).isEmpty();
    }

    static LocalDate plus(WorkingCalendar calendar, LocalDate from, int workingDays) {
        Supplier<String> question = () -> "plusWorkingDays(" + from + ", " + workingDays + ")";
        // Working days are never nearer than days: what has no room among these has none at all.
        Limits.inYears(Limits.inYears(from, question).plusDays(workingDays), question);
        LocalDate day = from;
        int step = Integer.signum(workingDays);
        int closedOnEnd = 0;
        for (int left = workingDays; left != 0; ) {
            day = Limits.inYears(day.plusDays(step), question);
            Limits.known(calendar, day, question);
            boolean closed = calendar.openOn(day).isEmpty();
            left -= closed ? 0 : step;
            closedOnEnd = closed ? closedOnEnd + 1 : 0;
            if (closedOnEnd > DayWalk.LONGEST_STRETCH) {
                throw new NeverOpens(question.get(), day);
            }
        }
        return day;
    }

    static int between(WorkingCalendar calendar, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(calendar, to, from);
        }
        Supplier<String> question = () -> "workingDaysBetween(" + from + ", " + to + ")";
        Limits.inYears(from.atStartOfDay(ZoneOffset.UTC).toInstant(), question);
        Limits.inYears(to.atStartOfDay(ZoneOffset.UTC).toInstant(), question);
        if (from.isBefore(to)) {
            Limits.known(calendar, from, question);
            Limits.known(calendar, to.minusDays(1), question);
        }
        int count = 0;
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            count += calendar.openOn(day).isEmpty() ? 0 : 1;
        }
        return count;
    }
}
