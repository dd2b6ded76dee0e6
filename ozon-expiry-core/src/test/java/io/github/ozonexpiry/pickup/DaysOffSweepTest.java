package io.github.ozonexpiry.pickup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.calendar.CalendarBuilder;
import io.github.ozonexpiry.calendar.ProductionCalendar;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.pickup.HolidayReminder.Source;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every world of seven days, each open or closed in the warehouse and off or not in China. */
@Tag("sweep")
class DaysOffSweepTest {

    private static final int DAYS = 7;
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    /** A week as letters: X closed and off, c closed, o off, - neither. */
    private static final Pattern CLOSED = Pattern.compile("[Xc]*X[Xc]*");

    private static final Pattern OTHERS = Pattern.compile("o+");

    @Test
    void daysOffAreToldInWholeStretchesEachOnce() throws IOException {
        for (int off = 0; off < 1 << DAYS; off++) {
            ProductionCalendar china = china(off);
            for (int closed = 0; closed < 1 << DAYS; closed++) {
                String week = letters(off, closed);
                assertThat(told(warehouse(closed), china)).as(week).isEqualTo(expected(week));
            }
        }
    }

    private static Set<String> told(WorkingCalendar warehouse, ProductionCalendar china) {
        Set<String> told = new TreeSet<>();
        List<HolidayReminder> reminders = HolidayReminders.of(warehouse)
                .holidays(Source.CHINA, china)
                .remind(FIRST.atStartOfDay().toInstant(ZoneOffset.UTC), FIRST.plusDays(DAYS - 1))
                .reminders();
        for (HolidayReminder reminder : reminders) {
            assertThat(told.add((reminder.closing().isPresent() ? "closed " : "open ")
                            + (reminder.first().toEpochDay() - FIRST.toEpochDay())
                            + " "
                            + (reminder.last().toEpochDay() - FIRST.toEpochDay())))
                    .isTrue();
        }
        return told;
    }

    private static Set<String> expected(String week) {
        Set<String> expected = new TreeSet<>();
        CLOSED.matcher(week).results().forEach(run -> expected.add("closed " + run.start() + " " + (run.end() - 1)));
        OTHERS.matcher(week).results().forEach(run -> expected.add("open " + run.start() + " " + (run.end() - 1)));
        return expected;
    }

    private static String letters(int off, int closed) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < DAYS; i++) {
            letters.append("-ocX".charAt((off >> i & 1) + 2 * (closed >> i & 1)));
        }
        return letters.toString();
    }

    private static WorkingCalendar warehouse(int closed) {
        CalendarBuilder calendar = WorkingCalendar.in(ZoneOffset.UTC)
                .weekly(WeeklyHours.roundTheClock())
                .precomputed(FIRST, FIRST.plusDays(DAYS));
        days(closed).forEach(calendar::dayOff);
        return calendar.build();
    }

    private static ProductionCalendar china(int off) throws IOException {
        StringBuilder table = new StringBuilder("from\tthrough\tkind\tshorter\tconfidence\tact\n");
        table.append("2026-01-01\t2026-12-31\tknown\t\tA\tact\n");
        days(off).forEach(day -> table.append(day).append("\t\toff\t\tA\tact\n"));
        return ProductionCalendar.read(new StringReader(table.toString()), "china.tsv");
    }

    private static List<LocalDate> days(int chosen) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            if ((chosen >> i & 1) == 1) {
                days.add(FIRST.plusDays(i));
            }
        }
        return days;
    }
}
