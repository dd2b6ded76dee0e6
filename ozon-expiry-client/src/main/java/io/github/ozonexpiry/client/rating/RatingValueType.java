package io.github.ozonexpiry.client.rating;

import io.github.ozonexpiry.stated.Vocabulary;
import java.util.List;

/** What the number of a rating counts. */
public enum RatingValueType implements Vocabulary {
    /** A number without unit. */
    INDEX("index"),
    /** Percent, 0 to 100. */
    PERCENT("percent"),
    /** A time, in seconds as far as is known. */
    TIME("time"),
    /** A ratio. */
    RATIO("ratio"),
    /** A mark, 1 to 5. */
    REVIEW_SCORE("review_score"),
    /** A number of things. */
    COUNT("count"),
    /** Ozon does not say. */
    NOT_SAID("unknown_value", "unknown");

    private final List<String> words;

    RatingValueType(String... words) {
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }
}
