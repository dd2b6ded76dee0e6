package io.github.ozonexpiry.client.health;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What is expected of a healthy shop.
 *
 * @param needed the paths of the methods that the caller's job needs
 * @param warnBefore how long before its end a key is warned of, 0 or more
 * @param clockTolerance by how much the clocks may differ, 0 or more; answers show Ozon's clock in whole seconds
 * @param retiredUsed the paths of retired methods that the caller has used
 */
public record HealthOptions(
        NavigableSet<String> needed, Duration warnBefore, Duration clockTolerance, NavigableSet<String> retiredUsed) {

    /** A key lives three months: half a month to make another one. */
    private static final Duration WARN_BEFORE = Duration.ofDays(14);

    /** Deadlines are to the minute. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(30);

    /**
     * Refuses negative durations.
     *
     * @param needed the paths that are needed
     * @param warnBefore how long before its end a key is warned of
     * @param clockTolerance by how much the clocks may differ
     * @param retiredUsed the retired paths that were used
     * @throws IllegalArgumentException when a duration is negative; names it
     */
    public HealthOptions {
        requireNotNegative("warnBefore", warnBefore);
        requireNotNegative("clockTolerance", clockTolerance);
        needed = Collections.unmodifiableNavigableSet(new TreeSet<>(needed));
        retiredUsed = Collections.unmodifiableNavigableSet(new TreeSet<>(retiredUsed));
    }

    /**
     * The usual expectations: a warning 14 days before the key ends, clocks that differ by at most 30 seconds.
     *
     * @param methods the paths of the methods that the caller's job needs
     * @return the options
     */
    public static HealthOptions needing(Collection<String> methods) {
        return new HealthOptions(new TreeSet<>(methods), WARN_BEFORE, CLOCK_TOLERANCE, new TreeSet<>());
    }

    /**
     * The same expectations with further needs, such as writing to buyers.
     *
     * @param methods the paths of methods
     * @return the new options
     */
    public HealthOptions andNeeding(Collection<String> methods) {
        NavigableSet<String> more = new TreeSet<>(needed);
        more.addAll(methods);
        return new HealthOptions(more, warnBefore, clockTolerance, retiredUsed);
    }

    /**
     * The same expectations with an earlier or later warning.
     *
     * @param before how long before its end a key is warned of
     * @return the new options
     */
    public HealthOptions warnBefore(Duration before) {
        return new HealthOptions(needed, before, clockTolerance, retiredUsed);
    }

    /**
     * The same expectations with retired methods in use.
     *
     * @param methods the paths of retired methods
     * @return the new options
     */
    public HealthOptions retiredUsed(Collection<String> methods) {
        return new HealthOptions(needed, warnBefore, clockTolerance, new TreeSet<>(methods));
    }

    private static void requireNotNegative(String name, Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(name + ": 0 or more, got " + duration);
        }
    }
}
