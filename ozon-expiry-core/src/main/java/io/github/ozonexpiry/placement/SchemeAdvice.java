package io.github.ozonexpiry.placement;

import io.github.ozonexpiry.posting.Sku;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which products could be kept by Ozon (FBO) or a partner of its (FBP), so that the seller's own handling can no longer make their orders
 * expire: those that sell steadily and quickly, where the seller may. What Ozon does not publish, such as the fee for storing, is named as not
 * known and never estimated. Immutable.
 *
 * @param placements an answer for each product: first what to move, then of what too little is known, what stays, and what may not be moved;
 *     within each the most orders lost first, those whose losses are not known last
 */
public record SchemeAdvice(List<Placement> placements) {

    /**
     * Copies the list.
     *
     * @param placements an answer for each product
     */
    public SchemeAdvice {
        placements = List.copyOf(placements);
    }

    /**
     * Advice by Ozon's rules as this version knows them.
     *
     * @param products what is known of the products, each once
     * @param country where the seller is registered
     * @param policy when the seller would have others keep a product
     * @param today the day of the question, in the seller's zone
     * @return the advice
     * @throws IllegalArgumentException when a product is told twice; names it
     */
    public static SchemeAdvice of(
            Collection<ProductFacts> products, Country country, PlacementPolicy policy, LocalDate today) {
        return of(products, country, SchemeRules.ozon(), policy, today);
    }

    /**
     * Advice by rules of the caller's.
     *
     * @param products what is known of the products, each once
     * @param country where the seller is registered
     * @param rules which schemes a seller may use
     * @param policy when the seller would have others keep a product
     * @param today the day of the question, in the seller's zone
     * @return the advice
     * @throws IllegalArgumentException when a product is told twice; names it
     */
    public static SchemeAdvice of(
            Collection<ProductFacts> products,
            Country country,
            SchemeRules rules,
            PlacementPolicy policy,
            LocalDate today) {
        Set<Sku> told = new HashSet<>();
        for (ProductFacts product : products) {
            if (!told.add(product.sku())) {
                throw new IllegalArgumentException("product " + product.sku() + " is told twice");
            }
        }
        return new SchemeAdvice(products.stream()
                .map(product -> new Case(product, country, rules, policy, today))
                .sorted(Comparator.comparingInt((Case each) -> rank(each.placement()))
                        .thenComparing(Comparator.comparingInt(Case::lost).reversed())
                        .thenComparing(each -> each.product().sku()))
                .map(Case::placement)
                .toList());
    }

    private static int rank(Placement placement) {
        if (placement instanceof Placement.Move) {
            return 0;
        }
        if (placement instanceof Placement.NotKnown) {
            return 1;
        }
        return placement instanceof Placement.Stay ? 2 : 3;
    }
}
