/**
 * The one place that knows Ozon's JSON; hidden. {@code PageReader} goes through an answer element by element, a {@code Wire...}
 * record is one shape of JSON together with its translation to the core, and {@code Scalar} says how a text becomes a value.
 */
@NullMarked
package io.github.ozonexpiry.client.wire;

import org.jspecify.annotations.NullMarked;
