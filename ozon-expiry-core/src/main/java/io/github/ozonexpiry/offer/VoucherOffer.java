package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A promo code that the seller has and may give to a buyer (K-08). Those that were made on Ozon come from {@code IssuedVoucher.offers} of the client.
 *
 * @param code the code, not blank; of any form, for Ozon makes codes of its own
 * @param percent the discount in percent of the price, above 0 up to 100; empty where it is an amount
 * @param amount the discount as an amount above 0; empty where it is a percent
 * @param until the first moment at which it can no longer be used
 */
public record VoucherOffer(String code, Optional<Percent> percent, Optional<Money> amount, Instant until) {

    /**
     * Refuses a code that is none, and anything but one discount.
     *
     * @param code the code
     * @param percent the discount in percent of the price
     * @param amount the discount as an amount
     * @param until the first moment at which it can no longer be used
     * @throws IllegalArgumentException when the code is blank, there are both discounts or none, or the discount is out of its bounds; names it
     */
    public VoucherOffer {
        if (code.isBlank()) {
            throw new IllegalArgumentException("code: not blank, got '" + code + "'");
        }
        Discounts.check(percent, amount);
    }

    /**
     * What the code takes off a price: the percent of it, or the amount where the price is not below it (K-08).
     *
     * @param price the price of one piece
     * @return the discount; empty where the code cannot be used: the price is below the amount, or of another currency
     */
    public Optional<Money> worth(Money price) {
        return percent.map(share -> share.of(price))
                .or(() -> amount.filter(off -> off.currency().equals(price.currency()) && off.compareTo(price) <= 0));
    }

    /** {@return the discount as a buyer reads it, such as {@code 10 %} or {@code 500 RUB}} */
    public String discount() {
        return percent.map(Percent::toString)
                .or(() -> amount.map(Money::toString))
                .orElseThrow();
    }

    /**
     * The last day on which the code can be used.
     *
     * @param zone where the day is one
     * @return the day; the one before where the code ends at midnight
     */
    public LocalDate lastDay(ZoneId zone) {
        return until.minusNanos(1).atZone(zone).toLocalDate();
    }
}
