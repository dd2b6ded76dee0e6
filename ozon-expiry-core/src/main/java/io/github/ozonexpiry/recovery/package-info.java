/**
 * What a seller can still do about an order that is late, at risk or lost. {@link io.github.ozonexpiry.recovery.RecoveryPlanner} makes of a
 * {@link io.github.ozonexpiry.recovery.RecoveryCase} and the {@link io.github.ozonexpiry.recovery.ShopMeans} an ordered
 * {@link io.github.ozonexpiry.recovery.RecoveryPlan}: steps that Ozon allows, refuses by a rule, or can only be asked about. It calls nobody.
 */
@NullMarked
package io.github.ozonexpiry.recovery;

import org.jspecify.annotations.NullMarked;
