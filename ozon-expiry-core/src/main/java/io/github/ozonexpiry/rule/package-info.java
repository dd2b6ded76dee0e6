/** Where a number comes from. */
@NullMarked
package io.github.ozonexpiry.rule;

import org.jspecify.annotations.NullMarked;
