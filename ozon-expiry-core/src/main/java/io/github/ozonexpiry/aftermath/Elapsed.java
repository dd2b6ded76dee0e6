package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.aftermath.ReviewItem.Measure;
import io.github.ozonexpiry.history.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** How long something took: at least and at most, for either end may lie between two looks. */
record Elapsed(Duration least, Duration most) {

    static Elapsed exactly(Duration time) {
        return new Elapsed(time, time);
    }

    /** Neither end lies before the order. */
    static Elapsed between(When from, When to, Instant ordered) {
        Duration least = Duration.between(from.by(), begin(to, ordered));
        return new Elapsed(least.isNegative() ? Duration.ZERO : least, Duration.between(begin(from, ordered), to.by()));
    }

    private static Instant begin(When when, Instant ordered) {
        return when.after().filter(ordered::isBefore).orElse(ordered);
    }

    private boolean contradicts() {
        return most.isNegative();
    }

    /** The medians of the least and of the most: between them lies the median, for it grows with each number. */
    static Measure median(List<Elapsed> times) {
        List<Elapsed> counted =
                times.stream().filter(time -> !time.contradicts()).toList();
        int contradicting = times.size() - counted.size();
        if (counted.isEmpty()) {
            return new Measure.NotKnown(contradicting);
        }
        return new Measure.Median(
                middle(counted.stream().map(Elapsed::least).toList()),
                middle(counted.stream().map(Elapsed::most).toList()),
                counted.size(),
                contradicting);
    }

    private static Duration middle(List<Duration> times) {
        List<Duration> sorted = times.stream().sorted(Comparator.naturalOrder()).toList();
        Duration lower = sorted.get((sorted.size() - 1) / 2);
        Duration upper = sorted.get(sorted.size() / 2);
        return lower.plus(upper.minus(lower).dividedBy(2));
    }
}
