/** The error index of a moving window, after every outcome: ours and what a program would hold instead. */
@NullMarked
package io.github.ozonexpiry.benchmarks.index;

import org.jspecify.annotations.NullMarked;
