package io.github.ozonexpiry.preparation;

import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.deadline.ProfileRow;
import io.github.ozonexpiry.deadline.RowAnswer;
import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.handling.ExpressTerms;
import io.github.ozonexpiry.posting.Scheme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The values that a handling time can be set to.
 *
 * @param unit in what they are counted
 * @param values the values, the shortest first; one or more
 */
public record SettingRange(Unit unit, List<Duration> values) {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    /** In what a setting is counted. */
    public enum Unit {
        /** Open days after the day of the order, each written as 24 hours (rules section 2.2). */
        DAYS {
            @Override
            Duration needed(WorkingCalendar calendar, Instant from, Instant to) {
                LocalDate ordered = LocalDate.ofInstant(from, calendar.zone());
                LocalDate done = LocalDate.ofInstant(to, calendar.zone());
                int open = calendar.workingDaysBetween(ordered.plusDays(1), done.plusDays(1));
                return Duration.ofDays(calendar.isWorkingDay(done) || done.equals(ordered) ? open : open + 1L);
            }
        },
        /** Working time, to the nanosecond. */
        TIME {
            @Override
            Duration needed(WorkingCalendar calendar, Instant from, Instant to) {
                Duration worked = calendar.between(from, to);
                return calendar.plus(from, worked).isBefore(to) ? worked.plusNanos(1) : worked;
            }
        };

        /** The shortest setting that an order of the first moment keeps when it is done at the second one, which is no earlier. */
        abstract Duration needed(WorkingCalendar calendar, Instant from, Instant to);
    }

    /**
     * Refuses values that are not in order.
     *
     * @param unit in what they are counted
     * @param values the values
     * @throws IllegalArgumentException when there is none, the first is not above zero, one is no longer than the one before it, or days are not
     *     whole; names them
     */
    public SettingRange {
        values = List.copyOf(values);
        Duration before = Duration.ZERO;
        for (Duration value : values) {
            boolean whole = unit == Unit.TIME || value.equals(Duration.ofDays(value.toDays()));
            if (value.compareTo(before) <= 0 || !whole) {
                throw new IllegalArgumentException("settings in " + unit + " rise from above zero, got " + values);
            }
            before = value;
        }
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a range of settings has one value or more");
        }
    }

    /**
     * What can be set under a profile: days of preparation under realFBS Global (H-02), the minutes of Express (H-06), else half hours, which
     * are ours.
     *
     * @param profile the timers of the way of selling
     * @param day the day on which it is set
     * @param longest the longest value of half hours
     * @return the range
     * @throws IllegalArgumentException when it is realFBS Global and which maximum holds on the day is not known, or the longest is below half an
     *     hour; names it
     */
    public static SettingRange of(RuleProfile profile, LocalDate day, Duration longest) {
        Optional<Scheme> scheme = profile.scheme();
        if (scheme.filter(Scheme.REALFBS_GLOBAL::equals).isPresent()) {
            RowAnswer answer = profile.maximumPreparationOn(day);
            ProfileRow row = answer.row()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "the longest preparation time on " + day + " is not known (H-02): " + answer));
            return days(row.amount().calendarDays());
        }
        return scheme.filter(Scheme.RFBS_EXPRESS::equals).isPresent() ? express() : steps(HALF_AN_HOUR, longest);
    }

    /**
     * Days of preparation (H-01, H-02).
     *
     * @param longest the longest time in days
     * @return every number of days from 1 on
     * @throws IllegalArgumentException when the longest is below 1
     */
    public static SettingRange days(int longest) {
        return new SettingRange(
                Unit.DAYS,
                LongStream.rangeClosed(1, longest).mapToObj(Duration::ofDays).toList());
    }

    /** {@return the minutes that Express allows for assembling (H-06)} */
    public static SettingRange express() {
        return new SettingRange(
                Unit.TIME,
                ExpressTerms.CutIn.ALLOWED.stream().map(Duration::ofMinutes).toList());
    }

    /**
     * Steps of working time.
     *
     * @param step the shortest value, and the distance of all
     * @param longest what no value exceeds
     * @return the multiples of the step
     * @throws IllegalArgumentException when the step is not above zero, or longer than the longest; names both
     */
    public static SettingRange steps(Duration step, Duration longest) {
        if (step.isNegative() || step.isZero() || step.compareTo(longest) > 0) {
            throw new IllegalArgumentException("steps of " + step + " up to " + longest + " are no settings");
        }
        return new SettingRange(
                Unit.TIME,
                LongStream.rangeClosed(1, longest.dividedBy(step))
                        .mapToObj(step::multipliedBy)
                        .toList());
    }

    /** {@return the longest value} */
    public Duration longest() {
        return values.get(values.size() - 1);
    }

    /**
     * The shortest setting that is enough.
     *
     * @param needed what it must not be shorter than
     * @return the setting; empty when the longest one is too short
     */
    public Optional<Duration> enoughFor(Duration needed) {
        return values.stream().filter(value -> value.compareTo(needed) >= 0).findFirst();
    }
}
