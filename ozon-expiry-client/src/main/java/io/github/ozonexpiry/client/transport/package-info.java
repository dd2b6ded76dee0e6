/**
 * How a call gets to Ozon and back: a stack of {@link io.github.ozonexpiry.client.transport.Layer}s with one job each above OkHttp. A
 * layer sees a {@link io.github.ozonexpiry.client.transport.Call} going down and an
 * {@link io.github.ozonexpiry.client.transport.Answer} coming up, and knows nothing of postings.
 */
@NullMarked
package io.github.ozonexpiry.client.transport;

import org.jspecify.annotations.NullMarked;
