package io.github.ozonexpiry.attention;

import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How long something waited: exactly, or at least and at most where an end of it lies between two looks.
 *
 * @param least the least that it can be, 0 or more
 * @param most the most that it can be
 */
public record Waited(Duration least, Duration most) implements Sayable {

    /**
     * Refuses what ends before it begins.
     *
     * @param least the least that it can be
     * @param most the most that it can be
     * @throws IllegalArgumentException when the least is below zero or above the most; names both
     */
    public Waited {
        if (least.isNegative() || most.compareTo(least) < 0) {
            throw new IllegalArgumentException("waited at least " + least + " and at most " + most);
        }
    }

    /** The time from one thing to another that did not happen before it; empty where the first has no begin. */
    static Optional<Waited> between(When first, When second, BiFunction<Instant, Instant, Duration> reckoning) {
        return first.after().map(begin -> {
            Instant earliest = second.after().filter(first.by()::isBefore).orElse(first.by());
            return new Waited(reckoning.apply(first.by(), earliest), reckoning.apply(begin, second.by()));
        });
    }

    /** The medians of the least and of the most: between them lies the median, for it grows with each number. */
    static Optional<Waited> median(Collection<Waited> times) {
        return times.isEmpty()
                ? Optional.empty()
                : Optional.of(new Waited(middle(times, Waited::least), middle(times, Waited::most)));
    }

    private static Duration middle(Collection<Waited> times, Function<Waited, Duration> end) {
        return middle(times.stream().map(end).toList());
    }

    /** The median of durations, at least one: of an even number of them the mean of the middle two. */
    static Duration middle(Collection<Duration> times) {
        List<Duration> sorted = times.stream().sorted().toList();
        Duration lower = sorted.get((sorted.size() - 1) / 2);
        Duration upper = sorted.get(sorted.size() / 2);
        return lower.plus(upper.minus(lower).dividedBy(2));
    }

    @Override
    public String in(Wording wording) {
        return least.equals(most) ? wording.duration(least) : wording.say("attention.waited", least, most);
    }
}
