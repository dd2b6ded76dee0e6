package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.transport.Nature;
import io.github.ozonexpiry.client.transport.Nature.Effect;
import io.github.ozonexpiry.client.transport.Nature.Urgency;
import io.github.ozonexpiry.client.transport.RateLimit;

/**
 * A method of Ozon's, and what the transport must know of it.
 *
 * @param path the path with its version
 * @param nature whether it may be repeated, how urgent it is, how often it may be called
 */
record OzonMethod(String path, Nature nature) {

    /** One that changes nothing. */
    static OzonMethod reads(String path) {
        return of(path, Effect.READ);
    }

    /** One that sets what it sets, so that a second call leaves the same. */
    static OzonMethod sets(String path) {
        return of(path, Effect.REPEATABLE);
    }

    /** One that acts, and of which can be looked up whether it has. */
    static OzonMethod actsVisibly(String path) {
        return of(path, Effect.CONFIRMED);
    }

    /** One that acts, and perhaps twice when called twice; also where Ozon does not say. */
    static OzonMethod acts(String path) {
        return of(path, Effect.ONCE);
    }

    /** The same; a deadline hangs on it. */
    OzonMethod urgent() {
        return new OzonMethod(path, nature.being(Urgency.URGENT));
    }

    /** The same with a limit that Ozon states for it. */
    OzonMethod limitedTo(RateLimit limit) {
        return new OzonMethod(path, nature.limitedTo(limit));
    }

    OzonMethod oneAfterAnother() {
        return new OzonMethod(path, nature.oneAfterAnother());
    }

    private static OzonMethod of(String path, Effect effect) {
        return new OzonMethod(path, Nature.of(effect));
    }

    @Override
    public String toString() {
        return path;
    }
}
