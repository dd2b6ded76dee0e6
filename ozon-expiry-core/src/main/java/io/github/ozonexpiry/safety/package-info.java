/** How much stock is kept back so that what cannot be sold is not sold: demand, exposure, safety stock, warnings and the day on which it runs out. */
@NullMarked
package io.github.ozonexpiry.safety;

import org.jspecify.annotations.NullMarked;
