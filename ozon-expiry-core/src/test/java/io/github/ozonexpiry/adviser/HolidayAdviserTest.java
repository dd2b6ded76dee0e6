package io.github.ozonexpiry.adviser;

import static io.github.ozonexpiry.prevention.Advices.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.ProductionCalendar;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.pickup.HolidayReminder.Source;
import io.github.ozonexpiry.pickup.HolidayReminders;
import io.github.ozonexpiry.prevention.AdviceKind;
import io.github.ozonexpiry.prevention.AdvisedValue;
import io.github.ozonexpiry.prevention.Adviser;
import io.github.ozonexpiry.prevention.Subject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class HolidayAdviserTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant SEPTEMBER = Instant.parse("2026-09-28T01:00:00Z");
    private static final WorkingCalendar WAREHOUSE = WorkingCalendar.in(SHANGHAI)
            .weekly(WeeklyHours.of(DayHours.of("09:00-18:00"), DayOfWeek.values()))
            .build();

    /** National Day 2026: 1 to 7 October (State Council, 4 November 2025); the pick-up of 30 September begins at 15:00, less an hour's queue. */
    @Test
    void theDaysOnWhichAWarehouseIsClosedAreToBeSetBeforeTheyCome() {
        HolidayReminders reminders = HolidayReminders.of(WAREHOUSE)
                .holidays(Source.CHINA, ProductionCalendar.china2026())
                .closed(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 7))
                .pickups(PickupSlots.daily(SHANGHAI, "15:00-16:00"), Duration.ofHours(1))
                .remind(SEPTEMBER, LocalDate.of(2026, 10, 31));

        Adviser.Counsel counsel = new HolidayAdviser(Subject.warehouse("Yiwu"), reminders).advise(SEPTEMBER);

        assertThat(counsel.notJudged()).isEmpty();
        assertThat(counsel.advices()).singleElement().satisfies(advice -> {
            assertThat(advice.id().kind()).isEqualTo(AdviceKind.HOLIDAY_PAUSE);
            assertThat(advice.id().value()).isEqualTo(new AdvisedValue.Day(LocalDate.of(2026, 10, 1)));
            assertThat(said(advice.basis()))
                    .containsExactly(
                            "closed from 2026-10-01 through 2026-10-07",
                            "pack by 2026-09-30 06:00",
                            "open again from 2026-10-08 01:00");
        });
    }

    @Test
    void publicHolidaysOnWhichTheWarehouseWorksAreNoReasonAndUnknownDaysAreNamed() {
        HolidayReminders reminders = HolidayReminders.of(WAREHOUSE)
                .holidays(Source.CHINA, ProductionCalendar.china2026())
                .remind(SEPTEMBER, LocalDate.of(2027, 1, 31));

        Adviser.Counsel counsel = new HolidayAdviser(Subject.warehouse("Yiwu"), reminders).advise(SEPTEMBER);

        assertThat(counsel.advices()).isEmpty();
        assertThat(said(counsel.notJudged())).singleElement().asString().contains("2027-01-01");
    }
}
