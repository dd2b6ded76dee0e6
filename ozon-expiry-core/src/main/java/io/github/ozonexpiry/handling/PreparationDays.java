package io.github.ozonexpiry.handling;

/**
 * The preparation time of a realFBS Global warehouse, in whole days: from the order until the carrier has accepted the goods (H-01).
 *
 * <p>The seller's own setting is 1 to {@link #LARGEST} days (H-02); which maximum held on a day stands in the rule profile.
 *
 * @param days zero or more
 */
public record PreparationDays(int days) implements Comparable<PreparationDays> {

    /** The largest maximum that was ever published (H-02). */
    public static final int LARGEST = 10;

    /**
     * Refuses days below zero or above a year.
     *
     * @param days zero or more
     * @throws IllegalArgumentException when the days are below zero or above 366; names them
     */
    public PreparationDays {
        if (days < 0 || days > 366) {
            throw new IllegalArgumentException("preparation time (H-01) is 0 to 366 days, got " + days);
        }
    }

    /**
     * A preparation time.
     *
     * @param days zero or more
     * @return the time
     */
    public static PreparationDays of(int days) {
        return new PreparationDays(days);
    }

    /** {@return whether a seller can set it: 1 to {@link #LARGEST} days (H-02)} */
    public boolean isAllowed() {
        return days >= 1 && days <= LARGEST;
    }

    @Override
    public int compareTo(PreparationDays other) {
        return Integer.compare(days, other.days);
    }
}
