package io.github.ozonexpiry.calendar;

import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.DatedTable;
import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A country's days off, make-up working days and shortened days for the years that its acts cover. Immutable, and never applied by
 * default: Ozon follows the settings of the warehouse.
 *
 * <p>A user adds a year or a country with a text file like {@code china-2026.tsv} beside this class: tab-separated columns from, through
 * (the last day; empty for a single day), kind ({@code known}, {@code off}, {@code working}, {@code short}), shorter (such as {@code PT1H},
 * with {@code short} only), confidence, act. The {@code known} rows say which days the acts cover; days without a row are ordinary.
 */
public final class ProductionCalendar {

    private final KnownDays known;
    private final List<Row> rows;

    private ProductionCalendar(ProductionTable table) {
        this.known = table.known();
        this.rows = table.rows();
    }

    /** What an act makes of a day. */
    public enum Kind {
        /** A day off. */
        OFF,
        /** A working day, on a weekend as a rule, that makes up for a day off. */
        WORKING,
        /** A working day that ends earlier. */
        SHORT
    }

    /**
     * One row: the same for each day from one through another.
     *
     * @param from the first day
     * @param through the last day
     * @param kind what the days are
     * @param shorter how much working time a shortened day loses at its end; empty for other kinds
     * @param confidence how far it can be trusted
     * @param act the official act that says so
     * @param place file and line, such as {@code china-2026.tsv:12}
     */
    public record Row(
            LocalDate from,
            LocalDate through,
            Kind kind,
            Optional<Duration> shorter,
            Confidence confidence,
            String act,
            String place) {

        /**
         * Refuses a row that contradicts itself.
         *
         * @param from the first day
         * @param through the last day
         * @param kind what the days are
         * @param shorter how much working time a shortened day loses
         * @param confidence how far it can be trusted
         * @param act the official act
         * @param place file and line
         * @throws IllegalArgumentException when the last day lies before the first, a shortened day is not shortened by whole seconds
         *     above zero, another day is shortened, or there is no act; names the place
         */
        public Row {
            if (through.isBefore(from)) {
                throw new IllegalArgumentException(place + ": through " + through + " lies before from " + from);
            }
            if (shorter.isPresent() != (kind == Kind.SHORT)) {
                throw new IllegalArgumentException(place + ": 'shorter' belongs to each short day and to no other");
            }
            if (shorter.isPresent() && !DayHours.isSecondsAboveZero(shorter.get())) {
                throw new IllegalArgumentException(
                        place + ": shorter by whole seconds above zero, not " + shorter.get());
            }
            if (act.isBlank()) {
                throw new IllegalArgumentException(place + ": which act says so?");
            }
        }
    }

    /** {@return China, 2026: notice of the General Office of the State Council of 4 November 2025 (CN-GOV, confidence A)} */
    public static ProductionCalendar china2026() {
        return ofJar("china-2026.tsv");
    }

    /**
     * Russia, 2026, five-day week: Government Decree 1466 of 24 September 2025 (RU-CAL, confidence B). It is known from 31 December 2025 on,
     * a day off that belongs to the same holidays.
     *
     * @return the production calendar
     */
    public static ProductionCalendar russia2026() {
        return ofJar("russia-2026.tsv");
    }

    /**
     * Reads a user's own table.
     *
     * @param text the whole table; it is not closed
     * @param name what errors call it, usually its file name
     * @return the production calendar
     * @throws IllegalArgumentException when a cell cannot be read, a row contradicts itself, a day stands twice or outside the known days,
     *     or the known days are missing or have a gap; names file and line
     * @throws IOException when the text cannot be read
     */
    public static ProductionCalendar read(Reader text, String name) throws IOException {
        return new ProductionCalendar(ProductionTable.read(DatedTable.read(text, name), name));
    }

    /**
     * This calendar and another year of the same country.
     *
     * @param other the other year; where both speak of a day, they agree
     * @return one calendar, known where either is
     * @throws IllegalArgumentException when days between the two are not known, or they disagree on a day; names the day and both places
     */
    public ProductionCalendar with(ProductionCalendar other) {
        return new ProductionCalendar(ProductionTable.joined(this, other));
    }

    /** {@return the days that the acts cover, from a first to a last one} */
    public KnownDays known() {
        return known;
    }

    /** {@return the rows in the order of the file; of two years joined, those of the first come first} */
    public List<Row> rows() {
        return rows;
    }

    /** Lays it over the hours so far. */
    void over(DatedHours hours, Function<LocalDate, DayHours> makeUpHours) {
        for (Row row : rows) {
            for (LocalDate day = row.from(); !day.isAfter(row.through()); day = day.plusDays(1)) {
                switch (row.kind()) {
                    case OFF -> hours.set(day, DayHours.closed());
                    case WORKING -> hours.set(day, makeUpHours.apply(day));
                    case SHORT -> hours.shortenIfOpen(day, row.shorter().orElseThrow());
                }
            }
        }
    }

    private static ProductionCalendar ofJar(String file) {
        return new ProductionCalendar(ProductionTable.read(DatedTable.of(ProductionCalendar.class, file), file));
    }
}
