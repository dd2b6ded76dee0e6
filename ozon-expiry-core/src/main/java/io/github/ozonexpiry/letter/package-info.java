/** What may be written to a buyer, in parts, in three languages. */
@NullMarked
package io.github.ozonexpiry.letter;

import org.jspecify.annotations.NullMarked;
