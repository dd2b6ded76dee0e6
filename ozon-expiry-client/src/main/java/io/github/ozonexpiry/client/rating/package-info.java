/**
 * How Ozon judges the shop: {@link io.github.ozonexpiry.client.rating.RatingSummary} now,
 * {@link io.github.ozonexpiry.client.rating.RatingHistory} with the thresholds, the {@link io.github.ozonexpiry.client.rating.ErrorIndex} and
 * every {@link io.github.ozonexpiry.client.rating.PostingError} that counts in it, with its charge.
 */
@NullMarked
package io.github.ozonexpiry.client.rating;

import org.jspecify.annotations.NullMarked;
