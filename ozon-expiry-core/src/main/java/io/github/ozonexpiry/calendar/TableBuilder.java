package io.github.ozonexpiry.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Fills the tables of a calendar by asking it once for each of their days: the only place where zone rules cost anything. */
final class TableBuilder {

    private final TableDays held;
    private final long base;
    private final int length;
    private final long[] workingDays;
    private int[] open = new int[1024];
    private int[] close = new int[1024];
    private int windows;

    TableBuilder(WorkingCalendar source, TableDays held) {
        this.held = held;
        Days days = new Days(source.zone());
        this.base = days.start(held.from()).getEpochSecond();
        this.length = Math.toIntExact(days.start(held.toExclusive()).getEpochSecond() - base);
        this.workingDays = new long[DayTable.words(held)];
        int index = 0;
        for (LocalDate day = held.from(); day.isBefore(held.toExclusive()); day = day.plusDays(1)) {
            List<OpenPeriod> periods = source.openOn(day);
            if (!periods.isEmpty()) {
                workingDays[index >> 6] |= 1L << index;
            }
            periods.forEach(this::add);
            index++;
        }
    }

    WindowTable windows() {
        return new WindowTable(base, length, Arrays.copyOf(open, windows + 1), Arrays.copyOf(close, windows + 1));
    }

    DayTable days() {
        return new DayTable(held, workingDays);
    }

    private void add(OpenPeriod period) {
        if (!period.isAtWholeSeconds()) {
            throw new IllegalArgumentException("a calendar opens and closes at whole seconds, not at " + period);
        }
        int from = second(period.from());
        int to = second(period.to());
        if (windows > 0 && close[windows - 1] == from) {
            close[windows - 1] = to;
            return;
        }
        if (windows == open.length) {
            open = Arrays.copyOf(open, 2 * windows);
            close = Arrays.copyOf(close, 2 * windows);
        }
        open[windows] = from;
        close[windows] = to;
        windows++;
    }

    private int second(Instant moment) {
        return Math.toIntExact(moment.getEpochSecond() - base);
    }
}
