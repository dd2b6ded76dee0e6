package io.github.ozonexpiry.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whole working days as one bit each, with their number before each word of 64. */
final class DayTable {

    private final TableDays held;
    private final long first;
    private final int length;
    private final long[] working;
    /** Working days before each word, then all. */
    private final int[] beforeWord;

    DayTable(TableDays held, long[] working) {
        this.held = held;
        this.first = held.from().toEpochDay();
        this.length = Math.toIntExact(held.toExclusive().toEpochDay() - first);
        this.working = working;
        this.beforeWord = new int[working.length + 1];
        for (int word = 0; word < working.length; word++) {
            beforeWord[word + 1] = beforeWord[word] + Long.bitCount(working[word]);
        }
    }

    /** How many words the days need, with room for the day after the last. */
    static int words(TableDays held) {
        return Math.toIntExact(held.toExclusive().toEpochDay() - held.from().toEpochDay()) / 64 + 1;
    }

    boolean holds(LocalDate day) {
        return holdsUpTo(day) && day.isBefore(held.toExclusive());
    }

    /** Whether all days of the table before this one can be counted. */
    boolean holdsUpTo(LocalDate day) {
        long at = day.toEpochDay() - first;
        return at >= 0 && at <= length;
    }

    boolean isWorking(LocalDate day) {
        int at = (int) (day.toEpochDay() - first);
        return (working[at >> 6] >>> at & 1) != 0;
    }

    /** The working days of the table before a day that it holds up to. */
    int before(LocalDate day) {
        int at = (int) (day.toEpochDay() - first);
        return beforeWord[at >> 6] + Long.bitCount(working[at >> 6] & ((1L << at) - 1));
    }

    /** The day some working days away, or null when the table does not reach so far. */
    @Nullable
    LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays == 0 || !holds(day)) {
            return null;
        }
        // Counted from zero: the working day wanted has so many before it.
        long wanted =
                workingDays > 0 ? (long) before(day.plusDays(1)) + workingDays - 1 : (long) before(day) + workingDays;
        boolean reached = wanted >= 0 && wanted < beforeWord[working.length];
        return reached ? LocalDate.ofEpochDay(first + place((int) wanted)) : null;
    }

    private int place(int wanted) {
        int word = wanted / 64;
        while (beforeWord[word + 1] <= wanted) {
            word++;
        }
        long bits = working[word];
        for (int left = wanted - beforeWord[word]; left > 0; left--) {
            bits &= bits - 1;
        }
        return word * 64 + Long.numberOfTrailingZeros(bits);
    }
}
