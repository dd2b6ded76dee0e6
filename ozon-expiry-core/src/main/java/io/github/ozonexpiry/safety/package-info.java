/**
 * How much stock is kept back so that what cannot be sold is not sold: {@link io.github.ozonexpiry.safety.Demand} is learnt from days of sales,
 * {@link io.github.ozonexpiry.safety.SafetyStock} is reckoned from it over an {@link io.github.ozonexpiry.safety.ExposureTime} or a
 * {@link io.github.ozonexpiry.safety.LeadTime}; {@link io.github.ozonexpiry.safety.Oversell} says how likely too much is sold,
 * {@link io.github.ozonexpiry.safety.RunOut} when it runs out, and {@link io.github.ozonexpiry.safety.StockAlert} warns once. What a safety stock reaches is
 * tried in {@code docs/safety-stock.md}.
 */
@NullMarked
package io.github.ozonexpiry.safety;

import org.jspecify.annotations.NullMarked;
