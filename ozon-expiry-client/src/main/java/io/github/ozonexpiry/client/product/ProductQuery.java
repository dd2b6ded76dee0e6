package io.github.ozonexpiry.client.product;

import java.util.Collection;
import java.util.List;

/**
 * Which products are wanted. Source: Seller API, {@code filter} of {@code /v3/product/list}, {@code /v4/product/info/stocks} and
 * {@code /v5/product/info/prices}.
 *
 * @param offers only those with these articles, 1000 at most; none for all
 * @param products only these, 1000 at most; none for all
 * @param visibility only those that are seen so
 */
public record ProductQuery(List<OfferId> offers, List<ProductId> products, Visibility visibility) {

    private static final int MOST = 1_000;

    /** All but the archived. */
    public static final ProductQuery ALL = new ProductQuery(List.of(), List.of(), Visibility.ALL);

    /**
     * Refuses more than Ozon takes.
     *
     * @param offers only those with these articles
     * @param products only these
     * @param visibility only those that are seen so
     * @throws IllegalArgumentException when a list has more than 1000 elements; names it and their number
     */
    public ProductQuery {
        offers = copy("offer_id", offers);
        products = copy("product_id", products);
    }

    /**
     * Products by their articles, the archived left out.
     *
     * @param offers the articles, 1000 at most
     * @return the query
     * @throws IllegalArgumentException when there are more; names their number
     */
    public static ProductQuery ofOffers(Collection<OfferId> offers) {
        return new ProductQuery(List.copyOf(offers), List.of(), Visibility.ALL);
    }

    /**
     * Products by their numbers, the archived left out.
     *
     * @param products the numbers, 1000 at most
     * @return the query
     * @throws IllegalArgumentException when there are more; names their number
     */
    public static ProductQuery ofProducts(Collection<ProductId> products) {
        return new ProductQuery(List.of(), List.copyOf(products), Visibility.ALL);
    }

    /**
     * The same, but only those that are seen so.
     *
     * @param only how
     * @return the new query
     */
    public ProductQuery seen(Visibility only) {
        return new ProductQuery(offers, products, only);
    }

    private static <T> List<T> copy(String member, List<T> values) {
        if (values.size() > MOST) {
            throw new IllegalArgumentException(member + ": at most " + MOST + " are taken, got " + values.size());
        }
        return List.copyOf(values);
    }
}
