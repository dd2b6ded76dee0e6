package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.rule.Validity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One dated, sourced number of a {@link RuleProfile}.
 *
 * @param name its name, unique in a profile; by it a row whose first day nobody published is chosen
 * @param kind what happens when the time is over
 * @param from the moment that it counts from
 * @param amount how long
 * @param rule the rule that says so
 * @param confidence how far it can be trusted
 * @param validity the days on which it holds
 * @param seen the first day on which a source shows it in force, where the first day itself is not known
 * @param sources short names of the documents that say so
 * @param place where the row was read, such as {@code profiles.tsv:12}; empty for a row made in code
 */
public record ProfileRow(
        String name,
        DeadlineKind kind,
        CountedFrom from,
        Amount amount,
        RuleId rule,
        Confidence confidence,
        Validity validity,
        Optional<LocalDate> seen,
        List<String> sources,
        String place) {

    /**
     * How long a timer of Ozon's runs: hours of the clock from a moment, or days from a date.
     *
     * <p>Calendar days lead to a date in the warehouse's zone; business days that follow them lead to the end of the last one, which is the
     * first moment of the date after it.
     *
     * @param hours hours of the clock; zero when days count
     * @param calendarDays calendar days; zero when hours count
     * @param businessDays open days after the calendar days, the last one to its end; zero when hours count
     * @param maximum whether it is a largest value for a setting and no timer, written {@code <=}
     */
    public record Amount(int hours, int calendarDays, int businessDays, boolean maximum) {

        private static final Pattern SPELLING =
                Pattern.compile("(<=)?(?:(\\d{1,4})h|(\\d{1,4})d(?:\\+(\\d{1,3})b)?|(\\d{1,3})b)");

        /**
         * Refuses hours and days together, and nothing.
         *
         * @param hours hours of the clock
         * @param calendarDays calendar days
         * @param businessDays open days after the calendar days
         * @param maximum whether it is a largest value for a setting
         * @throws IllegalArgumentException when a number is below zero, all are zero, or hours stand beside days; names them
         */
        public Amount {
            boolean days = calendarDays > 0 || businessDays > 0;
            if (hours < 0 || calendarDays < 0 || businessDays < 0 || hours > 0 == days) {
                throw new IllegalArgumentException("an amount is hours or days above zero, got " + hours + " h, "
                        + calendarDays + " calendar and " + businessDays + " business days");
            }
        }

        /**
         * Reads an amount: {@code 24h}, {@code 7d} (calendar days), {@code 1b} (business days, to the end of the last), {@code 10d+1b}, or with
         * {@code <=} before it a largest value.
         *
         * @param text the amount
         * @return the amount
         * @throws IllegalArgumentException when it is none of these; names the text
         */
        public static Amount parse(String text) {
            Matcher found = SPELLING.matcher(text.strip());
            if (!found.matches()) {
                throw new IllegalArgumentException(
                        "an amount is written 24h, 7d, 1b, 10d+1b or <=10d; got '" + text + "'");
            }
            return new Amount(
                    number(found.group(2)),
                    number(found.group(3)),
                    number(found.group(4)) + number(found.group(5)),
                    found.group(1) != null);
        }

        /** {@return whether it leads to a date, not to a moment} */
        public boolean isDays() {
            return hours == 0;
        }

        /** The day to which days lead from a day: after business days the one after the last of them. */
        long after(long day, OpenDays days) {
            long counted = day + calendarDays;
            return businessDays == 0 ? counted : days.plus(counted, businessDays) + 1;
        }

        Duration clock() {
            return Duration.ofHours(hours);
        }

        /** {@return the amount as {@link #parse} reads it} */
        @Override
        public String toString() {
            String days = calendarDays > 0 ? calendarDays + "d" : "";
            String business = businessDays > 0 ? businessDays + "b" : "";
            String both = days + (days.isEmpty() || business.isEmpty() ? "" : "+") + business;
            return (maximum ? "<=" : "") + (isDays() ? both : hours + "h");
        }

        private static int number(@Nullable String digits) {
            return digits == null ? 0 : Integer.parseInt(digits);
        }
    }

    /**
     * Refuses a row without name, one seen on a day on which it does not hold, and a maximum of anything but the preparation time, for nobody
     * would ask for it.
     *
     * @param name its name
     * @param kind what happens when the time is over
     * @param from the moment that it counts from
     * @param amount how long
     * @param rule the rule that says so
     * @param confidence how far it can be trusted
     * @param validity the days on which it holds
     * @param seen the first day on which a source shows it in force
     * @param sources short names of the documents that say so
     * @param place where the row was read
     * @throws IllegalArgumentException when the name is blank, the row is seen on a day on which it does not hold, or it is a maximum and not
     *     of calendar days from {@code ORDER} to {@code PLANNED_SHIP} (H-02); names the row
     */
    public ProfileRow {
        sources = List.copyOf(sources);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a row needs a name, got '" + name + "'");
        }
        if (seen.isPresent() && validity.covers(seen.get()) == Validity.Cover.NO) {
            throw new IllegalArgumentException("row " + name + " is seen on " + seen.get() + ", when it does not hold");
        }
        if (amount.maximum() && !isMaximumPreparation(kind, from, amount)) {
            throw new IllegalArgumentException("row " + name + ": a maximum is of calendar days from ORDER to"
                    + " PLANNED_SHIP (H-02), got " + amount + " from " + from + " to " + kind);
        }
    }

    /**
     * A row of the caller's own, without end.
     *
     * @param name its name
     * @param kind what happens when the time is over
     * @param from the moment that it counts from
     * @param amount such as {@code 7d}, {@code 24h}; see {@link Amount#parse}
     * @param rule the rule, one of Ozon's or of the caller's
     * @param validity the days on which it holds
     * @return the row, of confidence D and without source
     * @throws IllegalArgumentException when a text cannot be read, or it is a maximum of anything but the preparation time; names it
     */
    public static ProfileRow of(
            String name, DeadlineKind kind, CountedFrom from, String amount, RuleId rule, Validity validity) {
        return new ProfileRow(
                name, kind, from, Amount.parse(amount), rule, Confidence.D, validity, Optional.empty(), List.of(), "");
    }

    static ProfileRow read(DatedTable.Row row) {
        return row.read(
                "name",
                name -> new ProfileRow(
                        name,
                        row.read("kind", DeadlineKind::valueOf),
                        row.read("counted_from", CountedFrom::valueOf),
                        row.read("amount", Amount::parse),
                        row.read("rule", RuleId::of),
                        row.read("confidence", Confidence::of),
                        row.validity(),
                        row.read(
                                "seen",
                                seen -> Optional.of(seen)
                                        .filter(day -> !day.isEmpty())
                                        .map(LocalDate::parse)),
                        Arrays.stream(row.text("sources").split(",", -1))
                                .map(String::strip)
                                .filter(source -> !source.isEmpty())
                                .toList(),
                        row.place()));
    }

    private static boolean isMaximumPreparation(DeadlineKind kind, CountedFrom from, Amount amount) {
        return kind == DeadlineKind.PLANNED_SHIP
                && from == CountedFrom.ORDER
                && amount.calendarDays() > 0
                && amount.businessDays() == 0;
    }

    boolean competesWith(ProfileRow other) {
        return kind == other.kind && from == other.from && amount.maximum() == other.amount.maximum();
    }

    /** {@return the row in a few words for developers: its place, where it was read, and its name} */
    @Override
    public String toString() {
        return (place.isEmpty() ? "" : place + ": ") + name + " (" + kind + ", " + amount + " from " + from + ")";
    }
}
