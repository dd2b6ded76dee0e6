package io.github.ozonexpiry.client.returns;

import io.github.ozonexpiry.client.product.OfferId;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Goods that came back, or are on their way: of a cancellation after the hand-over, or of a buyer. Source: Seller API,
 * {@code /v1/returns/list}.
 *
 * @param id the return's number
 * @param postingNumber the posting
 * @param orderId the order
 * @param orderNumber the order's number
 * @param type what kind of return it is
 * @param schema the scheme, such as {@code Fbs}
 * @param returnReasonName why, in Russian or the account's language; to be shown, never parsed
 * @param product what came back
 * @param logistic how far it has got
 * @param visual its status as the seller sees it
 * @param place where it is
 * @param targetPlace where it goes
 * @param storage what keeping it costs
 * @param compensationStatus how far a compensation has got
 * @param unknownFields what this version does not know: JSON text by name
 */
public record ReturnedGoods(
        Stated<Id> id,
        Stated<PostingNumber> postingNumber,
        Stated<Long> orderId,
        Stated<String> orderNumber,
        Stated<Word<Type>> type,
        Stated<String> schema,
        Stated<String> returnReasonName,
        Stated<Goods> product,
        Stated<Logistic> logistic,
        Stated<Progress> visual,
        Stated<Place> place,
        Stated<Place> targetPlace,
        Stated<Storage> storage,
        Stated<Progress> compensationStatus,
        Map<String, String> unknownFields) {

    /**
     * The number of a return.
     *
     * @param number the number as Ozon states it
     */
    public record Id(long number) {

        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /** What kind of return it is. */
    public enum Type implements Vocabulary {
        /** The posting was cancelled. */
        CANCELLATION("cancellation"),
        /** The buyer refused all of it. */
        FULL_RETURN("fullreturn"),
        /** The buyer refused some of it. */
        PARTIAL_RETURN("partialreturn"),
        /** The buyer gave it back after having it. */
        CLIENT_RETURN("clientreturn"),
        /** Ozon does not say. */
        UNKNOWN("unknown");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        @Override
        public List<String> words() {
            return List.of(word);
        }
    }

    /**
     * What came back.
     *
     * @param sku the number that postings have
     * @param offerId the seller's article
     * @param name the product's name
     * @param quantity how many pieces
     * @param price the price of a piece
     * @param priceWithoutCommission the same without the commission
     * @param commissionPercent the commission in percent
     * @param commission the commission
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Goods(
            Stated<Sku> sku,
            Stated<OfferId> offerId,
            Stated<String> name,
            Stated<Long> quantity,
            Stated<Price> price,
            Stated<Price> priceWithoutCommission,
            Stated<BigDecimal> commissionPercent,
            Stated<Price> commission,
            Map<String, String> unknownFields) {}

    /**
     * An amount as this method writes it.
     *
     * @param price the amount
     * @param currencyCode its currency
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Price(
            Stated<BigDecimal> price, Stated<CurrencyCode> currencyCode, Map<String, String> unknownFields) {

        /** {@return the amount as money; absent unless both parts are stated} */
        public Stated<Money> money() {
            return price instanceof Stated.Value<BigDecimal> sum
                            && currencyCode instanceof Stated.Value<CurrencyCode> code
                    ? Stated.of(new Money(sum.get(), code.get()))
                    : Stated.absent();
        }
    }

    /**
     * How far a return has got.
     *
     * @param technicalReturnMoment when a cancelled posting turned back
     * @param finalMoment when it was over
     * @param cancelledWithCompensationMoment when it was lost and paid for
     * @param returnDate when the buyer gave it back
     * @param barcode the barcode of its label
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Logistic(
            Stated<Instant> technicalReturnMoment,
            Stated<Instant> finalMoment,
            Stated<Instant> cancelledWithCompensationMoment,
            Stated<Instant> returnDate,
            Stated<String> barcode,
            Map<String, String> unknownFields) {}

    /**
     * A status and since when it holds.
     *
     * @param status the status
     * @param changeMoment since when
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Progress(Stated<Status> status, Stated<Instant> changeMoment, Map<String, String> unknownFields) {}

    /**
     * A status.
     *
     * @param id Ozon's number for it
     * @param displayName the status in Russian or the account's language; to be shown, never parsed
     * @param sysName the status in one word, such as {@code ArrivedAtReturnPlace}
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Status(
            Stated<Long> id, Stated<String> displayName, Stated<String> sysName, Map<String, String> unknownFields) {}

    /**
     * A place of Ozon's.
     *
     * @param id its number
     * @param name its name
     * @param address its address
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Place(
            Stated<Long> id, Stated<String> name, Stated<String> address, Map<String, String> unknownFields) {}

    /**
     * What keeping a return costs.
     *
     * @param sum what it has cost
     * @param days how many days it has been kept
     * @param arrivedMoment since when it waits for the seller
     * @param tarifficationFirstDate the first day that costs
     * @param tarifficationStartDate since when it costs
     * @param utilizationSum what throwing it away costs
     * @param utilizationForecastDate when it will be thrown away
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Storage(
            Stated<Price> sum,
            Stated<Long> days,
            Stated<Instant> arrivedMoment,
            Stated<Instant> tarifficationFirstDate,
            Stated<Instant> tarifficationStartDate,
            Stated<Price> utilizationSum,
            Stated<String> utilizationForecastDate,
            Map<String, String> unknownFields) {}
}
