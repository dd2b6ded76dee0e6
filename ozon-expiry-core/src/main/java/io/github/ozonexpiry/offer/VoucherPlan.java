package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.posting.Sku;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A promotion with promo codes that a seller means to make (K-08; Seller API, {@code /v1/seller-actions/create/voucher}).
 *
 * @param title its title
 * @param percent the discount in percent, above 0 up to 100; empty where it is an amount
 * @param amount the discount as an amount above 0; empty where it is a percent
 * @param budget what the discounts may cost, above 0, in the contract's currency; when it is spent Ozon stops the promotion
 * @param from when it begins
 * @param until when it ends
 * @param codes its codes
 * @param products the products for which they hold; empty where they are not chosen yet
 */
public record VoucherPlan(
        String title,
        Optional<Percent> percent,
        Optional<Money> amount,
        Money budget,
        Instant from,
        Instant until,
        Codes codes,
        List<ShopProduct> products) {

    /** Who may use a code how often. */
    public enum Type {
        /** Every buyer, for one order. */
        ONE,
        /** Every buyer, for any number of orders. */
        MULTIPLE,
        /** One buyer, for one order. */
        UNIQUE
    }

    /**
     * The codes of a promotion.
     *
     * @param type who may use one how often
     * @param count how many there are, 1 or more
     * @param typed the codes as the seller wants them, all or none: empty where Ozon makes them
     */
    public record Codes(Type type, int count, List<String> typed) {

        /**
         * Refuses no code at all.
         *
         * @param type who may use one how often
         * @param count how many there are
         * @param typed the codes as the seller wants them
         * @throws IllegalArgumentException when there is none, or another number is typed in; names the numbers
         */
        public Codes {
            if (count < 1) {
                throw new IllegalArgumentException("count: 1 or more codes, got " + count);
            }
            if (!typed.isEmpty() && typed.size() != count) {
                throw new IllegalArgumentException("typed: " + count + " codes or none, got " + typed.size());
            }
            typed = List.copyOf(typed);
        }

        /**
         * Codes that Ozon makes.
         *
         * @param type who may use one how often
         * @param count how many, 1 or more
         * @return the codes
         * @throws IllegalArgumentException when there is none; names the number
         */
        public static Codes generated(Type type, int count) {
            return new Codes(type, count, List.of());
        }

        /**
         * Codes of the seller's own.
         *
         * @param type who may use one how often
         * @param typed the codes, 1 or more
         * @return the codes
         * @throws IllegalArgumentException when there is none; names the number
         */
        public static Codes typed(Type type, List<String> typed) {
            return new Codes(type, typed.size(), typed);
        }
    }

    /**
     * A promotion with codes that the shop has already.
     *
     * @param title its title
     * @param codes its codes, as far as they are known
     * @param products its products, as far as they are known
     */
    public record Existing(String title, Set<String> codes, Set<Sku> products) {

        /**
         * Copies the sets.
         *
         * @param title its title
         * @param codes its codes
         * @param products its products
         */
        public Existing {
            codes = Set.copyOf(codes);
            products = Set.copyOf(products);
        }
    }

    /**
     * Refuses anything but one discount, and a budget of nothing.
     *
     * @param title its title
     * @param percent the discount in percent
     * @param amount the discount as an amount
     * @param budget what the discounts may cost
     * @param from when it begins
     * @param until when it ends
     * @param codes its codes
     * @param products the products for which they hold
     * @throws IllegalArgumentException when there are both discounts or none, the discount is out of its bounds, or the budget is not above 0;
     *     names it
     */
    public VoucherPlan {
        Discounts.check(percent, amount);
        if (budget.signum() <= 0) {
            throw new IllegalArgumentException("budget: above 0, got " + budget);
        }
        products = List.copyOf(products);
    }

    /**
     * What stands against it. What Ozon would not take is {@link VoucherProblem#refuses refused}; that its settings are final is always said.
     *
     * @param existing the promotions with codes that the shop has
     * @param now the moment
     * @return the problems: of title and dates, budget, codes, products, and what must be known
     */
    public List<VoucherProblem> problems(List<Existing> existing, Instant now) {
        return new VoucherCheck(this, List.copyOf(existing), now).problems();
    }

    /** The numbers of its products. */
    Set<Sku> skus() {
        return products.stream().map(ShopProduct::sku).collect(Collectors.toUnmodifiableSet());
    }
}
