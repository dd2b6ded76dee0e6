package io.github.ozonexpiry.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Working time reckoned one day after the other: slow, and right for every calendar and every year. */
final class DayByDay {

    private DayByDay() {}

    static Instant plus(WorkingCalendar calendar, Instant from, Duration working) {
        Supplier<String> question = () -> "plus(" + from + ", " + working + ")";
        Limits.inYears(from, question);
        if (working.isZero()) {
            return from;
        }
        Limits.roomFor(working, from, question);
        Instant answer = working.isNegative()
                ? back(DayWalk.backward(calendar, from, question), from, working.negated())
                : ahead(DayWalk.forward(calendar, from, question), from, working);
        return Limits.inYears(answer, question);
    }

    private static Instant ahead(DayWalk walk, Instant from, Duration working) {
        Duration left = working;
        while (true) {
            for (OpenPeriod period : walk.next()) {
                Instant start = Periods.later(period.from(), from);
                Duration length = Duration.between(start, period.to());
                if (left.compareTo(length) <= 0) {
                    return start.plus(left);
                }
                left = length.isNegative() ? left : left.minus(length);
            }
        }
    }

    private static Instant back(DayWalk walk, Instant from, Duration working) {
        Duration left = working;
        while (true) {
            List<OpenPeriod> open = walk.next();
            for (int i = open.size() - 1; i >= 0; i--) {
                Instant end = Periods.earlier(open.get(i).to(), from);
                Duration length = Duration.between(open.get(i).from(), end);
                if (left.compareTo(length) <= 0) {
                    return end.minus(left);
                }
                left = length.isNegative() ? left : left.minus(length);
            }
        }
    }

    static Duration between(WorkingCalendar calendar, Instant a, Instant b) {
        if (b.isBefore(a)) {
            return between(calendar, b, a).negated();
        }
        Supplier<String> question = () -> "between(" + a + ", " + b + ")";
        Duration sum = Duration.ZERO;
        for (BoundedDays days = new BoundedDays(calendar, a, b, question); days.hasNext(); ) {
            for (OpenPeriod period : Periods.clipped(days.next(), a, b)) {
                sum = sum.plus(period.length());
            }
        }
        return sum;
    }

    static boolean isOpen(WorkingCalendar calendar, Instant moment) {
        Supplier<String> question = () -> "isOpen(" + moment + ")";
        LocalDate day = new Days(calendar.zone()).of(Limits.inYears(moment, question));
        Limits.known(calendar, day, question);
        return calendar.openOn(day).stream().anyMatch(period -> period.contains(moment));
    }
}
