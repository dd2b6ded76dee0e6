package io.github.ozonexpiry.client.rating;

import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.stated.Stated;
import java.math.BigDecimal;

/** Puts together an amount and the currency that Ozon writes beside it. */
final class Sum {

    private Sum() {}

    static Stated<Money> of(Stated<BigDecimal> amount, Stated<CurrencyCode> beside) {
        if (amount instanceof Stated.Value<BigDecimal> number && !beside.isStated()) {
            return Stated.nothing(number.get().toPlainString() + " without currency");
        }
        return amount.map(number -> new Money(number, beside.value().orElseThrow()));
    }
}
