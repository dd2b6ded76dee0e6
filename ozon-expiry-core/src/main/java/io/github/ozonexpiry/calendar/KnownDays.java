package io.github.ozonexpiry.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that a calendar's data cover, in its own zone. Weekly hours alone hold for ever; dated data end somewhere.
 *
 * @param from the first known day; empty when all earlier days are known
 * @param validThrough the last known day; empty when all later days are known
 */
public record KnownDays(Optional<LocalDate> from, Optional<LocalDate> validThrough) {

    /** Every day is known: no dated data. */
    public static final KnownDays EVERY_DAY = new KnownDays(Optional.empty(), Optional.empty());

    /**
     * Refuses days in the wrong order.
     *
     * @param from the first known day
     * @param validThrough the last known day
     * @throws IllegalArgumentException when the last day lies before the first; names both
     */
    public KnownDays {
        if (from.isPresent() && validThrough.isPresent() && validThrough.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    "known from " + from.get() + ", so not only through " + validThrough.get());
        }
    }

    /**
     * Known from a day through another, both included.
     *
     * @param from the first known day
     * @param validThrough the last known day
     * @return the known days
     * @throws IllegalArgumentException when the last day lies before the first
     */
    public static KnownDays between(LocalDate from, LocalDate validThrough) {
        return new KnownDays(Optional.of(from), Optional.of(validThrough));
    }

    /**
     * Known through a day, however long ago it began.
     *
     * @param validThrough the last known day
     * @return the known days
     */
    public static KnownDays through(LocalDate validThrough) {
        return new KnownDays(Optional.empty(), Optional.of(validThrough));
    }

    /**
     * Whether a day is known.
     *
     * @param day the day
     * @return whether it is known
     */
    public boolean covers(LocalDate day) {
        return !(from.isPresent() && day.isBefore(from.get()))
                && !(validThrough.isPresent() && day.isAfter(validThrough.get()));
    }

    /**
     * The days known to both.
     *
     * @param other other known days
     * @return the days known to both
     * @throws IllegalArgumentException when no day is known to both; names first and last day
     */
    public KnownDays and(KnownDays other) {
        return new KnownDays(later(from, other.from), KnownDays.earlier(validThrough, other.validThrough));
    }

    @Override
    public String toString() {
        if (equals(EVERY_DAY)) {
            return "every day";
        }
        return from.map(day -> "from " + day + " ").orElse("")
                + validThrough.map(day -> "through " + day).orElse("on");
    }

    private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return a.get().isAfter(b.get()) ? a : b;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return a.get().isBefore(b.get()) ? a : b;
    }
}
