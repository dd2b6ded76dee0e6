package io.github.ozonexpiry.client.action;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What an action with promo codes offers.
 *
 * @param title its title, 1 to 256 characters
 * @param from when it begins
 * @param to when it ends, after its beginning
 * @param budget how much the discounts may cost in the account's currency, above 0; when it is spent Ozon stops the action
 * @param discount the discount, above 0; what it counts says {@link DiscountType}
 * @param userIds the buyers to whom the codes are open, at most 50; empty for all. Whether these are the {@code customer_id}s of realFBS
 *     postings is not documented
 */
public record VoucherTerms(
        String title, Instant from, Instant to, long budget, BigDecimal discount, List<String> userIds) {

    private static final int LONGEST_TITLE = 256;
    private static final int MOST_USERS = 50;

    /**
     * Refuses what Ozon would.
     *
     * @param title its title
     * @param from when it begins
     * @param to when it ends
     * @param budget how much the discounts may cost
     * @param discount the discount
     * @param userIds the buyers to whom the codes are open
     * @throws IllegalArgumentException when one is out of its bounds; names it
     */
    public VoucherTerms {
        int length = title.codePointCount(0, title.length());
        require(length >= 1 && length <= LONGEST_TITLE, "title: 1 to 256 characters, got " + length);
        require(from.isBefore(to), "date_start must be before date_end, got " + from + " and " + to);
        require(budget > 0, "budget: above 0, got " + budget);
        require(discount.signum() > 0, "discount_value: above 0, got " + discount);
        require(userIds.size() <= MOST_USERS, "user_ids: at most 50 buyers, got " + userIds.size());
        userIds = List.copyOf(userIds);
    }

    /**
     * The same terms for some buyers only.
     *
     * @param buyers the buyers' ids, at most 50
     * @return the new terms
     * @throws IllegalArgumentException when there are too many; names how many
     */
    public VoucherTerms onlyFor(List<String> buyers) {
        return new VoucherTerms(title, from, to, budget, discount, buyers);
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
