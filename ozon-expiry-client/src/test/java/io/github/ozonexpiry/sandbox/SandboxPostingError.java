package io.github.ozonexpiry.sandbox;

import io.github.ozonexpiry.money.Money;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A posting that counts in a shop's error index. Source: Seller API, {@code /v1/rating/index/fbs/posting/list}.
 *
 * @param postingNumber the posting
 * @param type {@code SELLER_DELAY} or {@code SELLER_CANCELLATION}, or another word
 * @param at when it went wrong
 * @param index the error index with it, in percent
 * @param price the price of the goods
 * @param percent the charge as a share of the price, in percent
 * @param charge the charge
 */
public record SandboxPostingError(
        String postingNumber, String type, Instant at, double index, Money price, BigDecimal percent, Money charge) {}
