package io.github.ozonexpiry.money;

import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A sum of money over several currencies: one amount each, never converted. Immutable. */
public final class Amounts implements Sayable {

    /** No money at all. */
    public static final Amounts NONE = new Amounts(new TreeMap<>());

    private final Map<String, Money> byCurrency;

    private Amounts(Map<String, Money> byCurrency) {
        this.byCurrency = byCurrency;
    }

    /**
     * The sum with one more amount.
     *
     * @param money any amount; a zero makes its currency appear
     * @return the new sum
     */
    public Amounts plus(Money money) {
        Map<String, Money> sums = new TreeMap<>(byCurrency);
        sums.merge(money.currency().code(), money, Money::plus);
        return new Amounts(sums);
    }

    /**
     * The sum of the amounts in one currency.
     *
     * @param currency the currency
     * @return the sum, or empty when nothing of that currency was added
     */
    public Optional<Money> in(CurrencyCode currency) {
        return Optional.ofNullable(byCurrency.get(currency.code()));
    }

    /** {@return one sum a currency, ordered by code} */
    public Collection<Money> all() {
        return Collections.unmodifiableCollection(byCurrency.values());
    }

    /** {@return whether nothing was added} */
    public boolean isEmpty() {
        return byCurrency.isEmpty();
    }

    @Override
    public String in(Wording wording) {
        return toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amounts amounts && byCurrency.equals(amounts.byCurrency);
    }

    @Override
    public int hashCode() {
        return byCurrency.hashCode();
    }

    @Override
    public String toString() {
        return byCurrency.isEmpty()
                ? "0"
                : byCurrency.values().stream().map(Money::toString).collect(Collectors.joining(" + "));
    }
}
