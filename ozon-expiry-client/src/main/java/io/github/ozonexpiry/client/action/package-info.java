/**
 * Discounts of the seller's own, as far as promo codes need them: {@link io.github.ozonexpiry.client.action.VoucherTerms} and
 * {@link io.github.ozonexpiry.client.action.VoucherCodes} to make one, {@link io.github.ozonexpiry.client.action.SellerAction} to see what
 * became of it.
 */
@NullMarked
package io.github.ozonexpiry.client.action;

import org.jspecify.annotations.NullMarked;
