package io.github.ozonexpiry.sandbox;

import io.github.ozonexpiry.money.Money;

/**
 * A product of a shop. Source: Seller API, {@code /v3/product/info/list}.
 *
 * @param productId Ozon's number
 * @param sku the number that postings have
 * @param offerId the seller's article
 * @param name its name
 * @param price what it costs
 * @param modelId its model
 * @param typeId its type
 * @param archived whether it is archived
 */
public record SandboxProduct(
        long productId,
        long sku,
        String offerId,
        String name,
        Money price,
        long modelId,
        long typeId,
        boolean archived) {

    /**
     * A product on sale, of a model of its own.
     *
     * @param productId Ozon's number
     * @param sku the number that postings have
     * @param price what it costs
     * @return the product
     */
    public static SandboxProduct numbered(long productId, long sku, Money price) {
        return new SandboxProduct(
                productId, sku, "OFFER-" + sku, "Product " + sku, price, productId, 970_000_001, false);
    }

    /**
     * The same of another model.
     *
     * @param id the model
     * @return the new product
     */
    public SandboxProduct model(long id) {
        return new SandboxProduct(productId, sku, offerId, name, price, id, typeId, archived);
    }

    /**
     * The same, archived.
     *
     * @return the new product
     */
    public SandboxProduct inArchive() {
        return new SandboxProduct(productId, sku, offerId, name, price, modelId, typeId, true);
    }
}
