package io.github.ozonexpiry.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Five days a week, 09:00-13:00 and 14:00-18:00 in Shanghai, with the notice for 2026 where it says so. */
class WorkingTimeTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** Friday before the Spring Festival; Saturday the 14th is a make-up day, the 15th to the 23rd are off (CN-GOV). */
    private static final Instant FRI_2026_02_13_1640 = shanghai("2026-02-13T16:40");

    private static final Instant SAT_2026_02_14_1640 = shanghai("2026-02-14T16:40");

    @ParameterizedTest
    @EnumSource
    void fiveHoursFromFridayBeforeTheSpringFestivalEndOnTheMakeUpSaturday(Way way) {
        WorkingCalendar calendar = way.of(nineToSix().layer(ProductionCalendar.china2026()));

        // 16:40-18:00 on Friday is 1 h 20; 3 h 40 are left for Saturday from 09:00 on.
        assertThat(calendar.plus(FRI_2026_02_13_1640, Duration.ofHours(5))).isEqualTo(shanghai("2026-02-14T12:40"));
    }

    @ParameterizedTest
    @EnumSource
    void fiveHoursFromTheMakeUpSaturdayEndAfterNineDaysOff(Way way) {
        WorkingCalendar calendar = way.of(nineToSix().layer(ProductionCalendar.china2026()));

        assertThat(calendar.plus(SAT_2026_02_14_1640, Duration.ofHours(5))).isEqualTo(shanghai("2026-02-24T12:40"));
        assertThat(calendar.plus(shanghai("2026-02-24T12:40"), Duration.ofHours(-5)))
                .isEqualTo(SAT_2026_02_14_1640);
        assertThat(calendar.between(SAT_2026_02_14_1640, shanghai("2026-02-24T12:40")))
                .isEqualTo(Duration.ofHours(5));
    }

    @ParameterizedTest
    @EnumSource
    void withoutAProductionCalendarThereIsNoFestival(Way way) {
        assertThat(way.of(nineToSix()).plus(FRI_2026_02_13_1640, Duration.ofHours(5)))
                .isEqualTo(shanghai("2026-02-16T12:40"));
    }

    @ParameterizedTest
    @CsvSource({
        // within a range, over the break, to its very end, over the night and the weekend
        "2026-02-16T09:00, PT1H, 2026-02-16T10:00",
        "2026-02-16T12:30, PT1H, 2026-02-16T14:30",
        "2026-02-16T09:00, PT4H, 2026-02-16T13:00",
        "2026-02-16T09:00, PT8H, 2026-02-16T18:00",
        "2026-02-16T09:00, PT8H1S, 2026-02-17T09:00:01",
        "2026-02-13T17:00, PT2H, 2026-02-16T10:00",
        "2026-02-12T09:00, PT16H, 2026-02-13T18:00",
        "2026-02-27T17:00, PT17H, 2026-03-03T18:00",
        // from closed time, where nothing is done before the opening
        "2026-02-16T13:30, PT1H, 2026-02-16T15:00",
        "2026-02-14T00:00, PT1H, 2026-02-16T10:00",
        "2026-02-16T18:00, PT8H, 2026-02-17T18:00",
        // backward: the latest moment, so the opening and not the closing before it
        "2026-02-16T10:00, PT-1H, 2026-02-16T09:00",
        "2026-02-16T18:00, PT-8H, 2026-02-16T09:00",
        "2026-02-16T14:30, PT-1H, 2026-02-16T12:30",
        "2026-02-17T09:00, PT-1H, 2026-02-16T17:00",
        "2026-02-16T10:00, PT-2H, 2026-02-13T17:00",
        "2026-02-15T12:00, PT-1H, 2026-02-13T17:00",
        "2026-03-02T10:00, PT-41H, 2026-02-23T09:00",
        "2026-03-02T10:00, PT-81H, 2026-02-16T09:00",
        "2026-03-02T10:00, PT-89H, 2026-02-13T09:00",
        // nothing is the moment itself
        "2026-02-16T10:00, PT0S, 2026-02-16T10:00",
        "2026-02-16T13:30, PT0S, 2026-02-16T13:30",
        "2026-02-15T00:00, PT0S, 2026-02-15T00:00",
        // parts of a second count within open hours and are lost outside of them
        "2026-02-16T09:00:00.25, PT0.5S, 2026-02-16T09:00:00.75",
        "2026-02-16T08:59:59.75, PT0.5S, 2026-02-16T09:00:00.5",
        "2026-02-16T12:59:59.75, PT0.5S, 2026-02-16T14:00:00.25",
        "2026-02-16T12:59:59.75, PT0.25S, 2026-02-16T13:00",
        "2026-02-16T13:00:00.75, PT1S, 2026-02-16T14:00:01",
        "2026-02-16T14:00:00.25, PT-0.5S, 2026-02-16T12:59:59.75",
        "2026-02-16T14:00:00.25, PT-0.25S, 2026-02-16T14:00",
        "2026-02-16T13:30:00.25, PT-0.25S, 2026-02-16T12:59:59.75",
        "2026-02-16T13:30:00.25, PT-0.000000001S, 2026-02-16T12:59:59.999999999",
        "2026-02-16T13:30:00.25, PT-1S, 2026-02-16T12:59:59",
        "2026-02-16T13:30:00.25, PT0S, 2026-02-16T13:30:00.25",
        "2026-02-27T17:59:59.5, PT0.5S, 2026-02-27T18:00",
        "2026-02-27T17:59:59.5, PT0.75S, 2026-03-02T09:00:00.25",
        "2026-02-13T17:59:59.5, PT0.75S, 2026-02-16T09:00:00.25",
        "2026-02-16T09:00:00.25, PT-0.5S, 2026-02-13T17:59:59.75",
    })
    void workIsAddedInOpenHoursOnly(String from, Duration work, String to) {
        for (Way way : Way.values()) {
            WorkingCalendar calendar = way.of(split());
            Instant start = shanghai(from);

            assertThat(calendar.plus(start, work)).as("%s", way).isEqualTo(shanghai(to));
            // Where the answer is in open hours, it is the one with so much work between.
            assertThat(calendar.between(start, shanghai(to))).as("%s", way).isEqualTo(work);
            assertThat(calendar.between(shanghai(to), start)).as("%s", way).isEqualTo(work.negated());
        }
    }

    @ParameterizedTest
    @EnumSource
    void wholeSecondsNeedNoObjects(Way way) {
        WorkingCalendar calendar = way.of(split());
        long start = shanghai("2026-02-13T17:00").getEpochSecond();
        long end = shanghai("2026-02-16T10:00").getEpochSecond();

        assertThat(calendar.plusSeconds(start, 7_200)).isEqualTo(end);
        assertThat(calendar.plusSeconds(end, -7_200)).isEqualTo(start);
        assertThat(calendar.plusSeconds(start + 5, 0)).isEqualTo(start + 5);
        assertThat(calendar.secondsBetween(start, end)).isEqualTo(7_200);
        assertThat(calendar.secondsBetween(end, start)).isEqualTo(-7_200);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-16T08:59:59.999999999, false",
        "2026-02-16T09:00, true",
        "2026-02-16T12:59:59.999999999, true",
        "2026-02-16T13:00, false",
        "2026-02-16T14:00, true",
        "2026-02-15T10:00, false",
        "2026-03-02T10:00, true",
    })
    void anOpeningIsOpenAndAClosingIsNot(String moment, boolean open) {
        for (Way way : Way.values()) {
            assertThat(way.of(split()).isOpen(shanghai(moment))).as("%s", way).isEqualTo(open);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // moment, next opening, next closing, previous opening, previous closing
        "2026-02-16T08:59:59.5, 2026-02-16T09:00, 2026-02-16T13:00, 2026-02-13T14:00, 2026-02-13T18:00",
        "2026-02-16T09:00, 2026-02-16T14:00, 2026-02-16T13:00, 2026-02-13T14:00, 2026-02-13T18:00",
        "2026-02-16T09:00:00.5, 2026-02-16T14:00, 2026-02-16T13:00, 2026-02-16T09:00, 2026-02-13T18:00",
        "2026-02-16T10:00, 2026-02-16T14:00, 2026-02-16T13:00, 2026-02-16T09:00, 2026-02-13T18:00",
        "2026-02-16T13:00, 2026-02-16T14:00, 2026-02-16T18:00, 2026-02-16T09:00, 2026-02-13T18:00",
        "2026-02-16T13:00:00.5, 2026-02-16T14:00, 2026-02-16T18:00, 2026-02-16T09:00, 2026-02-16T13:00",
        "2026-02-16T18:00, 2026-02-17T09:00, 2026-02-17T13:00, 2026-02-16T14:00, 2026-02-16T13:00",
        "2026-02-14T00:00, 2026-02-16T09:00, 2026-02-16T13:00, 2026-02-13T14:00, 2026-02-13T18:00",
        "2026-02-25T19:00, 2026-02-26T09:00, 2026-02-26T13:00, 2026-02-25T14:00, 2026-02-25T18:00",
        "2026-02-25T15:00, 2026-02-26T09:00, 2026-02-25T18:00, 2026-02-25T14:00, 2026-02-25T13:00",
        "2026-02-26T00:00, 2026-02-26T09:00, 2026-02-26T13:00, 2026-02-25T14:00, 2026-02-25T18:00",
    })
    void anEdgeAtTheMomentItselfDoesNotCount(
            String moment, String nextOpening, String nextClosing, String previousOpening, String previousClosing) {
        for (Way way : Way.values()) {
            WorkingCalendar calendar = way.of(split());
            Instant at = shanghai(moment);

            assertThat(calendar.nextOpening(at)).as("%s", way).isEqualTo(shanghai(nextOpening));
            assertThat(calendar.nextClosing(at)).as("%s", way).isEqualTo(shanghai(nextClosing));
            assertThat(calendar.previousOpening(at)).as("%s", way).isEqualTo(shanghai(previousOpening));
            assertThat(calendar.previousClosing(at)).as("%s", way).isEqualTo(shanghai(previousClosing));
        }
    }

    @ParameterizedTest
    @EnumSource
    void openPeriodsRunOverMidnightAndAreCutAtTheEnds(Way way) {
        LocalDate thursday = LocalDate.of(2026, 2, 12);
        WorkingCalendar calendar = way.of(nineToSix()
                .hours(thursday, DayHours.of("20:00-24:00"))
                .hours(thursday.plusDays(1), DayHours.of("00:00-02:00", "09:00-18:00")));

        assertThat(calendar.openPeriods(shanghai("2026-02-12T12:00"), shanghai("2026-02-13T10:00")))
                .containsExactly(
                        period("2026-02-12T20:00", "2026-02-13T02:00"), period("2026-02-13T09:00", "2026-02-13T10:00"));
        assertThat(calendar.openPeriods(shanghai("2026-02-12T23:00"), shanghai("2026-02-13T01:00")))
                .containsExactly(period("2026-02-12T23:00", "2026-02-13T01:00"));
        assertThat(calendar.openPeriods(shanghai("2026-02-12T23:00"), shanghai("2026-02-12T23:00")))
                .isEmpty();
        assertThat(calendar.openPeriods(shanghai("2026-02-13T23:00"), shanghai("2026-02-12T23:00")))
                .isEmpty();
        assertThat(calendar.nextClosing(shanghai("2026-02-12T21:00"))).isEqualTo(shanghai("2026-02-13T02:00"));
        assertThat(calendar.previousOpening(shanghai("2026-02-13T01:00"))).isEqualTo(shanghai("2026-02-12T20:00"));
        assertThat(calendar.nextOpening(shanghai("2026-02-12T21:00"))).isEqualTo(shanghai("2026-02-13T09:00"));
        assertThat(calendar.previousClosing(shanghai("2026-02-13T01:00"))).isEqualTo(shanghai("2026-02-11T18:00"));
    }

    private static CalendarBuilder nineToSix() {
        return WorkingCalendar.in(SHANGHAI).weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")));
    }

    private static CalendarBuilder split() {
        return WorkingCalendar.in(SHANGHAI)
                .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-13:00", "14:00-18:00")));
    }

    private static OpenPeriod period(String from, String to) {
        return new OpenPeriod(shanghai(from), shanghai(to));
    }

    private static Instant shanghai(String wall) {
        return LocalDateTime.parse(wall).atZone(SHANGHAI).toInstant();
    }
}
