package io.github.ozonexpiry.client.offer;

import io.github.ozonexpiry.client.action.DiscountType;
import io.github.ozonexpiry.client.action.VoucherCodes;
import io.github.ozonexpiry.client.action.VoucherTerms;

/**
 * Promo codes that a seller wants: what {@code /v1/seller-actions/create/voucher} takes.
 *
 * @param terms what they offer; by its title an action is found again, so no other may have the same
 * @param counts {@link DiscountType#PERCENT} or {@link DiscountType#CURRENCY}
 * @param codes which codes there shall be
 */
public record VoucherRequest(VoucherTerms terms, DiscountType counts, VoucherCodes codes) {

    /**
     * Refuses what no promo code gives, and a title by which nothing is found.
     *
     * @param terms what they offer
     * @param counts percent or money
     * @param codes which codes there shall be
     * @throws IllegalArgumentException when the discount counts something else or the title is blank; names it
     */
    public VoucherRequest {
        if (counts != DiscountType.PERCENT && counts != DiscountType.CURRENCY) {
            throw new IllegalArgumentException("discount_type: PERCENT or CURRENCY, got " + counts);
        }
        if (terms.title().isBlank()) {
            throw new IllegalArgumentException("title: must not be blank, got '" + terms.title() + "'");
        }
    }
}
