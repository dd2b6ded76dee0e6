package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.handling.DailyCutoff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.LongStream;

/** The moments of a daily cut-off on open days, from a table of the years 2025 to 2032 where these are known, else day by day. */
final class CutoffMoments {

    private final DailyCutoff cutoff;
    private final WorkingCalendar calendar;
    private final long[] moments;

    CutoffMoments(DailyCutoff cutoff, WorkingCalendar calendar) {
        this.cutoff = cutoff;
        this.calendar = calendar;
        this.moments = OpenDays.tabled(calendar).stream()
                .filter(calendar::isWorkingDay)
                .mapToLong(this::at)
                .toArray();
    }

    /** The first cut-off of an open day at or after a second. */
    long next(long epochSecond) {
        if (moments.length > 0 && epochSecond >= moments[0] && epochSecond <= moments[moments.length - 1]) {
            int found = Arrays.binarySearch(moments, epochSecond);
            return moments[found >= 0 ? found : -found - 1];
        }
        LocalDate day = dayOf(epochSecond);
        LocalDate open = calendar.isWorkingDay(day) && at(day) >= epochSecond ? day : calendar.plusWorkingDays(day, 1);
        return at(open);
    }

    /** The closed days, in the cut-off's zone, from a moment until the cut-off that is taken. */
    LongStream closedDays(long fromSecond, long toSecond) {
        return LongStream.rangeClosed(
                        dayOf(fromSecond).toEpochDay(), dayOf(toSecond).toEpochDay())
                .filter(day -> !calendar.isWorkingDay(LocalDate.ofEpochDay(day)));
    }

    private long at(LocalDate day) {
        return cutoff.on(day).getEpochSecond();
    }

    private LocalDate dayOf(long epochSecond) {
        return Instant.ofEpochSecond(epochSecond).atZone(cutoff.zone()).toLocalDate();
    }
}
