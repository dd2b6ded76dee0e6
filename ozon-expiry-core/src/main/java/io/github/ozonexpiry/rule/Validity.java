package io.github.ozonexpiry.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a row holds: from a first day until, exclusively, a later one; either may be open or not known.
 *
 * <p>In tables an empty cell is an open end and {@code ?} an unknown one. A question that an unknown end would decide is
 * answered {@link Cover#NOT_KNOWN}, never guessed.
 *
 * @param from the first day; empty when open or unknown
 * @param fromKnown false when there is a first day that nobody published
 * @param until the first day on which the row no longer holds; empty when open or unknown
 * @param untilKnown false when the row ended on a day that nobody published
 */
public record Validity(Optional<LocalDate> from, boolean fromKnown, Optional<LocalDate> until, boolean untilKnown) {

    /** Holds on every day. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), true, Optional.empty(), true);

    /** Whether a row holds on a day. */
    public enum Cover {
        /** It holds. */
        YES,
        /** It does not hold. */
        NO,
        /** An unknown end decides, so nobody knows. */
        NOT_KNOWN
    }

    /**
     * Refuses days that contradict each other.
     *
     * @param from the first day
     * @param fromKnown false when there is a first day that nobody published
     * @param until the first day on which the row no longer holds
     * @param untilKnown false when the row ended on a day that nobody published
     * @throws IllegalArgumentException when from does not lie before until, or a given day is marked unknown; names the days
     */
    public Validity {
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new IllegalArgumentException(
                    "valid from " + from.get() + " must lie before valid until " + until.get());
        }
        if ((from.isPresent() && !fromKnown) || (until.isPresent() && !untilKnown)) {
            throw new IllegalArgumentException("a day that is given is known: from " + from + ", until " + until);
        }
    }

    /**
     * Reads the two cells of a table.
     *
     * @param from an ISO date, {@code ?}, or empty
     * @param until an ISO date (exclusive), {@code ?}, or empty
     * @return the validity
     * @throws java.time.format.DateTimeParseException when a cell is none of these
     * @throws IllegalArgumentException when from does not lie before until
     */
    public static Validity read(String from, String until) {
        return new Validity(day(from), !from.equals("?"), day(until), !until.equals("?"));
    }

    /**
     * Whether the row holds on a day.
     *
     * @param day the day of judgement
     * @return yes, no, or not known when an unknown end decides
     */
    public Cover covers(LocalDate day) {
        if (from.isPresent() && day.isBefore(from.get())) {
            return Cover.NO;
        }
        if (until.isPresent() && !day.isBefore(until.get())) {
            return Cover.NO;
        }
        return fromKnown && untilKnown ? Cover.YES : Cover.NOT_KNOWN;
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.isEmpty() || cell.equals("?") ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }
}
