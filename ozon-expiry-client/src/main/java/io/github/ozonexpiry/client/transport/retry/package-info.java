/**
 * What happens when a call fails: {@link io.github.ozonexpiry.client.transport.retry.RetryLayer} makes it again where that does no harm, and
 * {@link io.github.ozonexpiry.client.transport.retry.CircuitLayer} stops calling a method that does not answer.
 */
@NullMarked
package io.github.ozonexpiry.client.transport.retry;

import org.jspecify.annotations.NullMarked;
