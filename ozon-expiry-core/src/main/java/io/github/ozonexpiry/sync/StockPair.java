package io.github.ozonexpiry.sync;

import io.github.ozonexpiry.posting.WarehouseId;

/**
 * A product in a warehouse: what a number of pieces is told of. Source: rule P-01.
 *
 * @param article the seller's article, {@code offer_id}, not blank
 * @param warehouse the warehouse
 */
public record StockPair(String article, WarehouseId warehouse) implements Comparable<StockPair> {

    /**
     * Refuses a blank article.
     *
     * @param article the seller's article
     * @param warehouse the warehouse
     * @throws IllegalArgumentException when the article is blank; names it
     */
    public StockPair {
        if (article.isBlank()) {
            throw new IllegalArgumentException("article: letters are needed, got '" + article + "'");
        }
    }

    @Override
    public int compareTo(StockPair other) {
        int byArticle = article.compareTo(other.article);
        return byArticle == 0 ? warehouse.compareTo(other.warehouse) : byArticle;
    }

    @Override
    public String toString() {
        return article + " in warehouse " + warehouse;
    }
}
