/**
 * What Ozon charged and paid: {@link io.github.ozonexpiry.client.finance.PostingAccruals} by posting,
 * {@link io.github.ozonexpiry.client.finance.Accrual} by day, and the dictionary of their kinds. Negative is charged to the seller.
 */
@NullMarked
package io.github.ozonexpiry.client.finance;

import org.jspecify.annotations.NullMarked;
