package io.github.ozonexpiry.client.rating;

import java.time.Instant;
import java.util.List;

/**
 * Which ratings of which period are asked for.
 *
 * @param from the beginning
 * @param to the end, after the beginning; how long a period Ozon allows is not documented
 * @param ratings which ratings, at least one
 * @param withPremiumScores whether the penalty points of the Premium programme are wanted too
 */
public record RatingQuery(Instant from, Instant to, List<RatingKey> ratings, boolean withPremiumScores) {

    /**
     * Refuses an empty period and an empty list.
     *
     * @param from the beginning
     * @param to the end
     * @param ratings which ratings
     * @param withPremiumScores whether the penalty points are wanted too
     * @throws IllegalArgumentException when the period does not begin before it ends or no rating is asked for; names it
     */
    public RatingQuery {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("date_from must be before date_to, got " + from + " and " + to);
        }
        if (ratings.isEmpty()) {
            throw new IllegalArgumentException("ratings: at least one rating is needed");
        }
        ratings = List.copyOf(ratings);
    }

    /**
     * Some ratings of a period, without the points of the Premium programme.
     *
     * @param from the beginning
     * @param to the end, after the beginning
     * @param ratings which ratings, at least one
     * @return the query
     * @throws IllegalArgumentException when the period does not begin before it ends or no rating is asked for; names it
     */
    public static RatingQuery of(Instant from, Instant to, RatingKey... ratings) {
        return new RatingQuery(from, to, List.of(ratings), false);
    }
}
