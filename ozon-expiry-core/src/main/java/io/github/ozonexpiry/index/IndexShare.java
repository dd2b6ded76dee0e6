package io.github.ozonexpiry.index;

import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * The index as an exact share; it may exceed 100 % where errors are counted of shipments that are not.
 *
 * <p>Shares are ordered by their value, so that 1/2 and 2/4 are in no order and yet not equal.
 *
 * @param errors how many count as errors, 0 or more
 * @param shipments of how many, 1 or more
 */
public record IndexShare(long errors, long shipments) implements Comparable<IndexShare>, Sayable {

    private static final int HUNDREDTHS = 2;

    /**
     * Refuses a share of nothing.
     *
     * @param errors how many count as errors
     * @param shipments of how many
     * @throws IllegalArgumentException when errors are below 0 or shipments below 1; names both
     */
    public IndexShare {
        if (errors < 0 || shipments < 1) {
            throw new IllegalArgumentException(
                    "an index is 0 or more errors of 1 or more shipments, got " + errors + " of " + shipments);
        }
    }

    /**
     * Compares the exact share with a limit; nothing is rounded (I-04).
     *
     * @param limit the limit
     * @return whether the share is greater than the limit; false exactly at it
     */
    public boolean isAbove(Percent limit) {
        return against(limit) > 0;
    }

    /**
     * The share in percent, rounded. Ozon does not say how it rounds.
     *
     * @param decimals how many decimals of a percent, 0 to 18
     * @param rounding how to round
     * @return the percent
     * @throws IllegalArgumentException when there are too many decimals; names them
     * @throws ArithmeticException when rounding is {@link RoundingMode#UNNECESSARY} and would be necessary
     */
    public Percent percent(int decimals, RoundingMode rounding) {
        if (decimals < 0 || decimals > 18) {
            throw new IllegalArgumentException("decimals of a percent are 0 to 18, got " + decimals);
        }
        return new Percent(
                BigDecimal.valueOf(errors).movePointRight(2).divide(BigDecimal.valueOf(shipments), decimals, rounding));
    }

    @Override
    public int compareTo(IndexShare other) {
        return product(errors, other.shipments).compareTo(product(other.errors, shipments));
    }

    /** {@return errors, shipments and the percent to two decimals, half to even, such as {@code 45/900 = 5 %} or {@code 1/3 ~ 33.33 %}} */
    @Override
    public String toString() {
        Percent percent = percent(HUNDREDTHS, RoundingMode.HALF_EVEN);
        return errors + "/" + shipments + (against(percent) == 0 ? " = " : " ~ ") + percent;
    }

    @Override
    public String in(Wording wording) {
        return toString();
    }

    private int against(Percent limit) {
        BigDecimal hundredfold = BigDecimal.valueOf(errors).movePointRight(2);
        return hundredfold.compareTo(limit.value().multiply(BigDecimal.valueOf(shipments)));
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
