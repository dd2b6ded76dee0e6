package io.github.ozonexpiry.index;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The index of one day: exact counts of one window. Without shipments there is no index, which is not an index of zero.
 *
 * @param day the day on which the index is reckoned
 * @param first the first day of its window
 * @param last the last day of its window
 * @param numerator how many errors count, 0 or more
 * @param denominator how many shipments count, 0 or more
 */
public record IndexReading(LocalDate day, LocalDate first, LocalDate last, long numerator, long denominator) {

    /**
     * Refuses counts below zero and a window that does not end before or on the day.
     *
     * @param day the day on which the index is reckoned
     * @param first the first day of its window
     * @param last the last day of its window
     * @param numerator how many errors count
     * @param denominator how many shipments count
     * @throws IllegalArgumentException when the days are not in order or a count is below zero; names them
     */
    public IndexReading {
        if (last.isBefore(first) || day.isBefore(last)) {
            throw new IllegalArgumentException("a window ends after it begins and no later than its day, got " + first
                    + " to " + last + " of " + day);
        }
        if (numerator < 0 || denominator < 0) {
            throw new IllegalArgumentException("the index of " + day + " counts " + numerator + " of " + denominator
                    + ": more was taken back than was added");
        }
    }

    /** {@return the index as an exact share; empty where no shipment counts} */
    public Optional<IndexShare> share() {
        return denominator == 0 ? Optional.empty() : Optional.of(new IndexShare(numerator, denominator));
    }
}
