package io.github.ozonexpiry.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.calendar.KnownDays;
import io.github.ozonexpiry.handling.DailyCutoff;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of days and cut-offs: the same answers as without them, and without asking the calendar again. */
class OpenDaysTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** By the clock on the wall, with clocks changed since the table's first day, forward and back; before and after the table. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-06-30T21:59:59Z, 2026-06-30", // summer time
        "Europe/Berlin, 2026-06-30T22:00:00Z, 2026-07-01",
        "Europe/Berlin, 2026-12-30T23:00:00Z, 2026-12-31",
        "Europe/Berlin, 2024-12-31T22:59:59Z, 2024-12-31", // the day before the table
        "Europe/Berlin, 2024-12-31T23:00:00Z, 2025-01-01",
        "Europe/Berlin, 2032-12-31T22:59:59Z, 2032-12-31", // the last day of it
        "Europe/Berlin, 2032-12-31T23:00:00Z, 2033-01-01",
        "America/Santiago, 2026-07-01T03:59:59Z, 2026-06-30", // winter time, the table begins in summer
        "America/Santiago, 2026-07-01T04:00:00Z, 2026-07-01",
        "America/Santiago, 2032-12-31T10:00:00Z, 2032-12-31",
        "America/St_Johns, 2010-11-07T02:29:59Z, 2010-11-06",
        "America/St_Johns, 2010-11-07T02:40:00Z, 2010-11-07", // back to 23:01 at 00:01: the new day has begun
    })
    void aMomentLiesInTheDayOfTheZone(ZoneId zone, Instant moment, LocalDate day) {
        assertThat(new OpenDays(new WatchedCalendar(zone, KnownDays.EVERY_DAY)).dayOf(moment.getEpochSecond()))
                .isEqualTo(day.toEpochDay());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 2024-12-30T23:00:00Z",
        "2025-01-01, 2024-12-31T23:00:00Z",
        "2026-07-01, 2026-06-30T22:00:00Z",
        "2033-01-01, 2032-12-31T23:00:00Z",
        "2033-01-02, 2033-01-01T23:00:00Z",
    })
    void aDayBeginsAtItsMidnight(LocalDate day, Instant start) {
        assertThat(new OpenDays(new WatchedCalendar(BERLIN, KnownDays.EVERY_DAY)).start(day.toEpochDay()))
                .isEqualTo(start.getEpochSecond());
    }

    /** Sundays are closed: 2025-01-05, 2032-12-26. Whether the calendar is asked tells whether the table answered. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 0, 2025-01-01, false", // the first day of the table
        "2025-01-01, 1, 2025-01-02, false",
        "2025-01-01, 4, 2025-01-06, false",
        "2024-12-31, 0, 2024-12-31, true",
        "2024-12-31, 1, 2025-01-01, true",
        "2025-01-05, 0, 2025-01-06, false",
        "2032-12-31, 0, 2032-12-31, false", // the last one
        "2032-12-30, 1, 2032-12-31, false",
        "2032-12-31, 1, 2033-01-01, true",
        "2033-01-01, 0, 2033-01-01, true",
        "2033-01-02, 0, 2033-01-03, true",
    })
    void openDaysAreCountedFromTheTable(LocalDate day, int days, LocalDate end, boolean asks) {
        WatchedCalendar calendar = new WatchedCalendar(BERLIN, KnownDays.EVERY_DAY);
        OpenDays open = new OpenDays(calendar);
        calendar.asked = 0;

        assertThat(open.plus(day.toEpochDay(), days)).isEqualTo(end.toEpochDay());
        assertThat(calendar.asked > 0).isEqualTo(asks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2026-03-31"}) // the first and the last known day, Monday and Tuesday
    void theTableHasEveryKnownDay(LocalDate day) {
        WatchedCalendar calendar =
                new WatchedCalendar(BERLIN, KnownDays.between(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 31)));
        OpenDays open = new OpenDays(calendar);
        calendar.asked = 0;

        assertThat(open.isOpen(day.toEpochDay())).isTrue();
        assertThat(open.dayOf(day.atStartOfDay(BERLIN).toEpochSecond())).isEqualTo(day.toEpochDay());
        assertThat(calendar.asked).isZero();
    }

    @Test
    void aCalendarKnownOnlyOutsideTheTablesYearsIsAskedItself() {
        WatchedCalendar calendar =
                new WatchedCalendar(BERLIN, KnownDays.between(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)));

        assertThat(new OpenDays(calendar).plus(LocalDate.of(2023, 3, 4).toEpochDay(), 1)) // Saturday
                .isEqualTo(LocalDate.of(2023, 3, 6).toEpochDay());
    }

    /** Cut-off 15:00 in Berlin, 14:00Z in winter. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-01T14:00:00Z, 2025-01-01T14:00:00Z, false", // the first of the table
        "2025-01-01T13:59:59Z, 2025-01-01T14:00:00Z, true", // whether another comes before is not in it
        "2026-06-01T13:00:00Z, 2026-06-01T13:00:00Z, false",
        "2026-06-01T13:00:01Z, 2026-06-02T13:00:00Z, false",
        "2026-06-06T13:00:01Z, 2026-06-08T13:00:00Z, false", // over Sunday
        "2032-12-31T14:00:00Z, 2032-12-31T14:00:00Z, false", // the last
        "2032-12-31T14:00:01Z, 2033-01-01T14:00:00Z, true",
        "2033-01-02T10:00:00Z, 2033-01-03T14:00:00Z, true", // Sunday
    })
    void theNextCutoffComesFromTheTable(Instant moment, Instant next, boolean asks) {
        WatchedCalendar calendar = new WatchedCalendar(BERLIN, KnownDays.EVERY_DAY);
        CutoffMoments moments = new CutoffMoments(DailyCutoff.at("15:00", BERLIN), calendar);
        calendar.asked = 0;

        assertThat(moments.next(moment.getEpochSecond())).isEqualTo(next.getEpochSecond());
        assertThat(calendar.asked > 0).isEqualTo(asks);
    }

    @Test
    void cutoffsOfKnownDaysAloneAreInTheTable() {
        WatchedCalendar calendar =
                new WatchedCalendar(BERLIN, KnownDays.between(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 31)));
        CutoffMoments moments = new CutoffMoments(DailyCutoff.at("15:00", BERLIN), calendar);
        calendar.asked = 0;

        assertThat(moments.next(Instant.parse("2026-03-02T14:00:00Z").getEpochSecond()))
                .isEqualTo(Instant.parse("2026-03-02T14:00:00Z").getEpochSecond());
        assertThat(calendar.asked).isZero();
    }
}
