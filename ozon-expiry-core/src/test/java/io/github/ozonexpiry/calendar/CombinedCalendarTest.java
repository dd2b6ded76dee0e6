package io.github.ozonexpiry.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CombinedCalendarTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 7, 14);
    private static final WorkingCalendar MOSCOW = nineToSix("Europe/Moscow").build();
    private static final WorkingCalendar SHANGHAI = nineToSix("Asia/Shanghai").build();

    @Test
    void theCommonHoursOfTwoZonesAreWhereBothAreOpen() {
        // Moscow 09:00-18:00 is 06:00-15:00 UTC, Shanghai 09:00-18:00 is 01:00-10:00 UTC.
        assertThat(MOSCOW.and(SHANGHAI).openOn(TUESDAY)).containsExactly(period("06:00", "10:00"));
        assertThat(MOSCOW.or(SHANGHAI).openOn(TUESDAY)).containsExactly(period("01:00", "15:00"));
        assertThat(MOSCOW.and(SHANGHAI).zone()).isEqualTo(MOSCOW.zone());
    }

    @Test
    void calendarsOfOneZoneAreCombinedDayByDay() {
        WorkingCalendar nights = WorkingCalendar.in(ZoneId.of("Europe/Moscow"))
                .weekly(WeeklyHours.mondayToFriday(DayHours.of("00:00-10:00", "17:00-24:00")))
                .build();

        assertThat(MOSCOW.and(nights).openOn(TUESDAY))
                .containsExactly(period("06:00", "07:00"), period("14:00", "15:00"));
        assertThat(MOSCOW.or(nights).openOn(TUESDAY))
                .containsExactly(
                        new OpenPeriod(Instant.parse("2026-07-13T21:00:00Z"), Instant.parse("2026-07-14T21:00:00Z")));
    }

    @Test
    void inEveryQuarterOfAnHourIntersectionAndUnionAreThoseOfSets() {
        WorkingCalendar lordHowe = World.LORD_HOWE.withTable();
        WorkingCalendar newYork = World.NEW_YORK.withTable();
        WorkingCalendar both = newYork.and(lordHowe);
        WorkingCalendar either = newYork.or(lordHowe);
        WorkingCalendar bothByTable = both.precomputed(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 10));
        Instant first = Instant.parse("2026-03-05T00:00:00Z");
        for (int quarter = 0; quarter < 34 * 96; quarter += 3) {
            Instant at = first.plusSeconds(900L * quarter);
            assertThat(both.isOpen(at)).as("%s", at).isEqualTo(newYork.isOpen(at) && lordHowe.isOpen(at));
            assertThat(either.isOpen(at)).as("%s", at).isEqualTo(newYork.isOpen(at) || lordHowe.isOpen(at));
            assertThat(bothByTable.isOpen(at)).as("%s", at).isEqualTo(both.isOpen(at));
        }
    }

    @Test
    void workInBothAndInEitherIsWorkInOneAndInTheOther() {
        Instant from = Instant.parse("2026-03-05T00:00:00Z");
        Instant to = Instant.parse("2026-04-07T11:11:11Z");
        WorkingCalendar berlin = World.BERLIN.withTable();
        WorkingCalendar newYork = World.NEW_YORK.withTable();

        assertThat(berlin.and(newYork).between(from, to).plus(berlin.or(newYork).between(from, to)))
                .isEqualTo(berlin.between(from, to).plus(newYork.between(from, to)));
        assertThat(berlin.and(newYork).between(from, to)).isGreaterThan(Duration.ofHours(80));
    }

    @Test
    void theKnownDaysAreThoseThatLieWhollyWithinBoth() {
        WorkingCalendar china =
                nineToSix("Asia/Shanghai").layer(ProductionCalendar.china2026()).build();

        // Shanghai's 2026 begins at 19:00 and ends at 19:00 in Moscow: its last day is only partly known there, 1
        // January wholly.
        assertThat(MOSCOW.or(china).known())
                .isEqualTo(KnownDays.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 30)));
        assertThat(SHANGHAI.and(china).known()).isEqualTo(china.known());
        assertThat(china.or(MOSCOW).known()).isEqualTo(china.known());
        assertThat(MOSCOW.or(china.assumingBeyond()).answerable()).isEqualTo(KnownDays.EVERY_DAY);
        assertThat(MOSCOW.or(china.assumingBeyond()).known().covers(LocalDate.of(2027, 1, 1)))
                .isFalse();
        assertThat(MOSCOW.or(china).answerable()).isEqualTo(MOSCOW.or(china).known());
        assertThatThrownBy(() -> MOSCOW.or(china).isWorkingDay(LocalDate.of(2026, 12, 31)))
                .isInstanceOf(BeyondKnownDays.class);
    }

    @Test
    void aZoneAheadKnowsTheFirstDayOnlyInPart() {
        WorkingCalendar russia = nineToSix("Europe/Moscow")
                .layer(ProductionCalendar.russia2026())
                .build();

        // Moscow's 31 December 2025 begins at 05:00 in Shanghai, and its 2026 ends at 05:00 on 1 January 2027.
        assertThat(SHANGHAI.and(russia).known())
                .isEqualTo(KnownDays.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        // Two zones with the same midnights.
        assertThat(nineToSix("Etc/GMT-3").build().and(russia).known()).isEqualTo(russia.known());
    }

    @Test
    void calendarsWithoutACommonKnownDayAreNotCombined() {
        WorkingCalendar before = nineToSix("Europe/Moscow")
                .known(KnownDays.through(LocalDate.of(2025, 12, 31)))
                .build();
        WorkingCalendar after = nineToSix("Europe/Moscow")
                .known(new KnownDays(Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty()))
                .build();

        assertThatThrownBy(() -> before.and(after))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("known from 2026-01-01, so not only through 2025-12-31");
        assertThatThrownBy(() -> before.or(after)).isInstanceOf(IllegalArgumentException.class);
    }

    private static CalendarBuilder nineToSix(String zone) {
        return WorkingCalendar.in(ZoneId.of(zone)).weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")));
    }

    private static OpenPeriod period(String from, String to) {
        return new OpenPeriod(Instant.parse(TUESDAY + "T" + from + ":00Z"), Instant.parse(TUESDAY + "T" + to + ":00Z"));
    }
}
