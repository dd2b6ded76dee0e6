/**
 * What Ozon must be asked before a plan of the core's {@code recovery} is made: {@link io.github.ozonexpiry.client.recovery.RecoveryReader} reads it
 * into {@link io.github.ozonexpiry.client.recovery.RecoveryRead}. Nothing is changed in the shop.
 */
@NullMarked
package io.github.ozonexpiry.client.recovery;

import org.jspecify.annotations.NullMarked;
