package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.rule.Validity;
import io.github.ozonexpiry.rule.Validity.Cover;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of a row as numbers, counted from 1970-01-01.
 *
 * @param from the first day on which it may hold
 * @param until the first day on which it holds no longer
 * @param sureFrom the first day on which it holds for certain: its first day, or where that is not known the day on which it was seen
 */
record RowDays(long from, long until, long sureFrom) {

    static RowDays of(ProfileRow row) {
        Validity days = row.validity();
        long from = days.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        long until = days.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        return new RowDays(from, until, days.untilKnown() ? sureFrom(days, from, row.seen()) : Long.MAX_VALUE);
    }

    Cover on(long day) {
        if (day < from || day >= until) {
            return Cover.NO;
        }
        return day >= sureFrom ? Cover.YES : Cover.NOT_KNOWN;
    }

    /** The first day on which both hold for certain, if there is one. */
    Optional<LocalDate> sharedWith(RowDays other) {
        long first = Math.max(sureFrom, other.sureFrom);
        return first < until && first < other.until
                ? Optional.of(LocalDate.ofEpochDay(Math.max(first, LocalDate.MIN.toEpochDay())))
                : Optional.empty();
    }

    private static long sureFrom(Validity days, long from, Optional<LocalDate> seen) {
        return days.fromKnown() ? from : seen.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }
}
