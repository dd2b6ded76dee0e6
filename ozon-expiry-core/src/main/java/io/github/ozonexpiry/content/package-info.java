/** What Ozon forbids in messages to buyers, found in a text. */
@NullMarked
package io.github.ozonexpiry.content;

import org.jspecify.annotations.NullMarked;
