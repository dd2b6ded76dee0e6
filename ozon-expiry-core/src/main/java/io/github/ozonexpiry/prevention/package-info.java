/** Advice with what it is expected to change, and later what came of it. */
@NullMarked
package io.github.ozonexpiry.prevention;

import org.jspecify.annotations.NullMarked;
