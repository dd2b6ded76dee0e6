package io.github.ozonexpiry.prevention;

import io.github.ozonexpiry.text.Message;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The value that is advised, such as a handling time of three days. It belongs to what makes two advices the same. */
public sealed interface AdvisedValue {

    /** No value: the advice is to do it at all. */
    record None() implements AdvisedValue {

        @Override
        public String text() {
            return "none";
        }

        @Override
        public Message message() {
            return Message.of("prevention.value.none");
        }
    }

    /**
     * A length of time.
     *
     * @param time above zero
     */
    record Time(Duration time) implements AdvisedValue {

        /**
         * Refuses what is no time.
         *
         * @param time above zero
         * @throws IllegalArgumentException when it is not above zero; names it
         */
        public Time {
            if (time.isNegative() || time.isZero()) {
                throw new IllegalArgumentException("advise a time above zero, got " + time);
            }
        }

        @Override
        public String text() {
            return "time " + time;
        }

        @Override
        public Message message() {
            return Message.of("prevention.value", time);
        }
    }

    /**
     * A number of days, people or pieces; the kind of the advice says of what.
     *
     * @param number 1 or more
     */
    record Count(int number) implements AdvisedValue {

        /**
         * Refuses nothing.
         *
         * @param number 1 or more
         * @throws IllegalArgumentException when it is below 1; names it
         */
        public Count {
            if (number < 1) {
                throw new IllegalArgumentException("advise 1 or more, got " + number);
            }
        }

        @Override
        public String text() {
            return "count " + number;
        }

        @Override
        public Message message() {
            return Message.of("prevention.value", number);
        }
    }

    /**
     * A day in the zone of the subject.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements AdvisedValue {

        @Override
        public String text() {
            return "day " + day;
        }

        @Override
        public Message message() {
            return Message.of("prevention.value", day.toString());
        }
    }

    /**
     * A time of the day in the zone of the subject.
     *
     * @param clock the time of the day
     */
    record Clock(LocalTime clock) implements AdvisedValue {

        @Override
        public String text() {
            return "clock " + clock;
        }

        @Override
        public Message message() {
            return Message.of("prevention.value", clock.toString());
        }
    }

    /**
     * A moment.
     *
     * @param moment the moment
     */
    record Moment(Instant moment) implements AdvisedValue {

        @Override
        public String text() {
            return "moment " + moment;
        }

        @Override
        public Message message() {
            return Message.of("prevention.value", moment);
        }
    }

    /** {@return the value as a text that {@link #read} reads: a word and an ISO 8601 value or a number, such as {@code time PT72H}} */
    String text();

    /** {@return the value in a few words for people} */
    Message message();

    /**
     * Reads what {@link #text} writes.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException when it is no such text; names it
     */
    static AdvisedValue read(String text) {
        if (text.equals("none")) {
            return new None();
        }
        List<String> parts = List.of(text.split(" ", 2));
        try {
            if (parts.size() == 2) {
                return read(parts.get(0), parts.get(1), text);
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("no advised value: '" + text + "'", e);
        }
        throw new IllegalArgumentException("no advised value: '" + text + "'");
    }

    private static AdvisedValue read(String word, String value, String text) {
        return switch (word) {
            case "time" -> new Time(Duration.parse(value));
            case "count" -> new Count(Integer.parseInt(value));
            case "day" -> new Day(LocalDate.parse(value));
            case "clock" -> new Clock(LocalTime.parse(value));
            case "moment" -> new Moment(Instant.parse(value));
            default -> throw new IllegalArgumentException("no advised value: '" + text + "'");
        };
    }
}
