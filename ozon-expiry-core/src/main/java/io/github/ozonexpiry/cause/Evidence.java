package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.text.Message;
import java.util.Optional;

/**
 * A fact that speaks for or against a cause.
 *
 * @param fact the fact in words
 * @param when when it happened, as far as it was seen; empty for what has no time
 * @param source who says so, such as {@code Ozon} or {@code WMS}; never blank
 * @param weight how much it counts
 */
public record Evidence(Message fact, Optional<When> when, String source, Weight weight) {

    /**
     * Refuses a fact that nobody reports.
     *
     * @param fact the fact in words
     * @param when when it happened
     * @param source who says so
     * @param weight how much it counts
     * @throws IllegalArgumentException when the source is blank; names the fact
     */
    public Evidence {
        if (source.isBlank()) {
            throw new IllegalArgumentException("evidence needs a source: " + fact.key());
        }
    }

    /** How much a fact counts, the heaviest first. */
    public enum Weight {
        /** It decides alone. */
        DECISIVE,
        /** It counts much, and another may outweigh it. */
        STRONG,
        /** It fits, and fits other causes as well. */
        WEAK
    }
}
