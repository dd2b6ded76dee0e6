package io.github.ozonexpiry.attention;

import io.github.ozonexpiry.attention.PollFreshness.Stretch;
import java.time.Instant;
import java.util.Optional;

/** How the seller looked at the orders, for looking at single postings. */
record Watched(
        AttentionPolicy policy, Instant now, Optional<PollFreshness> freshness, Optional<ReceivedPushes> pushes) {

    /** The blind stretch in which the order came. */
    Optional<Stretch> blindStretch(FirstTouch touch) {
        return touch.ordered().flatMap(ordered -> freshness.flatMap(fresh -> fresh.blindAt(ordered)));
    }
}
