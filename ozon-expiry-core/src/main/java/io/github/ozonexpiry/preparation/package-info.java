/** Which handling time a warehouse should promise, drawn from what it took, and what another setting would have cost or spared. */
@NullMarked
package io.github.ozonexpiry.preparation;

import org.jspecify.annotations.NullMarked;
