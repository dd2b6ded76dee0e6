package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The days of a calendar by number, from a table of the years 2025 to 2032 where these are known, else from the calendar itself; both give
 * the same answers, the table without objects.
 */
final class OpenDays {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate END = LocalDate.of(2033, 1, 1);

    private static final long SECONDS_OF_DAY = 86_400;

    private final WorkingCalendar calendar;
    private final ZoneId zone;
    /** The day of the table's first row. */
    private final long first;
    /** The first second of each day, and of the one after the last. */
    private final long[] starts;
    /** How many open days of the table come before each day. */
    private final int[] openBefore;
    /** The open days of the table, as rows of it. */
    private final int[] open;

    OpenDays(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.zone = calendar.zone();
        List<LocalDate> days = tabled(calendar);
        this.first = (days.isEmpty() ? FIRST : days.get(0)).toEpochDay();
        this.starts = LongStream.rangeClosed(first, first + days.size())
                .map(this::walkToStart)
                .toArray();
        this.openBefore = new int[days.size() + 1];
        int[] rows = new int[days.size()];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            openBefore[row] = count;
            if (calendar.isWorkingDay(days.get(row))) {
                rows[count++] = row;
            }
        }
        openBefore[rows.length] = count;
        this.open = Arrays.copyOf(rows, count);
    }

    /** The days of a table: those of the years 2025 to 2032 that a calendar answers for, one after the other. */
    static List<LocalDate> tabled(WorkingCalendar calendar) {
        return FIRST.datesUntil(END).filter(calendar.answerable()::covers).toList();
    }

    /** The day, counted from 1970-01-01, that a moment lies in. */
    long dayOf(long epochSecond) {
        if (epochSecond >= starts[0] && epochSecond < starts[starts.length - 1]) {
            return first + rowOf(epochSecond);
        }
        long day = Instant.ofEpochSecond(epochSecond).atZone(zone).toLocalDate().toEpochDay();
        return walkToStart(day + 1) > epochSecond ? day : day + 1;
    }

    /** Days have about as many seconds as a day: the row is guessed, and moved where clocks were changed since. */
    private int rowOf(long epochSecond) {
        int row = (int) Math.min((epochSecond - starts[0]) / SECONDS_OF_DAY, starts.length - 2);
        while (epochSecond < starts[row]) {
            row--;
        }
        while (epochSecond >= starts[row + 1]) {
            row++;
        }
        return row;
    }

    /** The first second of a day. */
    long start(long day) {
        long row = day - first;
        return row >= 0 && row < starts.length ? starts[(int) row] : walkToStart(day);
    }

    boolean isOpen(long day) {
        return plus(day, 0) == day;
    }

    /** The day that lies some open days after a day, which does not count; no day after is the day itself or the first open one. */
    long plus(long day, int openDays) {
        long row = day - first;
        if (row >= 0 && row < starts.length - 1) {
            int wanted = (openDays == 0 ? openBefore[(int) row] : openBefore[(int) row + 1] + openDays - 1);
            if (wanted < open.length) {
                return first + open[wanted];
            }
        }
        return walk(LocalDate.ofEpochDay(day), openDays).toEpochDay();
    }

    private LocalDate walk(LocalDate day, int openDays) {
        if (openDays == 0 && calendar.isWorkingDay(day)) {
            return day;
        }
        return calendar.plusWorkingDays(day, Math.max(1, openDays));
    }

    private long walkToStart(long day) {
        return LocalDate.ofEpochDay(day).atStartOfDay(zone).toEpochSecond();
    }
}
