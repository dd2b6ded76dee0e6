package io.github.ozonexpiry.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Working time the slow and obvious way: a bit for each minute, from what the clock on the wall shows in it. Knows {@code java.time} and
 * nothing of the library. Minutes are numbered from the first one.
 */
public final class MinuteOracle {

    /** Whether a minute of a date is open. */
    public interface Wall {
        boolean isOpen(LocalDate day, int minuteOfDay);
    }

    private final long firstSecond;
    private final boolean[] open;
    private final int[] openBefore;

    public MinuteOracle(ZoneId zone, Instant first, int minutes, Wall wall) {
        this.firstSecond = first.getEpochSecond();
        this.open = new boolean[minutes];
        this.openBefore = new int[minutes + 1];
        for (int minute = 0; minute < minutes; minute++) {
            ZonedDateTime shown = at(minute).atZone(zone);
            open[minute] = wall.isOpen(shown.toLocalDate(), shown.getHour() * 60 + shown.getMinute());
            openBefore[minute + 1] = openBefore[minute] + (open[minute] ? 1 : 0);
        }
    }

    public int minutes() {
        return open.length;
    }

    public Instant at(int minute) {
        return Instant.ofEpochSecond(firstSecond + 60L * minute);
    }

    public boolean isOpen(int minute) {
        return open[minute];
    }

    public int between(int from, int to) {
        return openBefore[to] - openBefore[from];
    }

    /** The earliest minute before which so much more is done, or -1 when that lies outside. */
    public int forward(int from, int work) {
        int minute = from;
        for (int left = work; left > 0; minute++) {
            if (minute >= open.length) {
                return -1;
            }
            left -= open[minute] ? 1 : 0;
        }
        return minute;
    }

    /** The latest minute from which so much is done until then, or -1 when that lies outside. */
    public int backward(int from, int work) {
        int minute = from;
        for (int left = work; left > 0; ) {
            if (minute <= 0) {
                return -1;
            }
            minute--;
            left -= open[minute] ? 1 : 0;
        }
        return minute;
    }

    /** The first minute after this one at which closed becomes open, or -1. */
    public int nextOpening(int from) {
        return edge(from, 1, true);
    }

    public int nextClosing(int from) {
        return edge(from, 1, false);
    }

    public int previousOpening(int from) {
        return edge(from, -1, true);
    }

    public int previousClosing(int from) {
        return edge(from, -1, false);
    }

    private int edge(int from, int step, boolean opens) {
        for (int minute = from + step; minute > 0 && minute < open.length; minute += step) {
            if (open[minute] == opens && open[minute - 1] != opens) {
                return minute;
            }
        }
        return -1;
    }
}
