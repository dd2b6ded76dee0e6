/**
 * What lateness costs. A tariff step is computed in {@link io.github.ozonexpiry.penalty.TariffStep}; the steps of a posting stand in a
 * {@link io.github.ozonexpiry.penalty.TariffLadder}, which answers what shipping at an instant costs
 * ({@link io.github.ozonexpiry.penalty.ShippingCost}) and how the cost grows; {@link io.github.ozonexpiry.penalty.LadderCheck}
 * names what contradicts itself in a ladder. Rules T-01 to T-07.
 */
@NullMarked
package io.github.ozonexpiry.penalty;

import org.jspecify.annotations.NullMarked;
