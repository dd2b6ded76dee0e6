package io.github.ozonexpiry.handling;

import java.time.Duration;

/** Bounds of a setting in minutes that hold wherever it comes from. */
final class Minutes {

    /** More than a year is no setting but a mistake, and sums of it would leave the calendar. */
    private static final long LONGEST = Duration.ofDays(366).toMinutes();

    private Minutes() {}

    static void check(String what, long minutes) {
        if (minutes < 0 || minutes > LONGEST) {
            throw new IllegalArgumentException(what + " is 0 to " + LONGEST + " minutes, got " + minutes);
        }
    }
}
