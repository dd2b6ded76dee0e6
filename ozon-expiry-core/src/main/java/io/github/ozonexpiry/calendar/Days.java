package io.github.ozonexpiry.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days of a zone as stretches of time without gap: each runs from its first moment to the first moment of the next. Where clocks are set
 * back over midnight, the repeated hour belongs to the later day; a day that a zone skips has no length.
 */
record Days(ZoneId zone) {

    Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }

    /** The day that a moment lies in. */
    LocalDate of(Instant moment) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        return end(day).isAfter(moment) ? day : day.plusDays(1);
    }

    /** The day that the time just before a moment lies in. */
    LocalDate before(Instant moment) {
        return of(moment.minusNanos(1));
    }
}
