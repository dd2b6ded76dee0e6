package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.money.Percent;
import java.math.BigDecimal;

/** Errors of shipments, compared with a limit in percent without division and without rounding. */
record Fraction(long errors, long shipments) {

    Fraction {
        if (errors < 0 || shipments <= 0) {
            throw new IllegalArgumentException(
                    "an index is 0 or more errors of 1 or more shipments, got " + errors + " of " + shipments);
        }
    }

    /** Negative, zero or positive as this share lies below, at or above the limit. */
    int compareTo(Percent limit) {
        BigDecimal hundredfold = BigDecimal.valueOf(errors).movePointRight(2);
        return hundredfold.compareTo(limit.value().multiply(BigDecimal.valueOf(shipments)));
    }
}
