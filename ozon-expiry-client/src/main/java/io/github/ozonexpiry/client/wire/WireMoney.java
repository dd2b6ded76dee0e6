package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.stated.Stated;
import java.math.BigDecimal;
import java.util.Map;

/** Money: an object in v4, in v3 a bare amount whose currency stands beside it. */
record WireMoney(
        Stated<BigDecimal> amount,
        @JsonAlias("currency_code") Stated<CurrencyCode> currency,
        Map<String, String> unknownFields)
        implements Shape {

    /** A bare amount. */
    static WireMoney of(BigDecimal amount) {
        return new WireMoney(Stated.of(amount), Stated.absent(), Map.of());
    }

    /** The money; an amount whose currency is said nowhere is none. */
    static Stated<Money> toMoney(Stated<WireMoney> money, Stated<CurrencyCode> beside) {
        return money instanceof Stated.Value<WireMoney> said ? said.get().toMoney(beside) : Shape.unsaid(money);
    }

    private Stated<Money> toMoney(Stated<CurrencyCode> beside) {
        Stated<CurrencyCode> code = currency.isStated() ? currency : beside;
        if (!(amount instanceof Stated.Value<BigDecimal> sum)) {
            return Shape.unsaid(amount);
        }
        return code instanceof Stated.Value<CurrencyCode> known
                ? Stated.of(new Money(sum.get(), known.get()))
                : Stated.nothing(sum.get().toPlainString() + " without currency");
    }
}
