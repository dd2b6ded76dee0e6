package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.text.Message;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses products that may stand in for one that is not there, from the shop's own products on Ozon (K-09). Immutable. */
public final class Substitutes {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::likeness)
            .thenComparing(candidate -> candidate.product().onSale().isEmpty())
            .thenComparing(Candidate::distance)
            .thenComparing(candidate -> candidate.product().sku());

    private final SubstitutePolicy policy;

    /**
     * A product that does not stand in.
     *
     * @param product the product
     * @param reasons everything that stands against it, at least one
     */
    public record Rejected(ShopProduct product, List<Message> reasons) {

        /**
         * Copies the reasons.
         *
         * @param product the product
         * @param reasons everything that stands against it
         */
        public Rejected {
            reasons = List.copyOf(reasons);
        }
    }

    private Substitutes(SubstitutePolicy policy) {
        this.policy = policy;
    }

    /**
     * A choice by a policy.
     *
     * @param policy which products stand in
     * @return the choice
     */
    public static Substitutes with(SubstitutePolicy policy) {
        return new Substitutes(policy);
    }

    /**
     * The products that may stand in: of the same model, else of the same type and category, with free stock beyond the safety stock, not
     * known to be off sale, not known to be marked down unless the wanted product is, and near in price where the wanted product has one.
     *
     * @param wanted the product that is not there; never its own substitute
     * @param shop the shop's products; of several with one number the first counts
     * @param safety pieces of a product that are not offered, 0 or more; the policy's number where a product is not named
     * @return the substitutes with reasons: those of the same model first, then those known to be on sale, the nearest price, the lowest number
     * @throws IllegalArgumentException when a safety stock is below 0; names the product and the number
     */
    public List<Substitute> of(ShopProduct wanted, Collection<ShopProduct> shop, Map<Sku, Integer> safety) {
        return candidates(wanted, shop, safety).stream()
                .filter(candidate -> candidate.objections().isEmpty())
                .sorted(BEST_FIRST)
                .map(candidate -> new Substitute(candidate.product(), candidate.reasons()))
                .toList();
    }

    /**
     * The products that do not stand in, and why not.
     *
     * @param wanted the product that is not there
     * @param shop the shop's products; of several with one number the first counts
     * @param safety pieces of a product that are not offered, 0 or more; the policy's number where a product is not named
     * @return every product that {@link #of} does not name but the wanted one, by number
     * @throws IllegalArgumentException when a safety stock is below 0; names the product and the number
     */
    public List<Rejected> rejected(ShopProduct wanted, Collection<ShopProduct> shop, Map<Sku, Integer> safety) {
        return candidates(wanted, shop, safety).stream()
                .filter(candidate -> !candidate.objections().isEmpty())
                .sorted(Comparator.comparing(candidate -> candidate.product().sku()))
                .map(candidate -> new Rejected(candidate.product(), candidate.objections()))
                .toList();
    }

    private List<Candidate> candidates(ShopProduct wanted, Collection<ShopProduct> shop, Map<Sku, Integer> safety) {
        safety.forEach(Substitutes::checkSafety);
        Set<Sku> seen = new HashSet<>(Set.of(wanted.sku()));
        return shop.stream()
                .filter(product -> seen.add(product.sku()))
                .map(product -> new Candidate(
                        wanted, product, safety.getOrDefault(product.sku(), policy.safetyStock()), policy.priceShare()))
                .toList();
    }

    private static void checkSafety(Sku sku, int pieces) {
        if (pieces < 0) {
            throw new IllegalArgumentException("safety stock of " + sku + ": 0 or more pieces, got " + pieces);
        }
    }
}
