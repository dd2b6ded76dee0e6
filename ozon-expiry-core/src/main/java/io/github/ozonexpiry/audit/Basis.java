package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbers that a charge was computed from: needed to see which other number gives what Ozon billed.
 *
 * @param lines the price of each line that was charged for, at least one, none negative, all in one currency
 * @param whole the price of the whole posting where only a part was cancelled, in the same currency
 * @param percent the share that was charged
 * @param rate roubles per unit of the lines' currency; empty where none was needed
 * @param least the least charge in roubles, where there is one
 * @param most the greatest charge in roubles, where there is one (I-06)
 */
public record Basis(
        List<Money> lines,
        Optional<Money> whole,
        Percent percent,
        Optional<BigDecimal> rate,
        Optional<Money> least,
        Optional<Money> most) {

    /**
     * Refuses what nothing can be computed from.
     *
     * @param lines the price of each line
     * @param whole the price of the whole posting
     * @param percent the share
     * @param rate roubles per unit
     * @param least the least charge
     * @param most the greatest charge
     * @throws IllegalArgumentException when there is no line, a price is negative, currencies differ, the rate is not positive, a limit is not in
     *     roubles, the least is above the greatest, or a number has more than 18 digits; names it
     */
    public Basis {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a charge needs a price to be a share of");
        }
        Stream.concat(lines.stream(), whole.stream()).forEach(Basis::checkPrice);
        CurrencyCode currency = lines.get(0).currency();
        Stream.concat(lines.stream(), whole.stream())
                .filter(price -> !price.currency().equals(currency))
                .forEach(Basis::refuseCurrency);
        Digits.check(percent.value());
        rate.ifPresent(Basis::checkRate);
        Stream.concat(least.stream(), most.stream()).forEach(Basis::checkLimit);
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw new IllegalArgumentException("least charge " + least.get() + " above the greatest " + most.get());
        }
    }

    /**
     * Numbers without an exchange rate and limits.
     *
     * @param price the price of what was charged for
     * @param percent the share
     * @return the basis
     */
    public static Basis of(Money price, Percent percent) {
        return new Basis(
                List.of(price), Optional.empty(), percent, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same numbers with limits in roubles.
     *
     * @param roublesPerUnit roubles per unit of the price's currency; empty for a price in roubles
     * @param least the least charge
     * @param most the greatest charge
     * @return the new basis
     */
    public Basis limited(Optional<BigDecimal> roublesPerUnit, Optional<Money> least, Optional<Money> most) {
        return new Basis(lines, whole, percent, roublesPerUnit, least, most);
    }

    /** {@return the sum of the lines} */
    public Money price() {
        return lines.stream().reduce(Money.zero(lines.get(0).currency()), Money::plus);
    }

    Formula formula() {
        return new Formula(price(), percent, rate, least, most);
    }

    private static void checkPrice(Money price) {
        Digits.check(price);
        if (price.signum() < 0) {
            throw new IllegalArgumentException("a price is not negative: " + price);
        }
    }

    private static void refuseCurrency(Money price) {
        throw new IllegalArgumentException("a price in another currency than the first line: " + price);
    }

    private static void checkRate(BigDecimal rate) {
        Digits.check(rate);
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("a rate is positive: " + rate);
        }
    }

    private static void checkLimit(Money limit) {
        Digits.check(limit);
        if (!limit.currency().equals(CurrencyCode.RUB) || limit.signum() < 0) {
            throw new IllegalArgumentException("a limit is in roubles and not negative: " + limit);
        }
    }
}
