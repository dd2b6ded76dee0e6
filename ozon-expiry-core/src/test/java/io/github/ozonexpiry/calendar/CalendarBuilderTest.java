package io.github.ozonexpiry.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CalendarBuilderTest {

    private static final LocalDate FRI_2026_02_13 = LocalDate.of(2026, 2, 13);
    private static final LocalDate SAT_2026_02_14 = LocalDate.of(2026, 2, 14);
    private static final LocalDate SUN_2026_02_15 = LocalDate.of(2026, 2, 15);
    private static final LocalDate TUE_2026_02_24 = LocalDate.of(2026, 2, 24);

    @Test
    void aLaterLayerWins() {
        CalendarBuilder builder = week().dayOff(FRI_2026_02_13)
                .workingDay(FRI_2026_02_13, DayHours.of("10:00-12:00"))
                .workingDay(SAT_2026_02_14, DayHours.of("10:00-12:00"))
                .hours(SAT_2026_02_14, DayHours.closed());

        assertThat(hours(builder, FRI_2026_02_13)).isEqualTo("10:00-12:00");
        assertThat(hours(builder, SAT_2026_02_14)).isEqualTo("closed");
    }

    @Test
    void theWeekLiesUnderAllLayersWheneverItIsGiven() {
        CalendarBuilder builder = week().shortened(FRI_2026_02_13, Duration.ofHours(1))
                .weekly(WeeklyHours.mondayToFriday(DayHours.of("08:00-16:00")));

        assertThat(hours(builder, FRI_2026_02_13)).isEqualTo("08:00-15:00");
    }

    @Test
    void shorteningTakesFromWhatTheLayersBelowSay() {
        assertThat(hours(
                        week().workingDay(SAT_2026_02_14, DayHours.of("10:00-14:00"))
                                .shortened(SAT_2026_02_14, Duration.ofHours(1)),
                        SAT_2026_02_14))
                .isEqualTo("10:00-13:00");
    }

    @Test
    void aShortenedDayNeedsMoreWorkThanIsTaken() {
        CalendarBuilder closed = week().shortened(SAT_2026_02_14, Duration.ofHours(1));

        assertThatThrownBy(closed::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2026-02-14: hours closed cannot be shortened by PT1H");
    }

    @Test
    void daysOffIncludeBothEnds() {
        WorkingCalendar calendar =
                week().daysOff(FRI_2026_02_13, TUE_2026_02_24).build();

        assertThat(calendar.plusWorkingDays(FRI_2026_02_13.minusDays(1), 1)).isEqualTo(TUE_2026_02_24.plusDays(1));
        assertThat(calendar.isWorkingDay(FRI_2026_02_13.minusDays(1))).isTrue();
        assertThat(week().daysOff(FRI_2026_02_13, FRI_2026_02_13).build().isWorkingDay(FRI_2026_02_13))
                .isFalse();
    }

    @Test
    void daysOffInTheWrongOrderOrWithoutEndAreNamed() {
        assertThatThrownBy(() -> week().daysOff(TUE_2026_02_24, FRI_2026_02_13))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days off from 2026-02-24 through 2026-02-13 are -10, not 1 to 36525");
        assertThatThrownBy(() -> week().daysOff(FRI_2026_02_13, FRI_2026_02_13.plusDays(36_525)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("are 36526, not 1 to 36525");
        assertThat(week().daysOff(FRI_2026_02_13, FRI_2026_02_13.plusDays(36_524))
                        .build()
                        .isWorkingDay(FRI_2026_02_13.plusDays(36_525)))
                .isTrue();
        assertThatThrownBy(() -> week().daysOff(FRI_2026_02_13, FRI_2026_02_13.minusDays(1)))
                .hasMessageContaining("are 0, not");
    }

    @Test
    void aWorkingDayNeedsHours() {
        assertThatThrownBy(() -> week().workingDay(FRI_2026_02_13, DayHours.closed()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("working day 2026-02-13 needs open hours");
        assertThatThrownBy(() -> week().layer(ProductionCalendar.china2026(), DayHours.closed()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("make-up working days need open hours");
    }

    @Test
    void oneOffPeriodsStandBesideAllLayers() {
        Instant from = Instant.parse("2026-02-13T15:00:00Z");
        WorkingCalendar calendar = week().alsoOpen(from, from.plusSeconds(36_000))
                .alsoOpen(from.plusSeconds(7_200), from.plusSeconds(7_201))
                .dayOff(FRI_2026_02_13)
                .build();

        assertThat(calendar.openPeriods(from.minusSeconds(86_400), from.plusSeconds(90_000)))
                .containsExactly(
                        new OpenPeriod(Instant.parse("2026-02-12T15:00:00Z"), Instant.parse("2026-02-12T18:00:00Z")),
                        new OpenPeriod(from, from.plusSeconds(36_000)));
    }

    @Test
    void aOneOffPeriodThatTouchesOrdinaryHoursIsOneWithThem() {
        Instant closing = Instant.parse("2026-02-13T18:00:00Z");
        WorkingCalendar calendar =
                week().alsoOpen(closing, closing.plusSeconds(600)).build();

        assertThat(calendar.nextClosing(closing.minusSeconds(60))).isEqualTo(closing.plusSeconds(600));
        assertThat(calendar.openOn(FRI_2026_02_13)).hasSize(1);
    }

    @Test
    void oneOffPeriodsLieAtWholeSecondsAndHaveLength() {
        Instant at = Instant.parse("2026-02-13T18:00:00Z");

        assertThatThrownBy(() -> week().alsoOpen(at, at)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> week().alsoOpen(at, at.plusMillis(1500)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("open from 2026-02-13T18:00:00Z to 2026-02-13T18:00:01.500Z: not at whole seconds");
        assertThatThrownBy(() -> week().alsoOpen(at.minusMillis(1), at)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void makeUpDaysGetTheHoursOfTheFirstWeekdayUnlessTheLayerSays() {
        ProductionCalendar china = ProductionCalendar.china2026();
        WeeklyHours lateStart = WeeklyHours.of(DayHours.of("10:00-16:00"), DayOfWeek.TUESDAY)
                .with(DayHours.of("11:00-12:00"), DayOfWeek.FRIDAY);

        assertThat(hours(week().layer(china), SAT_2026_02_14)).isEqualTo("09:00-18:00");
        assertThat(hours(utc().weekly(lateStart).layer(china), SAT_2026_02_14)).isEqualTo("10:00-16:00");
        assertThat(hours(week().layer(china, DayHours.of("10:00-15:00")), SAT_2026_02_14))
                .isEqualTo("10:00-15:00");
        assertThatThrownBy(() -> utc().layer(china).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "make-up working day 2026-01-04 needs hours: the week has none, so give them with the layer");
    }

    @Test
    void exceptionsOfAWarehouseLieOverTheCountrys() {
        CalendarBuilder builder =
                week().layer(ProductionCalendar.china2026()).workingDay(SUN_2026_02_15, DayHours.of("10:00-12:00"));

        assertThat(hours(builder, SUN_2026_02_15)).isEqualTo("10:00-12:00");
    }

    @Test
    void productionCalendarsOfTwoCountriesAreKnownWhereBothAre() {
        assertThat(week().layer(ProductionCalendar.russia2026())
                        .layer(ProductionCalendar.china2026())
                        .build()
                        .known())
                .isEqualTo(KnownDays.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThatThrownBy(() -> week().layer(ProductionCalendar.china2026())
                        .known(KnownDays.through(LocalDate.of(2025, 12, 31))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("known from 2026-01-01, so not only through 2025-12-31");
    }

    @Test
    void withoutProductionCalendarEveryDayIsKnown() {
        WorkingCalendar calendar = week().dayOff(FRI_2026_02_13).build();

        assertThat(calendar.known()).isEqualTo(KnownDays.EVERY_DAY);
        assertThat(calendar.zone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void whatIsBuiltDoesNotChangeWithItsBuilder() {
        CalendarBuilder builder = week();
        WorkingCalendar before = builder.build();
        builder.dayOff(FRI_2026_02_13).alsoOpen(Instant.EPOCH, Instant.EPOCH.plusSeconds(1));

        assertThat(before.isWorkingDay(FRI_2026_02_13)).isTrue();
        assertThat(before.isOpen(Instant.EPOCH)).isFalse();
    }

    private static String hours(CalendarBuilder builder, LocalDate day) {
        return String.join(
                        ", ",
                        builder.build().openOn(day).stream()
                                .map(period -> clock(period.from()) + "-" + clock(period.to()))
                                .toList())
                .transform(text -> text.isEmpty() ? "closed" : text);
    }

    private static String clock(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalTime().toString();
    }

    private static CalendarBuilder week() {
        return utc().weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")));
    }

    private static CalendarBuilder utc() {
        return WorkingCalendar.in(ZoneOffset.UTC);
    }
}
