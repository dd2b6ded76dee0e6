package io.github.ozonexpiry.client.rating;

import io.github.ozonexpiry.stated.Vocabulary;
import java.util.List;

/** How good a rating is, in Ozon's judgement. */
public enum RatingStatus implements Vocabulary {
    /** Nothing to do. */
    OK("ok"),
    /** It nears the threshold. */
    WARNING("warning"),
    /** It is past the threshold: the shop may be blocked. */
    CRITICAL("critical"),
    /** Ozon does not judge it. */
    NOT_JUDGED("unknown_status", "unknown");

    private final List<String> words;

    RatingStatus(String... words) {
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }
}
