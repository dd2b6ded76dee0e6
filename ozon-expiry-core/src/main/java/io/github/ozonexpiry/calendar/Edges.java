package io.github.ozonexpiry.calendar;

import java.time.Instant;
import java.util.function.Supplier;

/** The moments at which a calendar opens and closes, found on a walk from a moment on. */
final class Edges {

    private Edges() {}

    static Instant nextOpening(WorkingCalendar calendar, Instant moment) {
        PeriodWalk walk = ahead(calendar, moment, "nextOpening");
        OpenPeriod period = walk.next();
        while (!period.from().isAfter(moment) || walk.joinsTheOneBefore()) {
            period = walk.next();
        }
        return period.from();
    }

    static Instant nextClosing(WorkingCalendar calendar, Instant moment) {
        PeriodWalk walk = ahead(calendar, moment, "nextClosing");
        OpenPeriod period = walk.next();
        while (!period.to().isAfter(moment) || walk.goesOn(period)) {
            period = walk.next();
        }
        return period.to();
    }

    static Instant previousOpening(WorkingCalendar calendar, Instant moment) {
        PeriodWalk walk = back(calendar, moment, "previousOpening");
        OpenPeriod period = walk.next();
        while (!period.from().isBefore(moment) || walk.goesOn(period)) {
            period = walk.next();
        }
        return period.from();
    }

    static Instant previousClosing(WorkingCalendar calendar, Instant moment) {
        PeriodWalk walk = back(calendar, moment, "previousClosing");
        OpenPeriod period = walk.next();
        while (!period.to().isBefore(moment) || walk.joinsTheOneBefore()) {
            period = walk.next();
        }
        return period.to();
    }

    private static PeriodWalk ahead(WorkingCalendar calendar, Instant moment, String name) {
        return new PeriodWalk(DayWalk.forward(calendar, moment, question(name, moment)));
    }

    private static PeriodWalk back(WorkingCalendar calendar, Instant moment, String name) {
        return new PeriodWalk(DayWalk.backward(calendar, moment, question(name, moment)));
    }

    private static Supplier<String> question(String name, Instant moment) {
        return () -> name + "(" + moment + ")";
    }
}
