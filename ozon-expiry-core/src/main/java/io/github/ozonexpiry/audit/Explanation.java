package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.text.Message;

/**
 * Why billed and computed differ, given only where the numbers show it: with the other number the formula gives what Ozon billed, to the
 * last digit.
 *
 * @param kind what was different
 * @param evidence the numbers that show it
 */
public record Explanation(Kind kind, Message evidence) {

    /** What may be different. */
    public enum Kind {
        /** The exchange rate of another day (I-07 says that of the charge date). */
        OTHER_RATE,
        /** Ozon states another price. */
        OTHER_PRICE,
        /** Ozon states another share, that of another zone. */
        OTHER_PERCENT,
        /** The amount is right, the day is another one. */
        OTHER_DAY,
        /** Charged and taken back, such as by a {@code ...Cancelled} reversal. */
        TAKEN_BACK,
        /** The seller objected, and nothing is charged (I-10, I-12). */
        OBJECTED,
        /** Ozon calls the posting preferential, and nothing is charged; whether for that is not known (L-21). */
        GRACE,
        /** The least or the greatest charge was not applied, or to each product by itself. */
        LIMIT,
        /** The same amount, rounded otherwise. */
        ROUNDING,
        /** Only some lines were charged for, or the whole posting where a part was cancelled. */
        PART_OF_POSTING,
        /** Too early: a charge becomes visible on the day after (I-07). */
        NOT_VISIBLE_YET,
        /** Another line has the same charge for the same posting. */
        BILLED_TWICE
    }
}
