/**
 * Exact amounts: {@link io.github.ozonexpiry.money.Money} is an amount in one currency,
 * {@link io.github.ozonexpiry.money.Amounts} a sum over several, {@link io.github.ozonexpiry.money.Percent} an exact share.
 */
@NullMarked
package io.github.ozonexpiry.money;

import org.jspecify.annotations.NullMarked;
