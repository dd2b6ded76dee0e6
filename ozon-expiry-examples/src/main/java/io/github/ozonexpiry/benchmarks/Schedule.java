package io.github.ozonexpiry.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Working time that every contender is given: Monday to Friday, the same windows each day, no work on holidays.
 *
 * @param name the name on the command line and in the tables
 * @param zone where the windows are read on the clock
 * @param windows when work goes on, in order, each ended before the next
 * @param holidays the days off among {@link #FIRST_YEAR} and the years after it, weekends or not
 */
public record Schedule(String name, ZoneId zone, List<Window> windows, Set<LocalDate> holidays) {

    /** The first year with holidays. */
    public static final int FIRST_YEAR = 2024;

    /** How many years have holidays; the table of eight years is what a build is timed by. */
    public static final int YEARS = 8;

    private static final List<Window> NINE_TO_SIX = List.of(Window.of("09:00", "18:00"));

    /** Every schedule; the first is the one that the goals speak of. */
    public static final List<Schedule> ALL = List.of(
            new Schedule("moscow", ZoneId.of("Europe/Moscow"), NINE_TO_SIX, days()),
            new Schedule("shanghai", ZoneId.of("Asia/Shanghai"), NINE_TO_SIX, days()),
            new Schedule("berlin", ZoneId.of("Europe/Berlin"), NINE_TO_SIX, days()),
            new Schedule(
                    "three-windows",
                    ZoneId.of("Europe/Moscow"),
                    List.of(Window.of("09:00", "12:00"), Window.of("13:00", "15:30"), Window.of("16:00", "20:00")),
                    days()));

    /**
     * A stretch of work within one day.
     *
     * @param opens when it begins
     * @param closes when it has ended
     */
    public record Window(LocalTime opens, LocalTime closes) {
        private static Window of(String opens, String closes) {
            return new Window(LocalTime.parse(opens), LocalTime.parse(closes));
        }
    }

    /**
     * Finds a schedule.
     *
     * @param name its name
     * @return the schedule
     * @throws IllegalArgumentException when there is none of that name
     */
    public static Schedule named(String name) {
        return ALL.stream()
                .filter(schedule -> schedule.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no schedule '" + name + "'"));
    }

    /**
     * Whether work goes on that day.
     *
     * @param day the day
     * @return whether it is neither Saturday nor Sunday nor a holiday
     */
    public boolean worksOn(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** {@return the only window of a day} Throws where there are several: not every library can have them. */
    public Window onlyWindow() {
        if (windows.size() != 1) {
            throw new IllegalArgumentException(name + " has " + windows.size() + " windows a day");
        }
        return windows.get(0);
    }

    /** {@return the first day with data} */
    public static LocalDate from() {
        return LocalDate.of(FIRST_YEAR, 1, 1);
    }

    /** {@return the first day without data} */
    public static LocalDate toExclusive() {
        return from().plusYears(YEARS);
    }

    /** The days off that Article 112 of the Russian labour code names, not moved: a HashSet, as in most programs. */
    private static Set<LocalDate> days() {
        List<MonthDay> named = Arrays.stream(("--01-01 --01-02 --01-03 --01-04 --01-05 --01-06 --01-07 --01-08"
                                + " --02-23 --03-08 --05-01 --05-09 --06-12 --11-04")
                        .split(" "))
                .map(MonthDay::parse)
                .toList();
        Set<LocalDate> days = new HashSet<>();
        IntStream.range(FIRST_YEAR, FIRST_YEAR + YEARS)
                .forEach(year -> named.forEach(day -> days.add(day.atYear(year))));
        return days;
    }
}
