/**
 * How Ozon judges the shop: {@link io.github.ozonexpiry.client.rating.RatingSummary} now,
 * {@link io.github.ozonexpiry.client.rating.RatingHistory} with the thresholds, the {@link io.github.ozonexpiry.client.rating.ErrorIndex} and
 * every {@link io.github.ozonexpiry.client.rating.PostingError} that counts in it, with its charge.
 * {@link io.github.ozonexpiry.client.rating.RatingSummary#official} makes values of the core of the ratings, with their distance to each
 * threshold.
 */
@NullMarked
package io.github.ozonexpiry.client.rating;

import org.jspecify.annotations.NullMarked;
