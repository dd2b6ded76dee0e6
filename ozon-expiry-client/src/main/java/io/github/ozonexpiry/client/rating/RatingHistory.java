package io.github.ozonexpiry.client.rating;

import io.github.ozonexpiry.client.answer.Listed;
import io.github.ozonexpiry.standing.OfficialRating;
import io.github.ozonexpiry.stated.Stated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How ratings moved in a period, and the thresholds that they are held against. Source: Seller API, {@code /v1/rating/history}.
 *
 * @param ratings one curve a rating
 * @param premiumScores the penalty points of the Premium programme, where they were asked for
 * @param unknownFields what this version does not know: JSON text by name
 */
public record RatingHistory(Listed<Curve> ratings, Listed<Scores> premiumScores, Map<String, String> unknownFields) {

    /**
     * How one rating moved. The thresholds are Ozon's of the day; none is known to this library.
     *
     * @param rating which rating
     * @param dangerThreshold past this value the shop may be blocked
     * @param warningThreshold past this value Ozon warns
     * @param premiumThreshold from this value on the Premium programme is open
     * @param values the values in Ozon's order
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Curve(
            Stated<RatingKey> rating,
            Stated<BigDecimal> dangerThreshold,
            Stated<BigDecimal> warningThreshold,
            Stated<BigDecimal> premiumThreshold,
            Listed<Point> values,
            Map<String, String> unknownFields) {

        /**
         * The values as values of the core, such as {@code BeforeAndAfter.rating} takes them.
         *
         * @return the parts in Ozon's order, without those of which a time or the value is not stated, or that end before they begin
         */
        public List<OfficialRating.Point> points() {
            return OfficialDraft.points(this);
        }
    }

    /**
     * The value of a rating in a part of the period.
     *
     * @param dateFrom the beginning of the part
     * @param dateTo its end
     * @param value the value
     * @param status which thresholds it has reached
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Point(
            Stated<Instant> dateFrom,
            Stated<Instant> dateTo,
            Stated<BigDecimal> value,
            Stated<RatingFlags> status,
            Map<String, String> unknownFields) {}

    /**
     * The penalty points for one rating.
     *
     * @param rating which rating
     * @param scores the points by day
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Scores(Stated<RatingKey> rating, Listed<Score> scores, Map<String, String> unknownFields) {}

    /**
     * The penalty points of a day.
     *
     * @param date when they were given
     * @param ratingValue the value of the rating that they were given for
     * @param value how many points
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Score(
            Stated<Instant> date,
            Stated<BigDecimal> ratingValue,
            Stated<Long> value,
            Map<String, String> unknownFields) {}
}
