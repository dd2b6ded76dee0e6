/**
 * What lateness and cancellation cost. Two things, apart from each other:
 *
 * <p>Shipping by the recommended-time tariff. A tariff step is computed in {@link io.github.ozonexpiry.penalty.TariffStep}; the steps of a
 * posting stand in a {@link io.github.ozonexpiry.penalty.TariffLadder}, which answers what shipping at an instant costs
 * ({@link io.github.ozonexpiry.penalty.ShippingCost}) and how the cost grows; {@link io.github.ozonexpiry.penalty.LadderCheck}
 * names what contradicts itself in a ladder; {@link io.github.ozonexpiry.penalty.RecommendedTime} is what Ozon announced of it. Rules T-01
 * to T-07.
 *
 * <p>A breach by the error index. {@link io.github.ozonexpiry.penalty.PenaltyTariffs} knows the tariff of a day
 * ({@link io.github.ozonexpiry.penalty.PenaltyTariff}, with its {@link io.github.ozonexpiry.penalty.Zone}s and conditions of blocks);
 * {@link io.github.ozonexpiry.penalty.ChargeCalculator} reckons by it what a {@link io.github.ozonexpiry.penalty.Breach} costs, as a
 * {@link io.github.ozonexpiry.penalty.Charge} with every step, at the caller's {@link io.github.ozonexpiry.penalty.ExchangeRates}. Rules
 * I-04 to I-07, I-13, I-15 to I-17, RU-0 to RU-4.
 */
@NullMarked
package io.github.ozonexpiry.penalty;

import org.jspecify.annotations.NullMarked;
