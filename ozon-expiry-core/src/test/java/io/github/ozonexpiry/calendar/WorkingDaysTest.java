package io.github.ozonexpiry.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        // China 2026 around the Spring Festival: Saturday 14 February is worked, 15 to 23 February are off, Saturday 28
        // is worked.
        "2026-02-12, 1, 2026-02-13",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-14, 1, 2026-02-24",
        "2026-02-18, 1, 2026-02-24",
        "2026-02-13, 7, 2026-03-02",
        "2026-02-24, -1, 2026-02-14",
        "2026-02-18, -1, 2026-02-14",
        "2026-02-26, -4, 2026-02-13",
        "2026-02-18, 0, 2026-02-18",
        "2026-02-14, 0, 2026-02-14",
    })
    void workingDaysAreCountedFromTheNextDayOn(LocalDate from, int days, LocalDate to) {
        for (Way way : Way.values()) {
            assertThat(china(way).plusWorkingDays(from, days)).as("%s", way).isEqualTo(to);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 2026-02-14, 1",
        "2026-02-14, 2026-02-24, 1",
        "2026-02-15, 2026-02-24, 0",
        "2026-02-15, 2026-02-25, 1",
        "2026-02-25, 2026-02-15, -1",
        "2026-02-14, 2026-02-14, 0",
        "2026-02-09, 2026-03-02, 11",
        // 365 days less 104 on weekends, less 18 weekdays off, and 6 made up: 248 (days off on weekdays counted in the
        // notice).
        "2026-01-01, 2027-01-01, 248",
    })
    void theFirstDayCountsAndTheLastDoesNot(LocalDate from, LocalDate to, int days) {
        for (Way way : Way.values()) {
            assertThat(china(way).workingDaysBetween(from, to)).as("%s", way).isEqualTo(days);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-02-14, true", "2026-02-15, false", "2026-02-25, true", "2026-02-26, true", "2026-03-01, false"})
    void aDayWithAnyOpenTimeIsAWorkingDay(LocalDate day, boolean working) {
        for (Way way : Way.values()) {
            assertThat(china(way).isWorkingDay(day)).as("%s", way).isEqualTo(working);
        }
    }

    /** Against a plain list of dates, over words of 64 days and over their edges. */
    @Tag("sweep")
    @ParameterizedTest
    @EnumSource
    void thousandDaysAreCountedLikeAList(Way way) {
        WorkingCalendar berlin = way.of(World.BERLIN.builder());
        LocalDate first = LocalDate.of(2025, 1, 1);
        List<LocalDate> days = IntStream.range(0, 1_000)
                .mapToObj(first::plusDays)
                .filter(day -> IntStream.of(30, 600, 1_000, 1_439).anyMatch(minute -> World.BERLIN.isOpen(day, minute)))
                .toList();
        for (int i = 0; i < days.size(); i += 7) {
            LocalDate day = days.get(i);
            int far = i * 31 % days.size();
            assertThat(berlin.plusWorkingDays(day, far - i)).isEqualTo(days.get(far));
            assertThat(berlin.workingDaysBetween(day, days.get(far))).isEqualTo(far - i);
        }
    }

    private static WorkingCalendar china(Way way) {
        return way.of(WorkingCalendar.in(ZoneId.of("Asia/Shanghai"))
                .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")))
                .layer(ProductionCalendar.china2026()));
    }
}
