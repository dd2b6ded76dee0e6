package io.github.ozonexpiry.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The hours of each date while a calendar is being built: the week, and over it what the layers have said so far. */
final class DatedHours {

    private final WeeklyHours weekly;
    private final Map<LocalDate, DayHours> dated = new HashMap<>();

    DatedHours(WeeklyHours weekly) {
        this.weekly = weekly;
    }

    DayHours on(LocalDate day) {
        DayHours hours = dated.get(day);
        return hours != null ? hours : weekly.on(day.getDayOfWeek());
    }

    void set(LocalDate day, DayHours hours) {
        dated.put(day, hours);
    }

    void shorten(LocalDate day, Duration less) {
        try {
            set(day, on(day).shortenedBy(less));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(day + ": " + e.getMessage(), e);
        }
    }

    void shortenIfOpen(LocalDate day, Duration less) {
        if (!on(day).isClosed()) {
            shorten(day, less);
        }
    }

    /** The hours of the first weekday, from Monday on, that has any. */
    DayHours usual(LocalDate makeUpDay) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!weekly.on(day).isClosed()) {
                return weekly.on(day);
            }
        }
        throw new IllegalStateException(
                "make-up working day " + makeUpDay + " needs hours: the week has none, so give them with the layer");
    }
}
