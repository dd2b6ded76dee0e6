package io.github.ozonexpiry.client.health;

import io.github.ozonexpiry.client.account.KeyRoles;
import io.github.ozonexpiry.client.account.SellerInfo;
import io.github.ozonexpiry.client.account.SubscriptionType;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.stated.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Whether the key, the account and the clock will do for the job. What could not be found out is empty, and {@code failures} says why; it is
 * neither good nor bad. Source: Seller API, {@code /v1/roles}, {@code /v1/seller/info} and the header {@code Date}.
 *
 * @param options what was expected
 * @param at when it was looked at, by the seller's clock
 * @param key what the key may do and until when
 * @param account whose account it is
 * @param clockDifference by how much the seller's clock is fast, negative when slow; in whole seconds, of which one or two mean nothing
 * @param failures the calls that failed
 */
public record Health(
        HealthOptions options,
        Instant at,
        Optional<KeyRoles> key,
        Optional<SellerInfo> account,
        Optional<Duration> clockDifference,
        List<Failure> failures) {

    /**
     * Copies the failures.
     *
     * @param options what was expected
     * @param at when it was looked at
     * @param key what the key may do
     * @param account whose account it is
     * @param clockDifference by how much the seller's clock is fast
     * @param failures the calls that failed
     */
    public Health {
        failures = List.copyOf(failures);
    }

    /**
     * A call that failed.
     *
     * @param path the method
     * @param reason why, in English
     */
    public record Failure(String path, String reason) {}

    /** {@return when the key ends, or empty when Ozon does not say so, as of old keys without end, or that is not known} */
    public Optional<Instant> keyEnd() {
        return key.flatMap(it -> it.expiresAt().value());
    }

    /** {@return how long the key has left by the seller's clock, negative when it has ended; empty as {@link #keyEnd}} */
    public Optional<Duration> keyLeft() {
        return keyEnd().map(end -> Duration.between(at, end));
    }

    /** {@return the methods that are needed and that no role of the key allows; empty when a role could not be read} */
    public Optional<NavigableSet<String>> missingMethods() {
        return key.filter(it -> it.roles().quarantined().isEmpty()).map(it -> it.missing(options.needed()));
    }

    /** {@return what the shop has subscribed to; chats need {@code PREMIUM_PLUS} or {@code PREMIUM_PRO}} */
    public Optional<Word<SubscriptionType>> subscription() {
        return account.flatMap(SellerInfo::subscriptionType);
    }

    /** {@return the account's currency: of prices, charges and accruals} */
    public Optional<CurrencyCode> currency() {
        return account.flatMap(SellerInfo::currency);
    }

    /** {@return what is wrong or soon will be, the most urgent first; to be said with {@link HealthTexts}} */
    public List<Finding> findings() {
        return HealthFindings.of(this);
    }
}
