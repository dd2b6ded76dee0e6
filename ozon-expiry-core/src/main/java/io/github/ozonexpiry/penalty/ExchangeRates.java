package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.money.CurrencyCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The caller's exchange rates; this library has none and guesses none. */
@FunctionalInterface
public interface ExchangeRates {

    /**
     * What one unit of a currency costs in roubles.
     *
     * @param currency any currency but the rouble, for which nobody asks
     * @param day the day of the charge (I-07)
     * @return roubles for one unit, above zero; empty where the caller does not know
     */
    Optional<BigDecimal> roublesFor(CurrencyCode currency, LocalDate day);

    /** {@return no rate for any currency: enough for a shop in roubles} */
    static ExchangeRates none() {
        return (currency, day) -> Optional.empty();
    }
}
