package io.github.ozonexpiry.standing;

import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact mean or share: a sum, and how many it is the sum of. Rounded only where it is said. Two ratios of one value may be unequal as
 * records; {@link #compareTo} compares values.
 *
 * @param sum the sum, without trailing zeros, of at most 60 digits
 * @param count how many it is the sum of, 1 or more
 */
public record Ratio(BigDecimal sum, int count) implements Comparable<Ratio>, Sayable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DIGITS = 60;
    private static final int PLACES = 2;

    /**
     * Refuses what is no ratio.
     *
     * @param sum the sum
     * @param count how many it is the sum of
     * @throws IllegalArgumentException when the count is below 1 or the sum has more than 60 digits; names it
     */
    public Ratio {
        if (count < 1) {
            throw new IllegalArgumentException("a ratio of " + count + " things");
        }
        sum = plain(sum);
    }

    /**
     * A share in percent.
     *
     * @param part how many of them, 0 to {@code whole}
     * @param whole how many there are, 1 or more
     * @return the share, 0 to 100
     * @throws IllegalArgumentException when the numbers are outside their ranges; names both
     */
    public static Ratio percent(int part, int whole) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is no share");
        }
        return new Ratio(HUNDRED.multiply(BigDecimal.valueOf(part)), whole);
    }

    /**
     * A number that is known as it is.
     *
     * @param value the number
     * @return the number over one
     * @throws IllegalArgumentException when it has more than 60 digits
     */
    public static Ratio of(BigDecimal value) {
        return new Ratio(value, 1);
    }

    /**
     * The value as a decimal number.
     *
     * @param places digits after the point, 0 or more
     * @return the value, an exact half rounded to the even digit
     */
    public BigDecimal rounded(int places) {
        return sum.divide(BigDecimal.valueOf(count), places, RoundingMode.HALF_EVEN);
    }

    @Override
    public int compareTo(Ratio other) {
        return sum.multiply(BigDecimal.valueOf(other.count)).compareTo(other.sum.multiply(BigDecimal.valueOf(count)));
    }

    @Override
    public String in(Wording wording) {
        return toString();
    }

    /** {@return the value to a hundredth, without trailing zeros} */
    @Override
    public String toString() {
        return trimmed(rounded(PLACES)).toPlainString();
    }

    /** A number such as 1E999999999 would fill the memory as soon as it is added to another. */
    static BigDecimal plain(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("a number of more than " + MOST_DIGITS + " digits: " + number);
        }
        return trimmed(number);
    }

    static BigDecimal trimmed(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(stripped.scale(), 0));
    }
}
