package io.github.ozonexpiry.client.finance;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An accrual of a day: of the four parts {@code posting}, {@code itemFees}, {@code nonItemFee} and {@code containerFees} one is stated, the
 * others are nothing. Source: Seller API, {@code /v1/finance/accrual/by-day}.
 *
 * @param accrualId its number
 * @param date the day; whose day is not documented
 * @param totalAmount the sum, negative when charged to the seller
 * @param unitNumber what it is for: a posting, an order, a contract; missing where it is for none
 * @param accruedCategory which of the four parts is stated
 * @param posting for a posting
 * @param itemFees for products
 * @param nonItemFee for the seller, without a product
 * @param containerFees for containers
 * @param unknownFields what this version does not know: JSON text by name
 */
public record Accrual(
        Stated<Id> accrualId,
        Stated<LocalDate> date,
        Stated<Money> totalAmount,
        Stated<String> unitNumber,
        Stated<Word<Category>> accruedCategory,
        Stated<OfPosting> posting,
        Stated<ItemFees> itemFees,
        Stated<Fee> nonItemFee,
        Stated<ContainerFees> containerFees,
        Map<String, String> unknownFields) {

    /**
     * The number of an accrual: the {@code operation_id} of the finance methods that are gone.
     *
     * @param number the number as Ozon states it
     */
    public record Id(long number) {

        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /** What an accrual is for. */
    public enum Category implements Vocabulary {
        /** A posting. */
        POSTING,
        /** Products. */
        ITEM,
        /** The seller, without a product. */
        NON_ITEM,
        /** Containers. */
        CONTAINER_FEES,
        /** Ozon does not say. */
        UNSPECIFIED;
    }

    /**
     * An accrual for a posting.
     *
     * @param deliverySchema the scheme in any spelling, such as {@code Fbs}
     * @param deliverySpeed how fast it is delivered; what the numbers mean is not documented
     * @param products each product
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record OfPosting(
            Stated<String> deliverySchema,
            Stated<Long> deliverySpeed,
            List<SoldGoods> products,
            Map<String, String> unknownFields) {}

    /**
     * Accruals for products.
     *
     * @param fees each product's
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record ItemFees(List<OfItem> fees, Map<String, String> unknownFields) {}

    /**
     * Accruals for one product.
     *
     * @param sku the product
     * @param quantity how many pieces; seen in answers, not documented
     * @param fees the accruals
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record OfItem(Stated<Sku> sku, Stated<Long> quantity, List<Fee> fees, Map<String, String> unknownFields) {}

    /**
     * Accruals for containers.
     *
     * @param fees the accruals
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record ContainerFees(List<Fee> fees, Map<String, String> unknownFields) {}

    /** {@return the posting that it is for, or empty when it is for none} */
    public Optional<PostingNumber> postingNumber() {
        return posting.isStated() ? unitNumber.value().map(PostingNumber::of) : Optional.empty();
    }

    /** {@return every amount that has a kind, whichever part it stands in; commissions have none} */
    public List<Fee> fees() {
        Stream<Fee> delivery = posting.value().stream()
                .flatMap(it -> it.products().stream())
                .flatMap(product -> product.delivery().value().stream())
                .flatMap(it -> it.services().stream());
        Stream<Fee> items =
                itemFees.value().stream().flatMap(it -> it.fees().stream()).flatMap(it -> it.fees().stream());
        Stream<Fee> containers = containerFees.value().stream().flatMap(it -> it.fees().stream());
        return Stream.of(delivery, items, nonItemFee.value().stream(), containers)
                .flatMap(fees -> fees)
                .toList();
    }
}
