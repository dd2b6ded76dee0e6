package io.github.ozonexpiry.client.product;

import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.offer.ShopProduct;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A product, as far as it matters to a posting. Source: Seller API, {@code /v3/product/info/list}.
 *
 * @param id Ozon's number
 * @param offerId the seller's article
 * @param sku the number that postings have
 * @param name its name
 * @param price what it costs, in {@code currencyCode}
 * @param oldPrice what it cost before, in {@code currencyCode}
 * @param minPrice the least that it may cost in an offer, in {@code currencyCode}
 * @param currencyCode the currency of the prices
 * @param descriptionCategoryId its category
 * @param typeId its type: with the category the key to similar products
 * @param modelInfo its model: products of one model are variants, and the best substitutes
 * @param barcodes its barcodes
 * @param statuses how far it is on its way to the buyers
 * @param visibilityDetails what keeps buyers from seeing it
 * @param stocks how much of it there is
 * @param availabilities whether buyers can have it
 * @param isArchived whether it is archived
 * @param isAutoarchived whether Ozon archived it
 * @param isDiscounted whether the seller made it as a marked-down product; one that Ozon marked down is none
 * @param isKgt whether it is bulky
 * @param volumeWeight its weight by volume, in kilograms
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 * @param unknownFields what this version does not know: JSON text by name
 */
public record Product(
        Stated<ProductId> id,
        Stated<OfferId> offerId,
        Stated<Sku> sku,
        Stated<String> name,
        Stated<BigDecimal> price,
        Stated<BigDecimal> oldPrice,
        Stated<BigDecimal> minPrice,
        Stated<CurrencyCode> currencyCode,
        Stated<Long> descriptionCategoryId,
        Stated<Long> typeId,
        Stated<Model> modelInfo,
        List<String> barcodes,
        Stated<Statuses> statuses,
        Stated<Visible> visibilityDetails,
        Stated<Stocks> stocks,
        List<Offered> availabilities,
        Stated<Boolean> isArchived,
        Stated<Boolean> isAutoarchived,
        Stated<Boolean> isDiscounted,
        Stated<Boolean> isKgt,
        Stated<BigDecimal> volumeWeight,
        Stated<Instant> createdAt,
        Stated<Instant> updatedAt,
        Map<String, String> unknownFields) {

    /**
     * The model of a product.
     *
     * @param modelId the model
     * @param count how many products of the seller's are of this model
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Model(Stated<Long> modelId, Stated<Long> count, Map<String, String> unknownFields) {}

    /**
     * How far a product is on its way to the buyers.
     *
     * @param status a word such as {@code price_sent}, before which Ozon takes no stock for it
     * @param statusName the same in Russian or the account's language; to be shown, never parsed
     * @param statusFailed the status at which it failed
     * @param statusDescription more about it, for people
     * @param statusUpdatedAt since when
     * @param isCreated whether it was made without an error
     * @param moderateStatus how the moderation ended
     * @param validationStatus how the check ended
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Statuses(
            Stated<String> status,
            Stated<String> statusName,
            Stated<String> statusFailed,
            Stated<String> statusDescription,
            Stated<Instant> statusUpdatedAt,
            Stated<Boolean> isCreated,
            Stated<String> moderateStatus,
            Stated<String> validationStatus,
            Map<String, String> unknownFields) {}

    /**
     * What a product needs to be seen.
     *
     * @param hasPrice whether it has a price
     * @param hasStock whether it is in stock
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Visible(Stated<Boolean> hasPrice, Stated<Boolean> hasStock, Map<String, String> unknownFields) {}

    /**
     * How much of a product there is.
     *
     * @param hasStock whether there is any
     * @param stocks how much, by who keeps it
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Stocks(Stated<Boolean> hasStock, List<Kept> stocks, Map<String, String> unknownFields) {}

    /**
     * How much of a product somebody keeps.
     *
     * @param source who keeps it, such as {@code fbs} or {@code fbo}
     * @param sku the number that postings have
     * @param present how many pieces there are
     * @param reserved how many of them are promised to buyers
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Kept(
            Stated<String> source,
            Stated<Sku> sku,
            Stated<Long> present,
            Stated<Long> reserved,
            Map<String, String> unknownFields) {}

    /**
     * Whether buyers can have a product.
     *
     * @param availability whether they can
     * @param sku the number that postings have
     * @param source who keeps it
     * @param reasons why they cannot
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Offered(
            Stated<Word<Availability>> availability,
            Stated<Sku> sku,
            Stated<String> source,
            List<Reason> reasons,
            Map<String, String> unknownFields) {}

    /**
     * Why buyers cannot have a product.
     *
     * @param id Ozon's number for the reason
     * @param humanText the reason for people
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Reason(Stated<Long> id, Stated<Text> humanText, Map<String, String> unknownFields) {}

    /**
     * A text of Ozon's in an object of its own.
     *
     * @param text the text, in Russian or the account's language; to be shown, never parsed
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Text(Stated<String> text, Map<String, String> unknownFields) {}

    /** {@return what it costs; nothing where amount or currency is not stated} */
    public Stated<Money> money() {
        return ProductPrice.money(price, currencyCode);
    }

    /**
     * The product as a substitute is chosen by it: the core's. Free is what every keeper has, less what is reserved; on sale is what Ozon says
     * with one of its three words, or that it is archived.
     *
     * @return the product; empty where Ozon states no number or no name
     */
    public Optional<ShopProduct> shopProduct() {
        return new ShopProductDraft(this).build();
    }
}
