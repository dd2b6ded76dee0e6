/** The front door to one shop. */
@NullMarked
package io.github.ozonexpiry.client;

import org.jspecify.annotations.NullMarked;
