/**
 * How goods sell and how long they last: {@link io.github.ozonexpiry.client.analytics.Turnover} by product and
 * {@link io.github.ozonexpiry.client.analytics.StockAnalytics} by product, cluster and warehouse of Ozon's.
 */
@NullMarked
package io.github.ozonexpiry.client.analytics;

import org.jspecify.annotations.NullMarked;
