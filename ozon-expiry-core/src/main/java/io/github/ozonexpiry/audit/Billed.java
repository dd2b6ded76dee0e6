package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.posting.PostingNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row in which Ozon says what it charged, or took back; the same charge may stand in several sources.
 *
 * @param source where it stands
 * @param reference its number there, such as an accrual's or an operation's, which are the same; empty text where it has none
 * @param kind what it is for
 * @param type Ozon's own name or number of what it is for, such as {@code 93} or {@code DefectFineShipmentDelay}
 * @param posting the posting; empty where Ozon names none, such as for the sum of a day
 * @param day the day of the charge
 * @param cost positive when charged to the seller, negative when taken back; empty when Ozon names no amount or no currency
 * @param detail what else Ozon says of it
 */
public record Billed(
        Source source,
        String reference,
        ChargeKind kind,
        String type,
        Optional<PostingNumber> posting,
        LocalDate day,
        Optional<Money> cost,
        Detail detail) {

    /** Where a charge stands, the one whose amount counts first. */
    public enum Source {
        /** {@code /v1/finance/accrual/postings}. */
        ACCRUAL_OF_POSTING,
        /** {@code /v1/finance/accrual/by-day}. */
        ACCRUAL_OF_DAY,
        /** A stored answer of {@code /v3/finance/transaction/list}, which Ozon has switched off. */
        STORED_TRANSACTION,
        /** {@code /v1/rating/index/fbs/posting/list}: what Ozon says that it will charge. */
        ERROR_LIST
    }

    /**
     * What Ozon says of a charge beside its amount.
     *
     * @param percent the share of the price
     * @param price the price of the goods
     * @param index the error index, in percent
     * @param grace whether the posting is preferential; what that does is not known (L-21)
     */
    public record Detail(
            Optional<Percent> percent, Optional<Money> price, Optional<BigDecimal> index, Optional<Boolean> grace) {

        /** Nothing else. */
        public static final Detail NONE =
                new Detail(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /**
         * Refuses numbers that are too long.
         *
         * @param percent the share of the price
         * @param price the price of the goods
         * @param index the error index
         * @param grace whether the posting is preferential
         * @throws IllegalArgumentException when a number has more than 18 digits; names it
         */
        public Detail {
            percent.map(Percent::value).ifPresent(Digits::check);
            price.ifPresent(Digits::check);
            index.ifPresent(Digits::check);
        }
    }

    /**
     * Refuses an amount that is too long.
     *
     * @param source where it stands
     * @param reference its number there
     * @param kind what it is for
     * @param type Ozon's own name
     * @param posting the posting
     * @param day the day of the charge
     * @param cost the cost
     * @param detail what else Ozon says
     * @throws IllegalArgumentException when the amount has more than 18 digits; names it
     */
    public Billed {
        cost.ifPresent(Digits::check);
    }

    boolean isCredit() {
        return cost.filter(money -> money.signum() < 0).isPresent();
    }

    boolean isMoney() {
        return source != Source.ERROR_LIST;
    }
}
