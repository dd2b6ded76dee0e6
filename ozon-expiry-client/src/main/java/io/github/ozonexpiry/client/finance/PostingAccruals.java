package io.github.ozonexpiry.client.finance;

import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What was charged and paid for one posting so far; charges for an expired one come days later. Source: Seller API,
 * {@code /v1/finance/accrual/postings}.
 *
 * @param postingNumber the posting
 * @param accruals the accruals
 * @param unknownFields what this version does not know: JSON text by name
 */
public record PostingAccruals(
        Stated<PostingNumber> postingNumber, List<Item> accruals, Map<String, String> unknownFields) {

    /**
     * One accrual.
     *
     * @param typeId of which kind
     * @param accrualDate on which day; whose day is not documented
     * @param accrued how much, negative when charged to the seller
     * @param sku for which product; nothing for the posting as a whole
     * @param quantity for how many pieces
     * @param sellerPrice the price of a piece
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Item(
            Stated<AccrualTypeId> typeId,
            Stated<LocalDate> accrualDate,
            Stated<Money> accrued,
            Stated<Sku> sku,
            Stated<Long> quantity,
            Stated<Money> sellerPrice,
            Map<String, String> unknownFields) {}

    /**
     * The sum of some kinds of accrual.
     *
     * @param kinds which kinds; none for all
     * @return one sum a currency, without accruals whose amount Ozon does not say
     */
    public Amounts sum(AccrualTypeId... kinds) {
        List<AccrualTypeId> wanted = List.of(kinds);
        Amounts sum = Amounts.NONE;
        for (Item each : accruals) {
            boolean counts = wanted.isEmpty()
                    || each.typeId().value().filter(wanted::contains).isPresent();
            if (counts && each.accrued() instanceof Stated.Value<Money> money) {
                sum = sum.plus(money.get());
            }
        }
        return sum;
    }
}
