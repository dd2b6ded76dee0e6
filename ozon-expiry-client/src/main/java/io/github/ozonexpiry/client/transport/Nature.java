package io.github.ozonexpiry.client.transport;

import java.time.Duration;
import java.util.Optional;

/**
 * What the layers must know of a method: whether it may be repeated, how urgent it is, how often it may be called.
 *
 * @param effect what becomes of the shop when it is called twice
 * @param urgency how long it overtakes others
 * @param limit the limit that Ozon states for it, beside that of the account; empty where there is none
 * @param oneAtATime whether Ozon wants it called only after the call before it has ended
 */
public record Nature(Effect effect, Urgency urgency, Optional<RateLimit> limit, boolean oneAtATime) {

    /** The most careful: acts, and may act twice. */
    public static final Nature UNKNOWN = new Nature(Effect.ONCE, Urgency.ORDINARY, Optional.empty(), false);

    /**
     * A method that only reads.
     *
     * @return its nature
     */
    public static Nature reading() {
        return of(Effect.READ);
    }

    /**
     * An ordinary method without a limit of its own.
     *
     * @param effect what becomes of the shop when it is called twice
     * @return its nature
     */
    public static Nature of(Effect effect) {
        return new Nature(effect, Urgency.ORDINARY, Optional.empty(), false);
    }

    /**
     * The same with another urgency.
     *
     * @param other how long it overtakes others
     * @return the new nature
     */
    public Nature being(Urgency other) {
        return new Nature(effect, other, limit, oneAtATime);
    }

    /**
     * The same with a limit.
     *
     * @param own the limit that Ozon states for the method
     * @return the new nature
     */
    public Nature limitedTo(RateLimit own) {
        return new Nature(effect, urgency, Optional.of(own), oneAtATime);
    }

    /**
     * The same, called for an account only after the call before it has ended.
     *
     * @return the new nature
     */
    public Nature oneAfterAnother() {
        return new Nature(effect, urgency, limit, true);
    }

    /** What becomes of a shop when a call is made twice: it decides whether a call that failed is made again. */
    public enum Effect {
        /** Nothing is changed: it may be made again after every failure. */
        READ,
        /** It sets what it sets: a second call leaves the same, so it may be made again after every failure. */
        REPEATABLE,
        /**
         * It acts, and whether it has acted can be looked up: after a failure that leaves this open, it is looked up first
         * ({@link Call#confirmedBy}).
         */
        CONFIRMED,
        /** It may act twice: it is made again only when the server surely did nothing. */
        ONCE
    }

    /**
     * How long a call overtakes others where calls wait for their turn: one with a head start goes before those without that came less than so
     * much earlier. So the urgent ones are first, and nobody waits for ever.
     */
    public enum Urgency {
        /** Something that a deadline hangs on, such as assembling a posting. */
        URGENT(20),
        /** One question or change. */
        ORDINARY(10),
        /** One of many pages. */
        BULK(0);

        private final Duration headStart;

        Urgency(long seconds) {
            this.headStart = Duration.ofSeconds(seconds);
        }

        /** {@return how much later a call may come than one of {@link #BULK} and still go first} */
        public Duration headStart() {
            return headStart;
        }
    }
}
