/**
 * What Ozon says about cancelling: {@link io.github.ozonexpiry.client.cancellation.CancelReason} for whoever cancels, and
 * {@link io.github.ozonexpiry.client.cancellation.CancellationRequest} of a buyer's or Ozon's that the seller answers.
 */
@NullMarked
package io.github.ozonexpiry.client.cancellation;

import org.jspecify.annotations.NullMarked;
