/**
 * Picking and assembling: {@link io.github.ozonexpiry.client.assembly.DuePosting} and
 * {@link io.github.ozonexpiry.client.assembly.DueProduct} for the quick scan of what is due,
 * {@link io.github.ozonexpiry.client.assembly.ShipResult} and {@link io.github.ozonexpiry.client.assembly.SplitResult} for what Ozon was
 * asked to do.
 */
@NullMarked
package io.github.ozonexpiry.client.assembly;

import org.jspecify.annotations.NullMarked;
