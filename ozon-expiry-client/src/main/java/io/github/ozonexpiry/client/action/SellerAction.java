package io.github.ozonexpiry.client.action;

import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * A discount of the seller's own. What only actions without promo codes have is among the unknown fields. Source: Seller API,
 * {@code /v1/seller-actions/list}.
 *
 * @param actionId its id
 * @param actionParameters what it offers
 * @param isTurnOn whether it is switched on
 * @param isEditable whether it can be changed
 * @param isParticipated whether it has had a product
 * @param allowDelete whether it can be deleted
 * @param skuCount how many products it has
 * @param unknownFields what this version does not know: JSON text by name
 */
public record SellerAction(
        Stated<ActionId> actionId,
        Stated<Parameters> actionParameters,
        Stated<Boolean> isTurnOn,
        Stated<Boolean> isEditable,
        Stated<Boolean> isParticipated,
        Stated<Boolean> allowDelete,
        Stated<Long> skuCount,
        Map<String, String> unknownFields) {

    /**
     * What an action offers.
     *
     * @param title its title
     * @param type how it works
     * @param status how far it has got
     * @param dateStart when it begins
     * @param dateEnd when it ends
     * @param budget how much the discounts may cost, in the account's currency
     * @param budgetSpent how much they have cost
     * @param autoStopActionReason why Ozon stopped it
     * @param discountType what the number of the discount counts
     * @param discountValue the discount
     * @param minOrderAmount from which sum on there is one
     * @param voucherParameters its codes
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Parameters(
            Stated<String> title,
            Stated<Word<ActionType>> type,
            Stated<Word<ActionStatus>> status,
            Stated<Instant> dateStart,
            Stated<Instant> dateEnd,
            Stated<BigDecimal> budget,
            Stated<BigDecimal> budgetSpent,
            Stated<Word<StopReason>> autoStopActionReason,
            Stated<Word<DiscountType>> discountType,
            Stated<BigDecimal> discountValue,
            Stated<BigDecimal> minOrderAmount,
            Stated<Vouchers> voucherParameters,
            Map<String, String> unknownFields) {}

    /**
     * The codes of an action.
     *
     * @param type who may use one how often
     * @param countCodes how many there are
     * @param isPrivate see {@link VoucherCodes#isPrivate}
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Vouchers(
            Stated<Word<VoucherType>> type,
            Stated<Long> countCodes,
            Stated<Boolean> isPrivate,
            Map<String, String> unknownFields) {}
}
