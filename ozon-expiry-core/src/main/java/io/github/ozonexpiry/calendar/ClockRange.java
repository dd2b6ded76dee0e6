package io.github.ozonexpiry.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;

/** A range of a day's clock in seconds of the day, half-open, written {@code 09:00-18:00}; it ends at {@code 24:00} at the latest. */
record ClockRange(int from, int to) {

    private static final String END_OF_DAY = "24:00";

    static ClockRange parse(String text) {
        int hyphen = text.indexOf('-');
        if (hyphen < 0) {
            throw new IllegalArgumentException("hours are written 09:00-18:00; got '" + text + "'");
        }
        int from = second(text, text.substring(0, hyphen).strip());
        String end = text.substring(hyphen + 1).strip();
        int to = end.equals(END_OF_DAY) ? DayHours.SECONDS_OF_DAY : second(text, end);
        if (from == to) {
            throw new IllegalArgumentException("hours " + text + " are empty");
        }
        if (from > to) {
            throw new IllegalArgumentException("hours " + text
                    + " run over midnight: split them there, up to 24:00 on the one day and from 00:00 on the next");
        }
        return new ClockRange(from, to);
    }

    private static int second(String range, String time) {
        try {
            LocalTime read = LocalTime.parse(time);
            if (read.equals(LocalTime.ofSecondOfDay(read.toSecondOfDay()))) {
                return read.toSecondOfDay();
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("hours are written 09:00-18:00; got '" + range + "'", e);
        }
        throw new IllegalArgumentException("hours " + range + " are not whole seconds");
    }

    @Override
    public String toString() {
        return clock(from) + "-" + clock(to);
    }

    private static String clock(int second) {
        return second == DayHours.SECONDS_OF_DAY
                ? END_OF_DAY
                : LocalTime.ofSecondOfDay(second).toString();
    }
}
