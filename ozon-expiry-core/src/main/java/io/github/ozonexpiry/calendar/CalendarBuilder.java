package io.github.ozonexpiry.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Builds a {@link WorkingCalendar} layer by layer: the week first, whenever it is given, then each call over the ones before it. Where two
 * speak of the same date, the later call wins.
 *
 * <p>No production calendar is applied unless it is given: Ozon follows the settings of the warehouse. The result has a table of the years
 * 2025 to 2032 unless {@link #precomputed} chooses others; outside of it the answers are the same and slower.
 */
public final class CalendarBuilder {

    private static final TableDays USUAL_TABLE = TableDays.between(LocalDate.of(2025, 1, 1), LocalDate.of(2033, 1, 1));
    private static final int LONGEST_RANGE = 36_525;

    private final ZoneId zone;
    private final List<Consumer<DatedHours>> layers = new ArrayList<>();
    private final List<OpenPeriod> oneOff = new ArrayList<>();
    private WeeklyHours weekly = WeeklyHours.closed();
    private KnownDays known = KnownDays.EVERY_DAY;
    private TableDays table = USUAL_TABLE;

    CalendarBuilder(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * The hours of each ordinary week; without them every week is closed.
     *
     * @param hours the hours
     * @return this builder
     */
    public CalendarBuilder weekly(WeeklyHours hours) {
        weekly = hours;
        return this;
    }

    /**
     * A day off.
     *
     * @param day the day
     * @return this builder
     */
    public CalendarBuilder dayOff(LocalDate day) {
        return hours(day, DayHours.closed());
    }

    /**
     * Days off on end.
     *
     * @param from the first day off
     * @param through the last day off
     * @return this builder
     * @throws IllegalArgumentException when the last day lies before the first, or a hundred years after it; names both
     */
    public CalendarBuilder daysOff(LocalDate from, LocalDate through) {
        long days = ChronoUnit.DAYS.between(from, through) + 1;
        if (days < 1 || days > LONGEST_RANGE) {
            throw new IllegalArgumentException(
                    "days off from " + from + " through " + through + " are " + days + ", not 1 to " + LONGEST_RANGE);
        }
        from.datesUntil(through.plusDays(1)).forEach(this::dayOff);
        return this;
    }

    /**
     * A working day with hours of its own, such as a Saturday that makes up for a day off.
     *
     * @param day the day
     * @param hours its hours
     * @return this builder
     * @throws IllegalArgumentException when the hours are closed; names the day
     */
    public CalendarBuilder workingDay(LocalDate day, DayHours hours) {
        if (hours.isClosed()) {
            throw new IllegalArgumentException("working day " + day + " needs open hours");
        }
        return hours(day, hours);
    }

    /**
     * The hours of one day, whatever they are.
     *
     * @param day the day
     * @param hours its hours, perhaps closed
     * @return this builder
     */
    public CalendarBuilder hours(LocalDate day, DayHours hours) {
        layers.add(dated -> dated.set(day, hours));
        return this;
    }

    /**
     * A day that ends earlier than the layers below say.
     *
     * @param day the day
     * @param less how much working time is taken from its end, in whole seconds
     * @return this builder; {@link #build} refuses a day that has not more working time than that
     */
    public CalendarBuilder shortened(LocalDate day, Duration less) {
        layers.add(dated -> dated.shorten(day, less));
        return this;
    }

    /**
     * A one-off period beside all hours: no layer takes it away.
     *
     * @param from its first moment, at a whole second
     * @param to the first moment after it, at a whole second
     * @return this builder
     * @throws IllegalArgumentException when from does not lie before to, or one is not a whole second; names them
     */
    public CalendarBuilder alsoOpen(Instant from, Instant to) {
        OpenPeriod period = new OpenPeriod(from, to);
        if (!period.isAtWholeSeconds()) {
            throw new IllegalArgumentException("open from " + from + " to " + to + ": not at whole seconds");
        }
        oneOff.add(period);
        return this;
    }

    /**
     * A country's days off, make-up working days and shortened days. A make-up day gets the hours of the week's first day that has any.
     *
     * @param production the production calendar
     * @return this builder; the calendar is known only where all production calendars of it are
     * @throws IllegalArgumentException when no day is known to this one and to those before
     */
    public CalendarBuilder layer(ProductionCalendar production) {
        return layer(production, dated -> production.over(dated, dated::usual));
    }

    /**
     * A country's days off, make-up working days and shortened days.
     *
     * @param production the production calendar
     * @param makeUpHours the hours of each make-up working day
     * @return this builder; the calendar is known only where all production calendars of it are
     * @throws IllegalArgumentException when the hours are closed, or no day is known to this one and to those before
     */
    public CalendarBuilder layer(ProductionCalendar production, DayHours makeUpHours) {
        if (makeUpHours.isClosed()) {
            throw new IllegalArgumentException("make-up working days need open hours");
        }
        return layer(production, dated -> production.over(dated, day -> makeUpHours));
    }

    /**
     * States which days the exceptions given here cover.
     *
     * @param days the known days
     * @return this builder; the calendar is known only where all that is stated of it is
     * @throws IllegalArgumentException when no day is known to this and to what was stated before
     */
    public CalendarBuilder known(KnownDays days) {
        known = known.and(days);
        return this;
    }

    /**
     * Chooses the days of the table; see {@link WorkingCalendar#precomputed}.
     *
     * @param from the first day of the table
     * @param toExclusive the first day after the table, at most sixty years later
     * @return this builder
     * @throws IllegalArgumentException when the days are not in order, lie more than sixty years apart or outside the years 1 to 9999
     */
    public CalendarBuilder precomputed(LocalDate from, LocalDate toExclusive) {
        table = TableDays.between(from, toExclusive);
        return this;
    }

    /**
     * The calendar as built so far.
     *
     * @return an immutable calendar; without a table when none of the table's days is known
     * @throws IllegalArgumentException when a shortened day has not that much working time; names the day
     * @throws IllegalStateException when a make-up day has no hours, since neither the week nor the layer gives any; names the day
     */
    public WorkingCalendar build() {
        DatedHours dated = new DatedHours(weekly);
        layers.forEach(layer -> layer.accept(dated));
        WorkingCalendar hours = new ZonedHours(zone, dated, oneOff, known);
        return table.within(known).isPresent() ? TableCalendar.of(hours, table) : hours;
    }

    private CalendarBuilder layer(ProductionCalendar production, Consumer<DatedHours> layer) {
        layers.add(layer);
        return known(production.known());
    }
}
