package io.github.ozonexpiry.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which moments count as work, and working time reckoned from them. {@link #in} builds one; who implements it answers {@link #zone},
 * {@link #openOn} and {@link #known}, and all else follows. Calendars are immutable.
 *
 * <p>Periods are half-open: at an opening work has begun, at a closing it has ended. Leap seconds do not exist. Every question ends: one
 * that touches a day outside {@link #answerable} throws {@link BeyondKnownDays}, one that finds nothing in ten years on end
 * {@link NeverOpens} or {@link NeverCloses}, and one that begins in or leads to another year than 1 to 9999 in UTC
 * {@link java.time.DateTimeException}.
 */
public interface WorkingCalendar {

    /**
     * Starts building a calendar.
     *
     * @param zone the zone whose walls its hours are read from
     * @return a builder of a calendar that is closed so far
     */
    static CalendarBuilder in(ZoneId zone) {
        return new CalendarBuilder(zone);
    }

    /** {@return the zone whose midnights divide the days} */
    ZoneId zone();

    /**
     * The open periods of one day: the raw data, for any day of the years 1 to 9999 and the days around them, known or not.
     *
     * @param day a day of {@link #zone}: from its first moment to the first of the next day
     * @return periods within the day, at whole seconds, in the order of time, not overlapping
     */
    List<OpenPeriod> openOn(LocalDate day);

    /** {@return the days that the data cover} */
    KnownDays known();

    /** {@return the days about which questions are answered: the known ones, unless the caller chose {@link #assumingBeyond}} */
    default KnownDays answerable() {
        return known();
    }

    /**
     * Whether a moment lies on a known day; never fails for years 1 to 9999.
     *
     * @param moment the moment
     * @return whether the data cover its day
     */
    default boolean isKnown(Instant moment) {
        return known().covers(new Days(zone()).of(Limits.inYears(moment, () -> "isKnown(" + moment + ")")));
    }

    /**
     * Whether a moment is working time: at an opening it is, at a closing it is not.
     *
     * @param moment the moment
     * @return whether it is open
     * @throws BeyondKnownDays when its day is not known
     */
    default boolean isOpen(Instant moment) {
        return DayByDay.isOpen(this, moment);
    }

    /**
     * The moment that lies some working time away, to the nanosecond.
     *
     * <p>Forward it is the earliest such moment: work that fills a day to its end is done at the closing. Backward it is the latest: work
     * that needs the whole day starts at the opening. No working time away is the moment itself, open or not.
     *
     * @param from the moment to start from, open or not
     * @param working the working time; negative leads backward
     * @return the moment
     * @throws BeyondKnownDays when a day on the way is not known
     * @throws NeverOpens when there is no working time left on the way
     */
    default Instant plus(Instant from, Duration working) {
        return DayByDay.plus(this, from, working);
    }

    /**
     * {@link #plus} in whole seconds, without objects.
     *
     * @param epochSecond the moment to start from, in seconds since 1970-01-01T00:00Z
     * @param workingSeconds the working time in seconds; negative leads backward
     * @return the moment, in seconds since 1970-01-01T00:00Z
     * @throws BeyondKnownDays when a day on the way is not known
     * @throws NeverOpens when there is no working time left on the way
     */
    default long plusSeconds(long epochSecond, long workingSeconds) {
        return DayByDay.plus(this, Limits.second(epochSecond, "plusSeconds"), Duration.ofSeconds(workingSeconds))
                .getEpochSecond();
    }

    /**
     * The working time from one moment to another, to the nanosecond; negative when the second is the earlier one.
     *
     * @param from the first moment
     * @param to the second moment
     * @return the working time between them
     * @throws BeyondKnownDays when a day between them is not known
     */
    default Duration between(Instant from, Instant to) {
        return DayByDay.between(this, from, to);
    }

    /**
     * {@link #between} in whole seconds, without objects.
     *
     * @param fromEpochSecond the first moment, in seconds since 1970-01-01T00:00Z
     * @param toEpochSecond the second moment, in seconds since 1970-01-01T00:00Z
     * @return the working seconds between them
     * @throws BeyondKnownDays when a day between them is not known
     */
    default long secondsBetween(long fromEpochSecond, long toEpochSecond) {
        return DayByDay.between(
                        this,
                        Limits.second(fromEpochSecond, "secondsBetween"),
                        Limits.second(toEpochSecond, "secondsBetween"))
                .toSeconds();
    }

    /**
     * The first opening after a moment; one at the moment itself does not count. Midnight within open hours is no opening.
     *
     * @param moment the moment
     * @return the opening
     * @throws BeyondKnownDays when a day on the way is not known
     * @throws NeverOpens when it never opens again
     * @throws NeverCloses when it is open and stays so
     */
    default Instant nextOpening(Instant moment) {
        return Edges.nextOpening(this, moment);
    }

    /**
     * The first closing after a moment; one at the moment itself does not count. Midnight within open hours is no closing.
     *
     * @param moment the moment
     * @return the closing
     * @throws BeyondKnownDays when a day on the way is not known
     * @throws NeverOpens when it never opens again
     * @throws NeverCloses when it never closes again
     */
    default Instant nextClosing(Instant moment) {
        return Edges.nextClosing(this, moment);
    }

    /**
     * The last opening before a moment; one at the moment itself does not count.
     *
     * @param moment the moment
     * @return the opening
     * @throws BeyondKnownDays when a day on the way is not known
     * @throws NeverOpens when it was never open before
     * @throws NeverCloses when it has always been open
     */
    default Instant previousOpening(Instant moment) {
        return Edges.previousOpening(this, moment);
    }

    /**
     * The last closing before a moment; one at the moment itself does not count.
     *
     * @param moment the moment
     * @return the closing
     * @throws BeyondKnownDays when a day on the way is not known
     * @throws NeverOpens when it was never open before
     * @throws NeverCloses when it has always been open
     */
    default Instant previousClosing(Instant moment) {
        return Edges.previousClosing(this, moment);
    }

    /**
     * The whole open periods between two moments, each from its opening to its closing, also over midnight; cut at the two moments.
     *
     * @param from the first moment
     * @param to the moment after the last; nothing lies between when it is not later
     * @return the periods in the order of time, found as they are asked for
     * @throws BeyondKnownDays at once, when a day between them is not known
     */
    default Stream<OpenPeriod> openPeriods(Instant from, Instant to) {
        return OpenPeriods.stream(this, from, to);
    }

    /**
     * Whether any time of a day is open.
     *
     * @param day the day
     * @return whether it is a working day
     * @throws BeyondKnownDays when the day is not known
     */
    default boolean isWorkingDay(LocalDate day) {
        return WorkingDays.contains(this, day);
    }

    /**
     * The day that lies some working days away: the next working day is one away, whatever the day itself is.
     *
     * @param day the day to start from; it does not count
     * @param workingDays how many; negative leads backward, zero is the day itself
     * @return the working day
     * @throws BeyondKnownDays when a day on the way is not known
     * @throws NeverOpens when there is no working day left on the way
     */
    default LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        return WorkingDays.plus(this, day, workingDays);
    }

    /**
     * How many working days lie from one day to another; negative when the second is the earlier one.
     *
     * @param from the first day, included
     * @param toExclusive the second day, excluded; when it is the earlier one, it is included and {@code from} excluded
     * @return the number of working days
     * @throws BeyondKnownDays when a day between them is not known
     */
    default int workingDaysBetween(LocalDate from, LocalDate toExclusive) {
        return WorkingDays.between(this, from, toExclusive);
    }

    /**
     * Open when both calendars are. Its days are those of this zone; {@link #precomputed} makes it fast.
     *
     * @param other a calendar of any zone
     * @return the common working time, known where both are known
     * @throws IllegalArgumentException when no day is known to both
     */
    default WorkingCalendar and(WorkingCalendar other) {
        return new CombinedCalendar(this, other, Periods::intersection);
    }

    /**
     * Open when either calendar is. Its days are those of this zone; {@link #precomputed} makes it fast.
     *
     * @param other a calendar of any zone
     * @return the joint working time, known where both are known
     * @throws IllegalArgumentException when no day is known to both
     */
    default WorkingCalendar or(WorkingCalendar other) {
        return new CombinedCalendar(this, other, Periods::union);
    }

    /**
     * The same hours, with answers beyond the known days too, as if no more exceptions came there; {@link #isKnown} tells such an answer.
     *
     * @return a calendar that never throws {@link BeyondKnownDays}
     */
    default WorkingCalendar assumingBeyond() {
        return new AssumingCalendar(this);
    }

    /**
     * The same calendar with a table of some years: questions within it are answered without walking over days, all others as before and
     * alike. A table of eight years takes about 60 KB with one period a day.
     *
     * @param from the first day of the table
     * @param toExclusive the first day after the table, at most sixty years later
     * @return the same calendar, faster
     * @throws IllegalArgumentException when the days are not in order, lie more than sixty years apart or outside the years 1 to 9999,
     *     none of them is answerable, or this calendar opens or closes within a second; names them
     */
    default WorkingCalendar precomputed(LocalDate from, LocalDate toExclusive) {
        return TableCalendar.of(this, TableDays.between(from, toExclusive));
    }
}
