package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.text.Message;
import java.util.Optional;

/**
 * A fact that speaks for or against a cause.
 *
 * @param fact the fact, in words for people
 * @param when when it was so, or when it was seen; empty where it has no time
 * @param source who says so: {@link #OZON}, {@link #SELLER}, or the source of an event
 * @param weight how much it says
 */
public record Evidence(Message fact, Optional<When> when, String source, Weight weight) {

    /**
     * Refuses a fact that nobody states.
     *
     * @param fact the fact
     * @param when when it was so
     * @param source who says so
     * @param weight how much it says
     * @throws IllegalArgumentException when the source is blank; names the fact
     */
    public Evidence {
        if (source.isBlank()) {
            throw new IllegalArgumentException("evidence needs a source: " + fact.key());
        }
    }

    /** What Ozon states. */
    public static final String OZON = "Ozon";

    /** What the seller's own data say: stock, terms, workload, days off. */
    public static final String SELLER = "seller";

    /** How much a fact says. */
    public enum Weight {
        /** It is the cause, unless something speaks against it. */
        DECISIVE(8),
        /** It makes the cause likely. */
        STRONG(3),
        /** It fits. */
        WEAK(1);

        private final int points;

        Weight(int points) {
            this.points = points;
        }

        int points() {
            return points;
        }
    }
}
