package io.github.ozonexpiry.calendar;

import java.time.Duration;
import java.util.Arrays;
import java.util.StringJoiner;

/**
 * The open hours of one day: any number of ranges with breaks between them, by the clock on the wall, to the second. Immutable.
 *
 * <p>A range is half-open and stays within its day; {@code 24:00} is the day's end. What runs over midnight is two ranges on two days.
 */
public final class DayHours {

    static final int SECONDS_OF_DAY = 86_400;

    private static final DayHours CLOSED = new DayHours(new int[0]);
    private static final DayHours ROUND_THE_CLOCK = new DayHours(new int[] {0, SECONDS_OF_DAY});

    /** From, to, from, to ... in seconds of the day, ascending. */
    private final int[] edges;

    private DayHours(int[] edges) {
        this.edges = edges;
    }

    /** {@return a day without open hours} */
    public static DayHours closed() {
        return CLOSED;
    }

    /** {@return a day that is open from midnight to midnight} */
    public static DayHours roundTheClock() {
        return ROUND_THE_CLOCK;
    }

    /**
     * The hours of a day, such as {@code of("09:00-13:00", "14:00-18:00")}. Ranges that touch become one.
     *
     * @param ranges at least one range, in the order of the day; from included, to excluded
     * @return the hours
     * @throws IllegalArgumentException when there is no range, or one cannot be read, is empty, runs over midnight, or does not lie
     *     after the one before it; names the range
     */
    public static DayHours of(String... ranges) {
        if (ranges.length == 0) {
            throw new IllegalArgumentException("open hours need a range; a day without is closed()");
        }
        int[] edges = new int[2 * ranges.length];
        int used = 0;
        for (String text : ranges) {
            ClockRange range = ClockRange.parse(text);
            if (used > 0 && range.from() < edges[used - 1]) {
                throw new IllegalArgumentException("hours " + text + " overlap or precede what stands before them in "
                        + String.join(", ", ranges));
            }
            if (used > 0 && range.from() == edges[used - 1]) {
                used -= 1;
            } else {
                edges[used++] = range.from();
            }
            edges[used++] = range.to();
        }
        return new DayHours(Arrays.copyOf(edges, used));
    }

    /**
     * The same hours, ending earlier: the time is taken from the end of the day, over a break if need be.
     *
     * @param less how much working time to take, in whole seconds
     * @return the shorter hours
     * @throws IllegalArgumentException when the time is not whole seconds above zero, or leaves nothing of the day; names both
     */
    public DayHours shortenedBy(Duration less) {
        if (!isSecondsAboveZero(less)) {
            throw new IllegalArgumentException("a day is shortened by whole seconds above zero, not " + less);
        }
        if (less.compareTo(length()) >= 0) {
            throw new IllegalArgumentException("hours " + this + " cannot be shortened by " + less);
        }
        int left = Math.toIntExact(less.toSeconds());
        int used = edges.length;
        while (left >= edges[used - 1] - edges[used - 2]) {
            left -= edges[used - 1] - edges[used - 2];
            used -= 2;
        }
        int[] shorter = Arrays.copyOf(edges, used);
        shorter[used - 1] -= left;
        return new DayHours(shorter);
    }

    /** {@return the working time by the clock on the wall} */
    public Duration length() {
        int seconds = 0;
        for (int i = 0; i < ranges(); i++) {
            seconds += to(i) - from(i);
        }
        return Duration.ofSeconds(seconds);
    }

    /** {@return whether the day has no open hours} */
    public boolean isClosed() {
        return edges.length == 0;
    }

    static boolean isSecondsAboveZero(Duration length) {
        return length.toSeconds() > 0 && length.toNanosPart() == 0;
    }

    int ranges() {
        return edges.length / 2;
    }

    /** The first second of a range. */
    int from(int range) {
        return edges[2 * range];
    }

    /** The first second after a range. */
    int to(int range) {
        return edges[2 * range + 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayHours hours && Arrays.equals(edges, hours.edges);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(edges);
    }

    /** {@return the ranges as {@link #of} reads them, or {@code closed}} */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ");
        text.setEmptyValue("closed");
        for (int i = 0; i < ranges(); i++) {
            text.add(new ClockRange(from(i), to(i)).toString());
        }
        return text.toString();
    }
}
