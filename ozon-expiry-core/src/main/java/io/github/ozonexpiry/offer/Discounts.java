package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import java.math.BigDecimal;
import java.util.Optional;

/** What a discount is: a percent of the price or an amount (K-08), never both. */
final class Discounts {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Discounts() {}

    static void check(Optional<Percent> percent, Optional<Money> amount) {
        if (percent.isPresent() == amount.isPresent()) {
            throw new IllegalArgumentException(
                    "a discount is a percent or an amount, got " + percent + " and " + amount);
        }
        percent.ifPresent(Discounts::checkPercent);
        amount.filter(off -> off.signum() <= 0).ifPresent(off -> {
            throw new IllegalArgumentException("amount: above 0, got " + off);
        });
    }

    private static void checkPercent(Percent share) {
        if (share.value().signum() == 0 || share.value().compareTo(WHOLE) > 0) {
            throw new IllegalArgumentException("percent: above 0 up to 100, got " + share);
        }
    }
}
