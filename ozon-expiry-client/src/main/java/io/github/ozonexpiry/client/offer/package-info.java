/**
 * Promo codes for buyers, made once and looked at before anybody trusts them: {@link io.github.ozonexpiry.client.offer.VoucherIssue} makes them,
 * {@link io.github.ozonexpiry.client.offer.IssuedVoucher} says what Ozon made of it, {@link io.github.ozonexpiry.client.offer.CodeFile} reads
 * the codes. {@link io.github.ozonexpiry.client.offer.IssuedVoucher#offers} gives them to a recovery plan.
 */
@NullMarked
package io.github.ozonexpiry.client.offer;

import org.jspecify.annotations.NullMarked;
