package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.history.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How long something took: at least and at most, for either end may lie between two looks. Nobody knows the most where it has no begin. */
record TimeRange(Duration least, Optional<Duration> most) {

    static TimeRange between(When from, When to) {
        Duration least =
                to.after().map(after -> Duration.between(from.by(), after)).orElse(Duration.ZERO);
        return new TimeRange(
                least.isNegative() ? Duration.ZERO : least,
                from.after().map(after -> Duration.between(after, to.by())));
    }

    /** Of something that has not ended. */
    static TimeRange since(When from, Instant now) {
        return new TimeRange(Duration.between(from.by(), now), Optional.empty());
    }

    boolean contradicts() {
        return most.filter(Duration::isNegative).isPresent();
    }

    boolean surelyMoreThan(Duration limit) {
        return least.compareTo(limit) > 0;
    }

    boolean surelyWithin(Duration limit) {
        return most.filter(time -> time.compareTo(limit) <= 0).isPresent();
    }

    /** The median grows with each number: it lies between the median of the least and that of the most. */
    static Duration median(List<Duration> times) {
        List<Duration> sorted = times.stream().sorted(Comparator.naturalOrder()).toList();
        Duration lower = sorted.get((sorted.size() - 1) / 2);
        Duration upper = sorted.get(sorted.size() / 2);
        return lower.plus(upper.minus(lower).dividedBy(2));
    }
}
