package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import java.time.Instant;
import java.util.Optional;

/**
 * A promo code that the seller has and may give to a buyer (K-08).
 *
 * @param code the code
 * @param percent the discount in percent of the price; empty where it is an amount
 * @param amount the discount as an amount; empty where it is a percent
 * @param until the first moment at which it can no longer be used
 */
public record VoucherOffer(String code, Optional<Percent> percent, Optional<Money> amount, Instant until) {}
