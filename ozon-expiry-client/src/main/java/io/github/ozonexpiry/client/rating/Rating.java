package io.github.ozonexpiry.client.rating;

import io.github.ozonexpiry.standing.OfficialRating;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * One rating of the shop as it stands. Source: Seller API, {@code /v1/rating/summary}.
 *
 * @param rating which rating
 * @param name its name in Russian or the account's language; to be shown, never parsed
 * @param currentValue its value, in the unit that {@code valueType} says
 * @param pastValue its value before
 * @param valueType what the value counts
 * @param ratingDirection which values are good
 * @param status how good it is
 * @param change how it has moved
 * @param unknownFields what this version does not know: JSON text by name
 */
public record Rating(
        Stated<RatingKey> rating,
        Stated<String> name,
        Stated<BigDecimal> currentValue,
        Stated<BigDecimal> pastValue,
        Stated<Word<RatingValueType>> valueType,
        Stated<Word<GoodValues>> ratingDirection,
        Stated<Word<RatingStatus>> status,
        Stated<Change> change,
        Map<String, String> unknownFields) {

    /**
     * The rating as a value of the core, without thresholds: Ozon states those in the history.
     *
     * @return the rating; empty when the answer does not name it
     */
    public Optional<OfficialRating> official() {
        return new OfficialDraft(this, Optional.empty()).build();
    }

    /**
     * The rating as a value of the core, with the thresholds of its history. Ozon's flags are those of the newest part of the history, where its
     * value is the current one; else there are none. A threshold of 0 is taken as stated: whether Ozon writes 0 where there is none is not known.
     *
     * @param curve the history of the same rating
     * @return the rating; empty when the answer does not name it
     * @throws IllegalArgumentException when the history is of another rating; names both
     */
    public Optional<OfficialRating> official(RatingHistory.Curve curve) {
        if (!curve.rating().equals(rating)) {
            throw new IllegalArgumentException("the history of " + curve.rating() + " for the rating " + rating);
        }
        return new OfficialDraft(this, Optional.of(curve)).build();
    }

    /** Which values of a rating are good. */
    public enum GoodValues implements Vocabulary {
        /** Neither. */
        NEUTRAL,
        /** The high ones. */
        HIGHER_IS_BETTER,
        /** The low ones. */
        LOWER_IS_BETTER,
        /** Ozon does not say. */
        UNKNOWN_DIRECTION;
    }

    /**
     * How a rating has moved.
     *
     * @param direction up or down
     * @param meaning whether that is good
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Change(
            Stated<Word<Direction>> direction, Stated<Word<Meaning>> meaning, Map<String, String> unknownFields) {

        /** Up or down. */
        public enum Direction implements Vocabulary {
            /** It has not moved. */
            NONE,
            /** Up. */
            RISE,
            /** Down. */
            FALL,
            /** Ozon does not say. */
            DIRECTION_UNKNOWN;
        }

        /** Whether a move is good. */
        public enum Meaning implements Vocabulary {
            /** Neither. */
            NONE,
            /** Good. */
            GOOD,
            /** Bad. */
            BAD,
            /** Ozon does not say. */
            MEANING_UNKNOWN;
        }
    }
}
