/** Runnable starting points. */
@NullMarked
package io.github.ozonexpiry.examples;

import org.jspecify.annotations.NullMarked;
