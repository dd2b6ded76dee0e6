/**
 * What was seen of a posting, and when: {@link io.github.ozonexpiry.history.PostingHistory} keeps looks, told changes and events, and answers
 * with {@link io.github.ozonexpiry.history.When}, which is a moment only where one is known.
 */
@NullMarked
package io.github.ozonexpiry.history;

import org.jspecify.annotations.NullMarked;
