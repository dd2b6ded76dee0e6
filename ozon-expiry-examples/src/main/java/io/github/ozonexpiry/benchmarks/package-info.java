/**
 * What the benchmarks reckon: {@link io.github.ozonexpiry.benchmarks.Schedule}, the ways to do it
 * ({@link io.github.ozonexpiry.benchmarks.Contender}), and {@link io.github.ozonexpiry.benchmarks.Agreement}, which
 * compares their answers. JMH is in {@code src/jmh}, other libraries are in {@code src/rivals}; both are off by default.
 */
@NullMarked
package io.github.ozonexpiry.benchmarks;

import org.jspecify.annotations.NullMarked;
