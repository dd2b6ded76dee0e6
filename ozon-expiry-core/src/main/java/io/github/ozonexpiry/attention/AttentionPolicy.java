package io.github.ozonexpiry.attention;

import java.time.Duration;

/**
 * What the seller calls late attention. No number of Ozon's exists for any of it: how often to look is not said (P-12), nor how much margin an order
 * needs (P-08).
 *
 * @param knownFor how old the list of postings may become; longer without a successful call is a blind stretch
 * @param room how long before its deadline an order must be seen and taken in hand: working time where the terms have a calendar, else by the clock
 * @param renewal how long before its end a key should be renewed
 */
public record AttentionPolicy(Duration knownFor, Duration room, Duration renewal) {

    /**
     * Refuses what leaves no time.
     *
     * @param knownFor how old the list of postings may become
     * @param room how long before its deadline an order must be seen
     * @param renewal how long before its end a key should be renewed
     * @throws IllegalArgumentException when one of them is not above zero; names it
     */
    public AttentionPolicy {
        refuseNone("knownFor", knownFor);
        refuseNone("room", room);
        refuseNone("renewal", renewal);
    }

    private static void refuseNone(String name, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(name + " must be above zero, got " + time);
        }
    }
}
