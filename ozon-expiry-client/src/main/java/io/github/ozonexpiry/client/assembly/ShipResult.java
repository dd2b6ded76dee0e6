package io.github.ozonexpiry.client.assembly;

import io.github.ozonexpiry.client.answer.Listed;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The postings into which one was asked to be assembled. None of them is assembled yet: look until its status is no longer
 * {@code awaiting_packaging}. Source: Seller API, {@code /v4/posting/fbs/ship}.
 *
 * @param result the numbers, one a package
 * @param additionalData what is in each
 * @param unknownFields what this version does not know: JSON text by name
 */
public record ShipResult(
        Listed<PostingNumber> result, Listed<Content> additionalData, Map<String, String> unknownFields) {

    /**
     * What is in a posting.
     *
     * @param postingNumber the posting
     * @param products its goods
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Content(
            Stated<PostingNumber> postingNumber, List<Product> products, Map<String, String> unknownFields) {}

    /**
     * Pieces of one product.
     *
     * @param sku the product
     * @param offerId the seller's article
     * @param name the product's name
     * @param price the price of a piece, in {@code currencyCode}
     * @param quantity how many pieces
     * @param currencyCode the currency of the price
     * @param mandatoryMark the marks of the pieces
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Product(
            Stated<Sku> sku,
            Stated<String> offerId,
            Stated<String> name,
            Stated<BigDecimal> price,
            Stated<Long> quantity,
            Stated<CurrencyCode> currencyCode,
            List<String> mandatoryMark,
            Map<String, String> unknownFields) {

        /** {@return the price of a piece; nothing where Ozon states no currency} */
        public Stated<Money> money() {
            return currencyCode
                    .value()
                    .map(currency -> price.map(amount -> new Money(amount, currency)))
                    .orElseGet(Stated::nothing);
        }
    }
}
