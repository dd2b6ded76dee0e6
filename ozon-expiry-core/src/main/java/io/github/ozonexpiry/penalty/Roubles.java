package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Amounts in roubles and back, at the rates of one day. */
record Roubles(ExchangeRates rates, LocalDate day) {

    /** What a quotient without end keeps; Ozon published nothing. */
    private static final int DECIMALS = 20;

    /** Why two currencies cannot be compared, if they cannot. */
    Optional<Message> missing(CurrencyCode one, CurrencyCode other) {
        return one.equals(other)
                ? Optional.empty()
                : Stream.of(one, other)
                        .filter(currency -> rate(currency).isEmpty())
                        .findFirst()
                        .map(currency -> Message.of("charge.notKnown.rate", currency, day));
    }

    Money of(Money money) {
        return new Money(money.amount().multiply(known(money.currency())), CurrencyCode.RUB);
    }

    Money in(CurrencyCode currency, Money roubles) {
        BigDecimal quotient = roubles.amount().divide(known(currency), DECIMALS, RoundingMode.HALF_EVEN);
        return new Money(quotient, currency);
    }

    BigDecimal known(CurrencyCode currency) {
        return rate(currency).orElseThrow();
    }

    private Optional<BigDecimal> rate(CurrencyCode currency) {
        if (currency.equals(CurrencyCode.RUB)) {
            return Optional.of(BigDecimal.ONE);
        }
        Optional<BigDecimal> rate = rates.roublesFor(currency, day);
        if (rate.filter(number -> number.signum() <= 0).isPresent()) {
            throw new IllegalArgumentException(
                    "a rate is above zero: " + rate.get() + " RUB for one " + currency + " on " + day);
        }
        return rate;
    }
}
