/**
 * What an expired posting does to the shop beside what Ozon charges: the seller guide's other consequences, each in
 * {@link io.github.ozonexpiry.standing.Consequence} with where it is measured or why it is not.
 * {@link io.github.ozonexpiry.standing.LostSales} is the value of what was not sold,
 * {@link io.github.ozonexpiry.standing.OfficialRating} how far Ozon's ratings are from Ozon's thresholds,
 * {@link io.github.ozonexpiry.standing.FulfilmentRate} a figure of ours, {@link io.github.ozonexpiry.standing.RedemptionRate} and
 * {@link io.github.ozonexpiry.standing.CarrierRating} are reckoned as Ozon does, and {@link io.github.ozonexpiry.standing.BeforeAndAfter}
 * sets two figures side by side without calling one the cause of the other. Rules M-03, M-04, M-06.
 */
@NullMarked
package io.github.ozonexpiry.standing;

import org.jspecify.annotations.NullMarked;
