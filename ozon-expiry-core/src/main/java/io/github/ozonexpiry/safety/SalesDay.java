package io.github.ozonexpiry.safety;

import java.time.LocalDate;

/**
 * What was sold of a product in all channels on a day.
 *
 * @param date the day, in the seller's zone
 * @param sold pieces that buyers ordered, 0 to 10,000
 * @param inStock whether there was stock all day; where there was not, more may have been wanted than was sold
 */
public record SalesDay(LocalDate date, int sold, boolean inStock) {

    /**
     * Refuses what no day sells.
     *
     * @param date the day
     * @param sold pieces that buyers ordered
     * @param inStock whether there was stock all day
     * @throws IllegalArgumentException when the number is not 0 to 10,000; names it
     */
    public SalesDay {
        Bounds.pieces("sold", sold);
    }
}
