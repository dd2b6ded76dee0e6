package io.github.ozonexpiry.outlook;

import io.github.ozonexpiry.index.IndexPolicy;
import io.github.ozonexpiry.index.IndexRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The index of a day and of the days after it, as far as a window of today's counts can reach. */
record Readings(IndexPolicy policy, LocalDate day, List<IndexRange> ranges) {

    static Readings of(IndexPolicy policy, LocalDate day, LocalDate lastKnown, Function<LocalDate, IndexRange> index) {
        LocalDate lastTouched = day.plusDays((long) policy.windowDays() + policy.excludedDays());
        List<IndexRange> ranges = new ArrayList<>();
        ranges.add(index.apply(day));
        for (LocalDate d = day.plusDays(1); !d.isAfter(lastTouched) && !d.isAfter(lastKnown); d = d.plusDays(1)) {
            ranges.add(index.apply(d));
        }
        return new Readings(policy, day, List.copyOf(ranges));
    }

    IndexRange today() {
        return ranges.get(0);
    }

    LocalDate last() {
        return day.plusDays(ranges.size() - 1L);
    }

    Optional<IndexRange> on(LocalDate other) {
        return other.isBefore(day) || other.isAfter(last())
                ? Optional.empty()
                : Optional.of(ranges.get((int) (other.toEpochDay() - day.toEpochDay())));
    }

    /** How many of the days after today a window has: those on which new shipments may be created. */
    int newDays(int later) {
        return Math.max(later - policy.excludedDays(), 0);
    }
}
