package io.github.ozonexpiry.client.account;

import io.github.ozonexpiry.client.answer.Listed;
import io.github.ozonexpiry.client.rating.RatingFlags;
import io.github.ozonexpiry.client.rating.RatingKey;
import io.github.ozonexpiry.client.rating.RatingStatus;
import io.github.ozonexpiry.client.rating.RatingValueType;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Whose account it is. Where Ozon documents fixed words, answers may have free text: it survives as an unknown word. Source: Seller API,
 * {@code /v1/seller/info}.
 *
 * @param company the company
 * @param ratings its ratings
 * @param subscription what it has subscribed to
 * @param unknownFields what this version does not know: JSON text by name
 */
public record SellerInfo(
        Stated<Company> company,
        Listed<AccountRating> ratings,
        Stated<Subscription> subscription,
        Map<String, String> unknownFields) {

    /**
     * The company.
     *
     * @param name its name at Ozon
     * @param legalName its legal name
     * @param country its country, as text; whether a code is not documented
     * @param currency the account's currency: of prices, of charges and of accruals
     * @param inn its Russian tax number
     * @param ogrn its Russian register number
     * @param ownershipForm its legal form, as text
     * @param taxSystem how it is taxed, in Ozon's word such as {@code USN} or as text
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Company(
            Stated<String> name,
            Stated<String> legalName,
            Stated<String> country,
            Stated<CurrencyCode> currency,
            Stated<String> inn,
            Stated<String> ogrn,
            Stated<String> ownershipForm,
            Stated<String> taxSystem,
            Map<String, String> unknownFields) {}

    /**
     * What the shop has subscribed to.
     *
     * @param isPremium whether it has any subscription
     * @param type which
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Subscription(
            Stated<Boolean> isPremium, Stated<Word<SubscriptionType>> type, Map<String, String> unknownFields) {}

    /**
     * A rating of the shop.
     *
     * @param rating which rating
     * @param name its name in Russian or the account's language; to be shown, never parsed
     * @param status how good it is
     * @param valueType what its value counts
     * @param currentValue its value
     * @param pastValue its value before
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record AccountRating(
            Stated<RatingKey> rating,
            Stated<String> name,
            Stated<Word<RatingStatus>> status,
            Stated<Word<RatingValueType>> valueType,
            Stated<Value> currentValue,
            Stated<Value> pastValue,
            Map<String, String> unknownFields) {}

    /**
     * The value of a rating in a period.
     *
     * @param value the value
     * @param formatted the value as Ozon shows it
     * @param dateFrom the beginning of the period
     * @param dateTo its end
     * @param status which thresholds it has reached
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Value(
            Stated<BigDecimal> value,
            Stated<String> formatted,
            Stated<Instant> dateFrom,
            Stated<Instant> dateTo,
            Stated<RatingFlags> status,
            Map<String, String> unknownFields) {}

    /** {@return the account's currency, or empty when Ozon does not say it} */
    public Optional<CurrencyCode> currency() {
        return company.value().flatMap(it -> it.currency().value());
    }

    /** {@return what the shop has subscribed to, or empty when Ozon does not say it} */
    public Optional<Word<SubscriptionType>> subscriptionType() {
        return subscription.value().flatMap(it -> it.type().value());
    }
}
