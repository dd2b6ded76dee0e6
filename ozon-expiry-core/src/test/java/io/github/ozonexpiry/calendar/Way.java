package io.github.ozonexpiry.calendar;

import java.time.LocalDate;

/** The ways to one answer. */
enum Way {
    TABLE("2017-01-01", "2030-01-01"),
    DAY_BY_DAY("1980-01-01", "1980-01-02"),
    /** Begins and ends in the middle of most questions. */
    SHORT_TABLE("2026-02-14", "2026-02-26");

    private final LocalDate from;
    private final LocalDate toExclusive;

    Way(String from, String toExclusive) {
        this.from = LocalDate.parse(from);
        this.toExclusive = LocalDate.parse(toExclusive);
    }

    WorkingCalendar of(CalendarBuilder builder) {
        return builder.precomputed(from, toExclusive).build();
    }
}
