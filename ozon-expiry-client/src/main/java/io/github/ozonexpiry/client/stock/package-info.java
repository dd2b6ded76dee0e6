/**
 * Telling Ozon what is in stock, without a break: {@link io.github.ozonexpiry.client.stock.StockSender} makes the calls that a queue of the core's
 * {@code sync} gives out, {@link io.github.ozonexpiry.client.stock.SyncStateJson} stores what the queue knows. It changes the stock of the
 * shop, and nothing else.
 */
@NullMarked
package io.github.ozonexpiry.client.stock;

import org.jspecify.annotations.NullMarked;
