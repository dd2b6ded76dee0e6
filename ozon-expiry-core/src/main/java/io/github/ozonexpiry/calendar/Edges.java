package io.github.ozonexpiry.calendar;

import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The moments at which a calendar opens and closes, found on a walk from a moment on. */
final class Edges {

    private Edges() {}

    static Instant nextOpening(WorkingCalendar calendar, Instant moment) {
        PeriodWalk walk = ahead(calendar, moment, "nextOpening");
        return first(walk, period -> period.from().isAfter(moment) && !walk.joinsTheOneBefore())
                .from();
    }

    static Instant nextClosing(WorkingCalendar calendar, Instant moment) {
        PeriodWalk walk = ahead(calendar, moment, "nextClosing");
        return first(walk, period -> period.to().isAfter(moment) && !walk.goesOn(period))
                .to();
    }

    static Instant previousOpening(WorkingCalendar calendar, Instant moment) {
        PeriodWalk walk = back(calendar, moment, "previousOpening");
        return first(walk, period -> period.from().isBefore(moment) && !walk.goesOn(period))
                .from();
    }

    static Instant previousClosing(WorkingCalendar calendar, Instant moment) {
        PeriodWalk walk = back(calendar, moment, "previousClosing");
        return first(walk, period -> period.to().isBefore(moment) && !walk.joinsTheOneBefore())
                .to();
    }

    private static OpenPeriod first(PeriodWalk walk, Predicate<OpenPeriod> wanted) {
        OpenPeriod period = walk.next();
        while (!wanted.test(period)) {
            period = walk.next();
        }
        return period;
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
