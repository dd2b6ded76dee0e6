/** Other libraries, each behind {@link io.github.ozonexpiry.benchmarks.Contender}. Only the profile {@code rivals} compiles them. */
@NullMarked
package io.github.ozonexpiry.benchmarks.rivals;

import org.jspecify.annotations.NullMarked;
