package io.github.ozonexpiry.calendar;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;

/** The open hours of each day of the week. Immutable. */
public final class WeeklyHours {

    private static final WeeklyHours CLOSED = new WeeklyHours(new EnumMap<>(DayOfWeek.class));

    /** Days without hours are missing. */
    private final Map<DayOfWeek, DayHours> days;

    private WeeklyHours(Map<DayOfWeek, DayHours> days) {
        this.days = days;
    }

    /** {@return a week without open hours} */
    public static WeeklyHours closed() {
        return CLOSED;
    }

    /** {@return a week that never closes} */
    public static WeeklyHours roundTheClock() {
        return of(DayHours.roundTheClock(), DayOfWeek.values());
    }

    /**
     * The same hours from Monday to Friday, closed on Saturday and Sunday.
     *
     * @param hours the hours of each of the five days
     * @return the week
     */
    public static WeeklyHours mondayToFriday(DayHours hours) {
        return of(hours, DayOfWeek.values()).with(DayHours.closed(), DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    /**
     * The same hours on some days of the week, closed on the others.
     *
     * @param hours the hours of each of these days
     * @param on the days
     * @return the week
     */
    public static WeeklyHours of(DayHours hours, DayOfWeek... on) {
        return CLOSED.with(hours, on);
    }

    /**
     * This week with other hours on some days.
     *
     * @param hours the hours of each of these days
     * @param on the days
     * @return the week
     */
    public WeeklyHours with(DayHours hours, DayOfWeek... on) {
        Map<DayOfWeek, DayHours> changed = new EnumMap<>(DayOfWeek.class);
        changed.putAll(days);
        for (DayOfWeek day : on) {
            changed.put(day, hours);
        }
        return new WeeklyHours(changed);
    }

    /**
     * The hours of a day of the week.
     *
     * @param day the day
     * @return its hours, perhaps closed
     */
    public DayHours on(DayOfWeek day) {
        return days.getOrDefault(day, DayHours.closed());
    }
}
