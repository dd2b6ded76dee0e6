package io.github.ozonexpiry.recovery;

import java.time.Instant;
import java.util.Optional;

/**
 * What Ozon has said about the tracking number of a posting.
 *
 * @param replacementAsked whether Ozon has asked for another number because the one it has cannot be traced
 * @param replaceBy the moment until which it must be given, where it is known; else that of the posting's schedule is taken
 */
public record CarrierFacts(boolean replacementAsked, Optional<Instant> replaceBy) {

    /** Ozon has asked for nothing, as far as is known. */
    public static final CarrierFacts NOTHING_ASKED = new CarrierFacts(false, Optional.empty());
}
