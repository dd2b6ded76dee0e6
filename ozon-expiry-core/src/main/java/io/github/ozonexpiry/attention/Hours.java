package io.github.ozonexpiry.attention;

import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.handling.HandlingTerms;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The time of a warehouse: by the clock, and of work where its calendar knows the days. */
record Hours(Optional<WorkingCalendar> calendar) {

    static Hours of(CaseFile file) {
        return new Hours(file.terms().flatMap(HandlingTerms::calendar));
    }

    /** Working time where it is known, else by the clock; below zero where {@code to} is earlier. */
    Duration between(Instant from, Instant to) {
        return working(from, to).map(hours -> hours.between(from, to)).orElseGet(() -> Duration.between(from, to));
    }

    /** The calendar, where it answers for both moments. */
    Optional<WorkingCalendar> working(Instant from, Instant to) {
        return calendar.filter(hours -> answers(hours, from) && answers(hours, to));
    }

    private static boolean answers(WorkingCalendar hours, Instant moment) {
        return hours.answerable().covers(moment.atZone(hours.zone()).toLocalDate());
    }
}
