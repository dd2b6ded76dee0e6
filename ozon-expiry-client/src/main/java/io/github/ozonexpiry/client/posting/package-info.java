/**
 * What Ozon answers about single postings beside the posting itself: one {@link io.github.ozonexpiry.client.posting.ScannedPosting},
 * the {@link io.github.ozonexpiry.client.posting.DropOffLimits}, and what became of each posting of a call about several
 * ({@link io.github.ozonexpiry.client.posting.PostingOutcome}).
 */
@NullMarked
package io.github.ozonexpiry.client.posting;

import org.jspecify.annotations.NullMarked;
