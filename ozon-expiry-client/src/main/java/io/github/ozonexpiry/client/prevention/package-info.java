/**
 * The log of what a shop changed, as text that the caller stores: {@link io.github.ozonexpiry.client.prevention.ImprovementLogJson} writes it and reads it
 * back into {@link io.github.ozonexpiry.client.prevention.StoredLog}.
 */
@NullMarked
package io.github.ozonexpiry.client.prevention;

import org.jspecify.annotations.NullMarked;
