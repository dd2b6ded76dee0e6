package io.github.ozonexpiry.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.oracle.MinuteOracle;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where clocks change, hours by the wall shrink and grow. Changes as in the time zone database. */
class ClockChangeTest {

    @ParameterizedTest
    @CsvSource({
        // Berlin: 02:00 to 03:00 on 29 March 2026 does not exist; on 25 October it comes twice.
        "Europe/Berlin, 2026-03-29, 01:00-04:00, PT2H",
        "Europe/Berlin, 2026-03-29, 02:15-02:45, PT0S",
        "Europe/Berlin, 2026-03-29, 00:00-24:00, PT23H",
        "Europe/Berlin, 2026-10-25, 01:00-04:00, PT4H",
        "Europe/Berlin, 2026-10-25, 02:15-02:45, PT1H",
        "Europe/Berlin, 2026-10-25, 00:00-24:00, PT25H",
        "America/New_York, 2026-03-08, 01:30-02:30, PT30M",
        "America/New_York, 2026-11-01, 01:30-02:30, PT1H30M",
        // Lord Howe: half an hour, from 02:00 to 02:30 on 4 October 2026 and from 02:00 back to 01:30 on 5 April.
        "Australia/Lord_Howe, 2026-10-04, 00:00-24:00, PT23H30M",
        "Australia/Lord_Howe, 2026-04-05, 01:30-02:00, PT1H",
        // Sao Paulo: 00:00 to 01:00 on 4 November 2018 does not exist; 23:00 to 24:00 on 17 February came twice.
        "America/Sao_Paulo, 2018-11-04, 00:00-01:30, PT30M",
        "America/Sao_Paulo, 2018-02-17, 23:30-24:00, PT1H",
        // Samoa went over the date line and had no 30 December 2011.
        "Pacific/Apia, 2011-12-30, 00:00-24:00, PT0S",
    })
    void hoursByTheWallShrinkAndGrow(String zone, LocalDate day, String hours, Duration length) {
        for (Way way : Way.values()) {
            WorkingCalendar calendar =
                    way.of(WorkingCalendar.in(ZoneId.of(zone)).workingDay(day, DayHours.of(hours)));
            Instant start = day.minusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant();
            Instant end = day.plusDays(2).atStartOfDay(ZoneId.of(zone)).toInstant();

            assertThat(calendar.between(start, end)).as("%s", way).isEqualTo(length);
            assertThat(calendar.secondsBetween(start.getEpochSecond(), end.getEpochSecond()))
                    .as("%s", way)
                    .isEqualTo(length.toSeconds());
        }
    }

    @Test
    void anHourThatComesTwiceIsTwoPeriodsWhenSomethingLiesBetween() {
        WorkingCalendar calendar = WorkingCalendar.in(ZoneId.of("Europe/Berlin"))
                .workingDay(LocalDate.of(2026, 10, 25), DayHours.of("02:15-02:45"))
                .build();

        assertThat(calendar.openOn(LocalDate.of(2026, 10, 25)))
                .containsExactly(
                        period("2026-10-25T00:15:00Z", "2026-10-25T00:45:00Z"),
                        period("2026-10-25T01:15:00Z", "2026-10-25T01:45:00Z"));
    }

    @Test
    void aSkippedDayIsNoEdgeOfWhatIsOpenAround() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        LocalDate before = LocalDate.of(2011, 12, 29);
        WorkingCalendar calendar = WorkingCalendar.in(apia)
                .workingDay(before, DayHours.of("20:00-24:00"))
                .workingDay(before.plusDays(2), DayHours.of("00:00-03:00"))
                .build();
        Instant opening = before.atTime(20, 0).atZone(apia).toInstant();
        Instant closing = before.plusDays(2).atTime(3, 0).atZone(apia).toInstant();

        assertThat(Duration.between(opening, closing)).isEqualTo(Duration.ofHours(7));
        assertThat(calendar.nextClosing(opening)).isEqualTo(closing);
        assertThat(calendar.previousOpening(closing)).isEqualTo(opening);
        assertThat(calendar.plus(opening, Duration.ofHours(7))).isEqualTo(closing);
        assertThat(calendar.plus(closing, Duration.ofHours(-7))).isEqualTo(opening);
        assertThat(calendar.openPeriods(opening, closing)).containsExactly(new OpenPeriod(opening, closing));
    }

    @Tag("sweep")
    @ParameterizedTest
    @CsvSource({
        "BERLIN, 2026-03-26T00:00:00Z",
        "BERLIN, 2026-10-23T00:00:00Z",
        "LORD_HOWE, 2026-04-03T00:00:00Z",
        "SAO_PAULO, 2018-02-15T00:00:00Z",
        "ST_JOHNS, 2006-10-27T00:00:00Z",
    })
    void fiveDaysAroundAChangeAreAsTheMinutesShow(World world, Instant first) {
        ZoneId zone = world.withShortTable().zone();
        MinuteOracle oracle = new MinuteOracle(zone, first, 5 * 24 * 60, world::isOpen);
        WorkingCalendar table = world.withTable();
        WorkingCalendar dayByDay = world.dayByDay();
        for (int minute = 1; minute < oracle.minutes(); minute += 29) {
            int work = minute % 301;
            check(oracle, table, minute, work);
            check(oracle, dayByDay, minute, work);
        }
    }

    private static void check(MinuteOracle oracle, WorkingCalendar calendar, int minute, int work) {
        Instant at = oracle.at(minute);
        assertThat(calendar.isOpen(at)).as("%s", at).isEqualTo(oracle.isOpen(minute));
        same(oracle, calendar.plus(at, Duration.ofMinutes(work)), oracle.forward(minute, work));
        same(oracle, calendar.plus(at, Duration.ofMinutes(-work)), oracle.backward(minute, work));
        same(oracle, calendar.nextOpening(at), oracle.nextOpening(minute));
        same(oracle, calendar.nextClosing(at), oracle.nextClosing(minute));
        same(oracle, calendar.previousOpening(at), oracle.previousOpening(minute));
        same(oracle, calendar.previousClosing(at), oracle.previousClosing(minute));
        assertThat(calendar.between(oracle.at(0), at)).isEqualTo(Duration.ofMinutes(oracle.between(0, minute)));
    }

    private static void same(MinuteOracle oracle, Instant answer, int minute) {
        if (minute >= 0) {
            assertThat(answer).isEqualTo(oracle.at(minute));
        }
    }

    private static OpenPeriod period(String from, String to) {
        return new OpenPeriod(Instant.parse(from), Instant.parse(to));
    }
}
