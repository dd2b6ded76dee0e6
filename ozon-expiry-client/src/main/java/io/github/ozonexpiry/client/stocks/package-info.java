/**
 * What is in stock, and telling Ozon: {@link io.github.ozonexpiry.client.stocks.ProductStock} by product,
 * {@link io.github.ozonexpiry.client.stocks.WarehouseStock} by warehouse, {@link io.github.ozonexpiry.client.stocks.StockLevel} to be set and
 * {@link io.github.ozonexpiry.client.stocks.StockUpdate}, what became of it.
 */
@NullMarked
package io.github.ozonexpiry.client.stocks;

import org.jspecify.annotations.NullMarked;
