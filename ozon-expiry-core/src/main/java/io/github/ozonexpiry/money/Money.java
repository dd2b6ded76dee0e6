package io.github.ozonexpiry.money;

import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;

/**
 * An exact amount in one currency; nothing here rounds.
 *
 * @param amount any amount, kept without trailing zeros so that 100.00 and 100 are the same money
 * @param currency its currency
 */
public record Money(BigDecimal amount, CurrencyCode currency) implements Comparable<Money>, Sayable {

    /**
     * Drops trailing zeros.
     *
     * @param amount any amount
     * @param currency its currency
     * @throws IllegalArgumentException when the amount has more than 60 digits
     */
    public Money {
        amount = Percent.plain(amount);
    }

    /**
     * An amount written as Ozon writes it.
     *
     * @param amount such as {@code 1530.0000}
     * @param currency a currency code such as {@code RUB}
     * @return the money
     * @throws IllegalArgumentException when the amount is no decimal number of at most 60 digits or the code
     *     not three letters; names the text
     */
    public static Money of(String amount, String currency) {
        try {
            return new Money(new BigDecimal(amount.strip()), CurrencyCode.of(currency));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not an amount of money: '" + amount + "'", e);
        }
    }

    /**
     * Nothing, in a currency.
     *
     * @param currency the currency
     * @return zero
     */
    public static Money zero(CurrencyCode currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /**
     * The sum with an amount of the same currency.
     *
     * @param other the other amount
     * @return the sum
     * @throws IllegalArgumentException when the currencies differ; names both amounts
     */
    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    /**
     * The difference to an amount of the same currency.
     *
     * @param other the other amount
     * @return this less the other
     * @throws IllegalArgumentException when the currencies differ; names both amounts
     */
    public Money minus(Money other) {
        return plus(other.negated());
    }

    /**
     * This amount a whole number of times.
     *
     * @param times how often
     * @return the product
     */
    public Money times(long times) {
        return new Money(amount.multiply(BigDecimal.valueOf(times)), currency);
    }

    /** {@return the same amount with the other sign} */
    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** {@return the amount without its sign} */
    public Money abs() {
        return amount.signum() < 0 ? negated() : this;
    }

    /** {@return -1, 0 or 1 as the amount is negative, zero or positive} */
    public int signum() {
        return amount.signum();
    }

    /**
     * The greater of two amounts of one currency.
     *
     * @param other the other amount
     * @return the greater
     * @throws IllegalArgumentException when the currencies differ; names both amounts
     */
    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Compares two amounts of one currency.
     *
     * @param other the other amount
     * @return as {@link Comparable#compareTo}
     * @throws IllegalArgumentException when the currencies differ; names both amounts
     */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    @Override
    public String in(Wording wording) {
        return toString();
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("two currencies in one sum: " + this + " and " + other);
        }
        return other;
    }
}
