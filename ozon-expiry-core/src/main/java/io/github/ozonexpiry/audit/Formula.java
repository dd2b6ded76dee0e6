package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Price times share, kept within limits in roubles at an exchange rate, and back (I-06); a share of nothing stays nothing. */
record Formula(Money price, Percent percent, Optional<BigDecimal> rate, Optional<Money> least, Optional<Money> most) {

    Formula withPrice(Money other) {
        return new Formula(other, percent, rate, least, most);
    }

    Formula withPercent(Percent other) {
        return new Formula(price, other, rate, least, most);
    }

    Formula withRate(BigDecimal other) {
        return new Formula(price, percent, Optional.of(other), least, most);
    }

    Formula withoutLeast() {
        return new Formula(price, percent, rate, Optional.empty(), most);
    }

    Formula withoutMost() {
        return new Formula(price, percent, rate, least, Optional.empty());
    }

    /** The charge in the price's currency, not rounded; empty when limits need a rate that is not there. */
    Optional<Money> charge() {
        Money share = percent.of(price);
        if (share.signum() == 0 || (least.isEmpty() && most.isEmpty())) {
            return Optional.of(share);
        }
        return share.currency().equals(CurrencyCode.RUB)
                ? Optional.of(limited(share))
                : rate.map(roubles -> limited(share, roubles));
    }

    private Money limited(Money share, BigDecimal roublesPerUnit) {
        Money roubles = new Money(share.amount().multiply(roublesPerUnit), CurrencyCode.RUB);
        Money limited = limited(roubles);
        return limited.equals(roubles)
                ? share
                : new Money(limited.amount().divide(roublesPerUnit, MathContext.DECIMAL128), share.currency());
    }

    private Money limited(Money roubles) {
        Money atLeast = least.map(roubles::max).orElse(roubles);
        return most.map(cap -> Collections.min(List.of(atLeast, cap))).orElse(atLeast);
    }
}
