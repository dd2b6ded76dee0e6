package io.github.ozonexpiry.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets of moments as lists of open periods, in the order of time, apart from each other. */
final class Periods {

    private Periods() {}

    /** The periods, in any order and perhaps overlapping, as a set. */
    static List<OpenPeriod> joined(List<OpenPeriod> periods) {
        List<OpenPeriod> sorted = new ArrayList<>(periods);
        sorted.sort(Comparator.comparing(OpenPeriod::from));
        List<OpenPeriod> joined = new ArrayList<>();
        for (OpenPeriod period : sorted) {
            OpenPeriod before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before == null || before.to().isBefore(period.from())) {
                joined.add(period);
            } else {
                joined.set(joined.size() - 1, new OpenPeriod(before.from(), later(before.to(), period.to())));
            }
        }
        return joined;
    }

    static List<OpenPeriod> union(List<OpenPeriod> a, List<OpenPeriod> b) {
        List<OpenPeriod> all = new ArrayList<>(a);
        all.addAll(b);
        return joined(all);
    }

    static List<OpenPeriod> intersection(List<OpenPeriod> a, List<OpenPeriod> b) {
        List<OpenPeriod> common = new ArrayList<>();
        for (OpenPeriod period : a) {
            common.addAll(clipped(b, period.from(), period.to()));
        }
        return common;
    }

    /** What of the periods lies between two moments. */
    static List<OpenPeriod> clipped(List<OpenPeriod> periods, Instant from, Instant to) {
        List<OpenPeriod> clipped = new ArrayList<>(periods.size());
        for (OpenPeriod period : periods) {
            Instant start = later(period.from(), from);
            Instant end = earlier(period.to(), to);
            if (start.isBefore(end)) {
                clipped.add(new OpenPeriod(start, end));
            }
        }
        return clipped;
    }

    static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
