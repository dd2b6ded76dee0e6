/**
 * Which products could be kept at Ozon or a partner instead, where the seller may: from steadiness, turnover and the losses of the past. Start
 * at {@link io.github.ozonexpiry.placement.SchemeAdvice}; who may is {@link io.github.ozonexpiry.placement.SchemeRules}.
 */
@NullMarked
package io.github.ozonexpiry.placement;

import org.jspecify.annotations.NullMarked;
