package io.github.ozonexpiry.safety;

import java.time.Duration;

/** What is taken for a number that a seller can mean. */
final class Bounds {

    /** Pieces of one product a day; what sells faster is not covered. */
    static final int MOST_PIECES = 10_000;

    private Bounds() {}

    static void pieces(String field, double pieces) {
        between(field, pieces, 0, MOST_PIECES);
    }

    static void between(String field, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    field + ": " + Rounded.of(least) + " to " + Rounded.of(most) + ", got " + value);
        }
    }

    static void between(String field, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(field + ": " + least + " to " + most + ", got " + value);
        }
    }

    static void notNegative(String field, long pieces) {
        if (pieces < 0) {
            throw new IllegalArgumentException(field + ": 0 or more pieces, got " + pieces);
        }
    }
}
