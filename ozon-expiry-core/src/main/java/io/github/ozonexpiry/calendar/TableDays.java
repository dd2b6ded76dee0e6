package io.github.ozonexpiry.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The days that a table was asked for: half-open. Its seconds count in 32 bits, hence the sixty years. */
record TableDays(LocalDate from, LocalDate toExclusive) {

    private static final long SIXTY_YEARS = 60 * 366;

    static TableDays between(LocalDate from, LocalDate toExclusive) {
        long days = ChronoUnit.DAYS.between(from, toExclusive);
        if (days < 1 || days > SIXTY_YEARS) {
            throw new IllegalArgumentException(
                    "a table from " + from + " to " + toExclusive + " has " + days + " days, not 1 to " + SIXTY_YEARS);
        }
        if (from.getYear() < 1 || toExclusive.getYear() > 9999) {
            throw new IllegalArgumentException(
                    "a table from " + from + " to " + toExclusive + " leaves the years 1 to 9999");
        }
        return new TableDays(from, toExclusive);
    }

    /** Those of the days that lie within others; empty when none does. */
    Optional<TableDays> within(KnownDays days) {
        LocalDate first = days.from().filter(from::isBefore).orElse(from);
        LocalDate end = days.validThrough()
                .map(last -> last.plusDays(1))
                .filter(toExclusive::isAfter)
                .orElse(toExclusive);
        return first.isBefore(end) ? Optional.of(new TableDays(first, end)) : Optional.empty();
    }
}
