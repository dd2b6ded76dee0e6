/** What is to be picked and packed now, in waves by pick-up, zone and product, as text and as CSV. */
@NullMarked
package io.github.ozonexpiry.picking;

import org.jspecify.annotations.NullMarked;
