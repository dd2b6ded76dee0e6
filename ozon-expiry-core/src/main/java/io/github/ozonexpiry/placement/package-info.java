/** Which products could be kept at Ozon or a partner instead, where the seller may: from steadiness, turnover and the losses of the past. */
@NullMarked
package io.github.ozonexpiry.placement;

import org.jspecify.annotations.NullMarked;
