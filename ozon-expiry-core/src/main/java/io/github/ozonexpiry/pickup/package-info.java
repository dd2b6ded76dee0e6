/** What carriers promised against what they did, pick-ups against cut-offs, and the holidays that come. */
@NullMarked
package io.github.ozonexpiry.pickup;

import org.jspecify.annotations.NullMarked;
