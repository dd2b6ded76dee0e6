package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.calendar.KnownDays;
import io.github.ozonexpiry.calendar.ProductionCalendar;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.pickup.HolidayReminder.Source;
import io.github.ozonexpiry.pickup.HolidayReminders.NotKnown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Days off of several calendars, put together to stretches of days on end. */
final class DaysOff {

    private static final Comparator<Stretch> ORDER = Comparator.comparing(Stretch::first)
            .thenComparing(stretch -> stretch.sources().get(0));

    private final WorkingCalendar warehouse;
    private final Set<LocalDate> closed;
    private final Optional<WeeklyHours> week;
    private final Map<Source, Predicate<LocalDate>> holidays = new EnumMap<>(Source.class);
    private final Map<Source, KnownDays> known = new EnumMap<>(Source.class);

    DaysOff(
            WorkingCalendar warehouse,
            Map<Source, ProductionCalendar> holidays,
            Collection<LocalDate> closed,
            Optional<WeeklyHours> week) {
        this.warehouse = warehouse;
        this.closed = Set.copyOf(closed);
        this.week = week;
        holidays.forEach((source, calendar) -> {
            this.holidays.put(source, offDays(calendar)::contains);
            known.put(source, calendar.known());
        });
        known.put(Source.WAREHOUSE, warehouse.answerable());
    }

    /** Those that reach a day of the time, in their order. */
    List<Stretch> stretches(LocalDate from, LocalDate through) {
        List<Stretch> found = new ArrayList<>();
        DayRun.around(from, through, day -> isOwn(day) || (isClosed(day) && isHoliday(day)), this::isClosed)
                .forEach(run -> found.add(closed(run)));
        holidays.forEach((source, off) -> {
            Predicate<LocalDate> open = off.and(day -> !isClosed(day));
            DayRun.around(from, through, open, open)
                    .forEach(run ->
                            found.add(new Stretch(Map.of(source, off), run, isKnown(source, run.next()), false)));
        });
        return found.stream().sorted(ORDER).toList();
    }

    /** Of those whose days off it holds, weekly closed days beside them. */
    private Stretch closed(DayRun run) {
        Map<Source, Predicate<LocalDate>> whose = new EnumMap<>(Source.class);
        whose.putAll(holidays);
        whose.put(Source.WAREHOUSE, this::isOwn);
        whose.values().removeIf(off -> run.days().noneMatch(off));
        boolean ends = isKnown(Source.WAREHOUSE, run.next()) && !isClosed(run.next());
        return new Stretch(whose, run, ends, true);
    }

    /** Given as closed, or closed though an ordinary week is open and nobody else is off. */
    private boolean isOwn(LocalDate day) {
        return closed.contains(day) || (isClosed(day) && isOrdinarilyOpen(day) && !isHoliday(day));
    }

    private boolean isOrdinarilyOpen(LocalDate day) {
        return week.filter(hours -> !hours.on(day.getDayOfWeek()).isClosed()).isPresent();
    }

    private boolean isHoliday(LocalDate day) {
        return holidays.values().stream().anyMatch(off -> off.test(day));
    }

    /** Whose days off are not known on days of the time. */
    List<NotKnown> notKnown(LocalDate from, LocalDate through) {
        List<NotKnown> gaps = new ArrayList<>();
        known.forEach((source, days) -> from.datesUntil(through.plusDays(1))
                .filter(day -> !days.covers(day))
                .findFirst()
                .ifPresent(day -> gaps.add(new NotKnown(source, day, !days.covers(through)))));
        return gaps;
    }

    private boolean isClosed(LocalDate day) {
        return closed.contains(day) || (isKnown(Source.WAREHOUSE, day) && !warehouse.isWorkingDay(day));
    }

    private boolean isKnown(Source source, LocalDate day) {
        return known.getOrDefault(source, KnownDays.EVERY_DAY).covers(day);
    }

    private static Set<LocalDate> offDays(ProductionCalendar calendar) {
        Set<LocalDate> days = new HashSet<>();
        for (ProductionCalendar.Row row : calendar.rows()) {
            if (row.kind() == ProductionCalendar.Kind.OFF) {
                row.from().datesUntil(row.through().plusDays(1)).forEach(days::add);
            }
        }
        return days;
    }
}
