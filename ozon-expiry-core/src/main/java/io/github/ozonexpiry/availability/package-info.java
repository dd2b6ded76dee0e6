/**
 * What Ozon is to be told of a stock: one truth out of several channels, without what Ozon has reserved itself. What is wrong is named, the rest goes on. A
 * {@link io.github.ozonexpiry.availability.StockLine} is what is known of a product in a warehouse, an
 * {@link io.github.ozonexpiry.availability.AvailabilityReview} looks at all of a shop, {@link io.github.ozonexpiry.availability.Available} is the number with
 * the way to it.
 */
@NullMarked
package io.github.ozonexpiry.availability;

import org.jspecify.annotations.NullMarked;
