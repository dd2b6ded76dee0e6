/**
 * When what is shown as stock is not to be trusted: proposals to show nothing, or less, and to end that again. It changes nothing. Start at
 * {@link io.github.ozonexpiry.guard.StockGuard}; {@link io.github.ozonexpiry.guard.StockEvents} reads postings for it.
 */
@NullMarked
package io.github.ozonexpiry.guard;

import org.jspecify.annotations.NullMarked;
