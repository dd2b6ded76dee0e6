package io.github.ozonexpiry.client.stocks;

import io.github.ozonexpiry.client.product.OfferId;
import io.github.ozonexpiry.client.product.ProductId;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import java.time.Instant;
import java.util.Map;

/**
 * How much of a product there is in a warehouse of the seller's. Source: Seller API, {@code /v1/product/info/warehouse/stocks} and
 * {@code /v2/product/info/stocks-by-warehouse/fbs}.
 *
 * @param sku the number that postings have
 * @param productId Ozon's number
 * @param offerId the seller's article
 * @param warehouseId the warehouse
 * @param warehouseName its name; only where products were asked for
 * @param present how many pieces there are, those promised to buyers included
 * @param reserved how many of them are promised to buyers
 * @param freeStock how many can be sold
 * @param updatedAt when it last changed; only where a warehouse was asked for
 * @param unknownFields what this version does not know: JSON text by name
 */
public record WarehouseStock(
        Stated<Sku> sku,
        Stated<ProductId> productId,
        Stated<OfferId> offerId,
        Stated<WarehouseId> warehouseId,
        Stated<String> warehouseName,
        Stated<Long> present,
        Stated<Long> reserved,
        Stated<Long> freeStock,
        Stated<Instant> updatedAt,
        Map<String, String> unknownFields) {}
