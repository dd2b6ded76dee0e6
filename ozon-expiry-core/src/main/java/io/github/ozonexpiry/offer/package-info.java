/**
 * What a seller can offer a buyer whose order failed: a promo code ({@link io.github.ozonexpiry.offer.Vouchers} that there are,
 * {@link io.github.ozonexpiry.offer.VoucherPlan} for one to be made), another product ({@link io.github.ozonexpiry.offer.Substitutes}), a day
 * ({@link io.github.ozonexpiry.offer.Restocks}, {@link io.github.ozonexpiry.offer.RestockPolicy}).
 */
@NullMarked
package io.github.ozonexpiry.offer;

import org.jspecify.annotations.NullMarked;
