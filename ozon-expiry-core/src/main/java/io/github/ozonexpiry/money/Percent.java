package io.github.ozonexpiry.money;

import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;

/**
 * An exact share, kept as percent the way Ozon publishes it.
 *
 * @param value percent, 3 for three hundredths, without trailing zeros, never negative
 */
public record Percent(BigDecimal value) implements Comparable<Percent>, Sayable {

    /** More would let {@code 1E999999999} in an answer fill the memory. */
    private static final int MOST_DIGITS = 60;

    /**
     * Drops trailing zeros.
     *
     * @param value percent
     * @throws IllegalArgumentException when the share is negative or has more than 60 digits; names it
     */
    public Percent {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a share is not negative: " + value + " %");
        }
        value = plain(value);
    }

    /**
     * A share from percent.
     *
     * @param percent such as {@code 3} or {@code 4.5}
     * @return the share
     * @throws IllegalArgumentException when it is no number, negative, or has more than 60 digits
     */
    public static Percent of(String percent) {
        return new Percent(new BigDecimal(percent.strip()));
    }

    /**
     * This share of an amount, exact and not rounded.
     *
     * @param money the whole
     * @return the part
     */
    public Money of(Money money) {
        return new Money(money.amount().multiply(value).movePointLeft(2), money.currency());
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    @Override
    public String in(Wording wording) {
        return toString();
    }

    @Override
    public String toString() {
        return value.toPlainString() + " %";
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        if (Math.abs((long) stripped.scale()) > MOST_DIGITS || stripped.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("a number of more than " + MOST_DIGITS + " digits: " + number);
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
