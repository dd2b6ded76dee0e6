/** What Ozon is to be told of a stock: one truth out of several channels, without what Ozon has reserved itself. What is wrong is named, the rest goes on. */
@NullMarked
package io.github.ozonexpiry.availability;

import org.jspecify.annotations.NullMarked;
