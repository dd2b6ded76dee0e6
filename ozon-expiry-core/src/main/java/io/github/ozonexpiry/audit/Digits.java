package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.money.Money;
import java.math.BigDecimal;

/** Keeps numbers so short that a product of three of them is still one that {@link Money} takes. */
final class Digits {

    private static final int MOST = 18;

    private Digits() {}

    static void check(Money money) {
        check(money.amount());
    }

    static void check(BigDecimal number) {
        if (number.precision() > MOST || Math.abs((long) number.scale()) > MOST) {
            throw new IllegalArgumentException("a number of more than " + MOST + " digits: " + number);
        }
    }
}
