package io.github.ozonexpiry.pickup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Days on end. */
record DayRun(LocalDate first, LocalDate last) {

    /** How far a run is followed before and after a day: a year. */
    static final int LONGEST = 366;

    /** The runs of some days around those of a time that are looked for, each once, in the order of time. */
    static List<DayRun> around(
            LocalDate from, LocalDate through, Predicate<LocalDate> wanted, Predicate<LocalDate> members) {
        List<DayRun> runs = new ArrayList<>();
        LocalDate told = LocalDate.MIN;
        for (LocalDate day = from; !day.isAfter(through); day = day.plusDays(1)) {
            if (day.isAfter(told) && wanted.test(day)) {
                DayRun run = new DayRun(end(day, -1, members), end(day, 1, members));
                runs.add(run);
                told = run.last;
            }
        }
        return runs;
    }

    Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }

    LocalDate next() {
        return last.plusDays(1);
    }

    private static LocalDate end(LocalDate from, int step, Predicate<LocalDate> members) {
        LocalDate day = from;
        for (int i = 0; i < LONGEST && members.test(day.plusDays(step)); i++) {
            day = day.plusDays(step);
        }
        return day;
    }
}
