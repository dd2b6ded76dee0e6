/**
 * What a call costs beside its way to Ozon and back: permits, round trips, pages. Ours, other ways, and the floors below which nobody gets.
 */
@NullMarked
package io.github.ozonexpiry.benchmarks.transport;

import org.jspecify.annotations.NullMarked;
