package io.github.ozonexpiry.client.rating;

import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * A posting that counts in the error index, and what Ozon charges for it: which expired posting cost what. Source: Seller API,
 * {@code /v1/rating/index/fbs/posting/list}; rule L-21.
 *
 * @param postingNumber the posting
 * @param postingErrorType what went wrong
 * @param errorAt when
 * @param deliverySchema {@code FBS}, {@code rFBS} or {@code erFBS} (Express), in Ozon's spelling
 * @param index the error index with it, in percent
 * @param chargePercent the charge as a share of the price, in percent
 * @param chargePrice the charge; see {@link #charge}
 * @param chargePriceCurrencyCode the charge's currency
 * @param productPrice the price of the goods; see {@link #price}
 * @param productPriceCurrencyCode the price's currency, which may be another one
 * @param hasGraceStatus whether Ozon calls the posting preferential; what that does to the charge is not known
 * @param unknownFields what this version does not know: JSON text by name
 */
public record PostingError(
        Stated<PostingNumber> postingNumber,
        Stated<Word<Kind>> postingErrorType,
        Stated<Instant> errorAt,
        Stated<String> deliverySchema,
        Stated<BigDecimal> index,
        Stated<BigDecimal> chargePercent,
        Stated<BigDecimal> chargePrice,
        Stated<CurrencyCode> chargePriceCurrencyCode,
        Stated<BigDecimal> productPrice,
        Stated<CurrencyCode> productPriceCurrencyCode,
        Stated<Boolean> hasGraceStatus,
        Map<String, String> unknownFields) {

    /** What went wrong with a posting, through the seller. */
    public enum Kind implements Vocabulary {
        /** It was cancelled. */
        SELLER_CANCELLATION,
        /** It was handed over late. */
        SELLER_DELAY,
        /** Ozon does not say. */
        UNSPECIFIED;
    }

    /** {@return what Ozon charges; nothing, with the bare number, when it names no currency} */
    public Stated<Money> charge() {
        return Sum.of(chargePrice, chargePriceCurrencyCode);
    }

    /** {@return the price of the goods; nothing, with the bare number, when Ozon names no currency} */
    public Stated<Money> price() {
        return Sum.of(productPrice, productPriceCurrencyCode);
    }
}
