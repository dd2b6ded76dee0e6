/**
 * How often Ozon is called: {@link io.github.ozonexpiry.client.transport.limit.Limits} says how often it may be,
 * {@link io.github.ozonexpiry.client.transport.limit.LimitLayer} lets a call wait for its turn among all calls of its account, and
 * {@link io.github.ozonexpiry.client.transport.limit.SharedQuota} is where other processes join in.
 */
@NullMarked
package io.github.ozonexpiry.client.transport.limit;

import org.jspecify.annotations.NullMarked;
