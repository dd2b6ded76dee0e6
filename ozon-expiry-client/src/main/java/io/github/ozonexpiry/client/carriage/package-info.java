/**
 * Handing over: {@link io.github.ozonexpiry.client.carriage.DeliveryDay} shows what one delivery method has to hand over on a day,
 * {@link io.github.ozonexpiry.client.carriage.Carriage} one list of postings that are handed over together.
 */
@NullMarked
package io.github.ozonexpiry.client.carriage;

import org.jspecify.annotations.NullMarked;
