package io.github.ozonexpiry.client.analytics;

import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Of which stock with Ozon something is wanted; an empty part but the products excludes none. Source: Seller API,
 * {@code /v1/analytics/stocks}.
 *
 * @param skus which products, 1 to 100
 * @param clusters only those of these clusters
 * @param macrolocalClusters only those of these clusters of the newer division; not together with the older
 * @param warehouses only those of these warehouses of Ozon's
 * @param grades only those that last so long
 */
public record StockAnalyticsQuery(
        List<Sku> skus,
        List<Long> clusters,
        List<Long> macrolocalClusters,
        List<WarehouseId> warehouses,
        Set<StockAnalytics.Grade> grades) {

    private static final int MOST = 100;

    /**
     * Refuses what Ozon does not take.
     *
     * @param skus which products
     * @param clusters only those of these clusters
     * @param macrolocalClusters only those of these clusters of the newer division
     * @param warehouses only those of these warehouses
     * @param grades only those that last so long
     * @throws IllegalArgumentException when there is no product, there are more than 100, or clusters of both divisions; names it
     */
    public StockAnalyticsQuery {
        skus = List.copyOf(skus);
        clusters = List.copyOf(clusters);
        macrolocalClusters = List.copyOf(macrolocalClusters);
        warehouses = List.copyOf(warehouses);
        grades = Set.copyOf(grades);
        if (skus.isEmpty() || skus.size() > MOST) {
            throw new IllegalArgumentException("skus: 1 to " + MOST + " are taken, got " + skus.size());
        }
        if (!clusters.isEmpty() && !macrolocalClusters.isEmpty()) {
            throw new IllegalArgumentException("cluster_ids and macrolocal_cluster_ids exclude each other, got "
                    + clusters + " and " + macrolocalClusters);
        }
    }

    /**
     * Everything about some products.
     *
     * @param skus which, 1 to 100
     * @return the query
     * @throws IllegalArgumentException when there is none or there are more; names their number
     */
    public static StockAnalyticsQuery of(Collection<Sku> skus) {
        return new StockAnalyticsQuery(List.copyOf(skus), List.of(), List.of(), List.of(), Set.of());
    }

    /**
     * The same, but only what lasts so long.
     *
     * @param only how long
     * @return the new query
     */
    public StockAnalyticsQuery grades(StockAnalytics.Grade... only) {
        return new StockAnalyticsQuery(skus, clusters, macrolocalClusters, warehouses, Set.of(only));
    }
}
