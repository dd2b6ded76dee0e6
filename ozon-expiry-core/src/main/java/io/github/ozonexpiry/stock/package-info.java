/**
 * What is on hand, reserved, listed, sold elsewhere and on its way, and when that was known:
 * {@link io.github.ozonexpiry.stock.StockHistory} of one product in one warehouse.
 */
@NullMarked
package io.github.ozonexpiry.stock;

import org.jspecify.annotations.NullMarked;
