/** Judging many case files in one pass. */
@NullMarked
package io.github.ozonexpiry.benchmarks.causes;

import org.jspecify.annotations.NullMarked;
