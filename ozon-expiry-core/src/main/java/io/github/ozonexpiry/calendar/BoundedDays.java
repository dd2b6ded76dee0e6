package io.github.ozonexpiry.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** The open periods of each day that lies, with any part of it, between two moments; all of these days are known. */
final class BoundedDays implements Iterator<List<OpenPeriod>> {

    private final WorkingCalendar calendar;
    private final LocalDate last;
    private LocalDate next;

    BoundedDays(WorkingCalendar calendar, Instant from, Instant to, Supplier<String> question) {
        Days days = new Days(calendar.zone());
        this.calendar = calendar;
        this.next = days.of(Limits.inYears(from, question));
        this.last = days.before(Limits.inYears(to, question));
        if (hasNext()) {
            Limits.known(calendar, next, question);
            Limits.known(calendar, last, question);
        }
    }

    @Override
    public boolean hasNext() {
        return !next.isAfter(last);
    }

    @Override
    public List<OpenPeriod> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("after " + last);
        }
        LocalDate day = next;
        next = day.plusDays(1);
        return calendar.openOn(day);
    }
}
