/**
 * Reading a page of postings: {@link io.github.ozonexpiry.benchmarks.reading.InventedPage}, the ways to do it
 * ({@link io.github.ozonexpiry.benchmarks.reading.Reading}), and what each must find
 * ({@link io.github.ozonexpiry.benchmarks.reading.Facts}). Other libraries are in {@code src/rivals}, off by default.
 */
@NullMarked
package io.github.ozonexpiry.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
