package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.rating.Rating;
import io.github.ozonexpiry.client.rating.RatingHistory;
import io.github.ozonexpiry.client.rating.RatingKey;
import io.github.ozonexpiry.client.rating.RatingQuery;
import io.github.ozonexpiry.client.rating.RatingSummary;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.standing.OfficialRating;
import io.github.ozonexpiry.standing.OfficialRating.Direction;
import io.github.ozonexpiry.standing.OfficialRating.Judged;
import io.github.ozonexpiry.standing.OfficialRating.Level;
import io.github.ozonexpiry.standing.OfficialRating.Point;
import io.github.ozonexpiry.standing.OfficialRating.Threshold;
import io.github.ozonexpiry.stated.Stated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratings as values of the core. Source of the shapes: notes on the Seller API, 6.1 and 6.2; the figures are invented, for Ozon publishes none. */
class OfficialRatingsTest {

    private static final Instant FROM = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-05-05T00:00:00Z");
    private static final String ON_TIME = "\"rating\":\"rating_on_time\",\"current_value\":92.5,\"status\":\"OK\","
            + "\"rating_direction\":\"HIGHER_IS_BETTER\"";
    private static final String LIMITS =
            "\"rating\":\"rating_on_time\",\"danger_threshold\":80,\"warning_threshold\":90.0,\"premium_threshold\":95";

    @Test
    void valueDirectionAndStatusComeFromTheSummaryThresholdsAndFlagsFromTheHistory() {
        OfficialRating rating =
                rating(ON_TIME, LIMITS + values(point("01", "02", "70", true), point("02", "03", "92.50", false)));

        assertThat(rating)
                .isEqualTo(new OfficialRating(
                        "rating_on_time",
                        stated("92.5"),
                        Direction.HIGHER_IS_BETTER,
                        new Threshold(stated("90"), Stated.of(false)),
                        new Threshold(stated("80"), Stated.of(false)),
                        new Threshold(stated("95"), Stated.of(false)),
                        Optional.of(Judged.GOOD)));
        assertThat(rating.findings()).isEmpty();
    }

    @Test
    void theFlagsOfAnOlderValueSayNothingOfTheCurrentOne() {
        OfficialRating rating =
                rating(ON_TIME, LIMITS + values(point("01", "02", "92.5", false), point("02", "03", "70", true)));

        assertThat(rating.danger()).isEqualTo(new Threshold(stated("80"), Stated.absent()));
        assertThat(rating.reached(Level.DANGER)).contains(false);
    }

    @Test
    void aFlagThatContradictsTheThresholdWinsAndIsFound() {
        OfficialRating rating = rating(ON_TIME, LIMITS + values(point("02", "03", "92.5", true)));

        assertThat(rating.reached(Level.DANGER)).contains(true);
        assertThat(rating.findings()).extracting(Finding::name).contains("RATING_CONFLICT");
    }

    @Test
    void withoutHistoryThereAreNoThresholds() {
        OfficialRating other = rating(ON_TIME, "\"rating\":\"rating_ssl\",\"danger_threshold\":80");
        Rating alone = summary("{" + ON_TIME + "}").find(RatingKey.ON_TIME).orElseThrow();

        assertThat(other.danger()).isEqualTo(Threshold.UNSAID);
        assertThat(alone.official()).contains(other);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, HIGHER_IS_BETTER",
        "LOWER_IS_BETTER, LOWER_IS_BETTER",
        "NEUTRAL, NONE",
        "UNKNOWN_DIRECTION, NONE",
        "SIDEWAYS, NONE",
    })
    void everyDirectionOfOzonsHasItsMeaning(String word, Direction direction) {
        assertThat(rating("\"rating\":\"r\",\"rating_direction\":\"" + word + "\"", "")
                        .direction())
                .isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({"OK, GOOD", "WARNING, WARNED", "CRITICAL, CRITICAL"})
    void everyStatusOfOzonsHasItsMeaning(String word, Judged judged) {
        assertThat(rating("\"rating\":\"r\",\"status\":\"" + word + "\"", "").judged())
                .contains(judged);
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN_STATUS", "SPLENDID"})
    void aStatusThatSaysNothingIsNoJudgement(String word) {
        assertThat(rating("\"rating\":\"r\",\"status\":\"" + word + "\"", "").judged())
                .isEmpty();
    }

    @Test
    void whatOzonDoesNotStateIsNotKnown() {
        OfficialRating rating =
                rating("\"rating\":\"r\"", "\"rating\":\"r\"" + values("{\"date_to\":\"2026-05-03T00:00:00Z\"}"));

        assertThat(rating.direction()).isEqualTo(Direction.NONE);
        assertThat(rating.judged()).isEmpty();
        assertThat(rating.value().isStated()).isFalse();
        assertThat(rating.room(Level.DANGER)).isEmpty();
        assertThat(rating.reached(Level.DANGER)).isEmpty();
    }

    @Test
    void aRatingThatTheAnswerDoesNotNameIsLeftOut() {
        assertThat(summary("{\"current_value\":1},{" + ON_TIME + "}").official(history("")))
                .extracting(OfficialRating::key)
                .containsExactly("rating_on_time");
    }

    @Test
    void theHistoryOfAnotherRatingIsRefused() {
        Rating rating = summary("{" + ON_TIME + "}").find(RatingKey.ON_TIME).orElseThrow();
        RatingHistory.Curve other =
                history("\"rating\":\"rating_ssl\"").ratings().items().get(0);

        assertThatThrownBy(() -> rating.official(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rating_ssl")
                .hasMessageContaining("rating_on_time");
    }

    @Test
    void thePartsOfAHistoryAreThoseThatStateTimesAndValue() {
        RatingHistory.Curve curve = history(LIMITS
                        + values(
                                point("01", "02", "70", true),
                                "{\"date_from\":\"2026-05-02T00:00:00Z\",\"value\":1}",
                                "{\"date_to\":\"2026-05-02T00:00:00Z\",\"value\":1}",
                                "{\"date_from\":\"2026-05-02T00:00:00Z\",\"date_to\":\"2026-05-03T00:00:00Z\"}",
                                point("04", "03", "1", false),
                                point("03", "03", "92.5", false)))
                .ratings()
                .items()
                .get(0);

        assertThat(curve.points())
                .containsExactly(
                        new Point(FROM, FROM.plusSeconds(86_400), new BigDecimal("70")),
                        new Point(
                                Instant.parse("2026-05-03T00:00:00Z"),
                                Instant.parse("2026-05-03T00:00:00Z"),
                                new BigDecimal("92.5")));
    }

    private static OfficialRating rating(String members, String curve) {
        List<OfficialRating> ratings = summary("{" + members + "}").official(history(curve));
        assertThat(ratings).hasSize(1);
        return ratings.get(0);
    }

    private static RatingSummary summary(String items) {
        try (FakeOzon ozon = new FakeOzon().answers("{\"groups\":[{\"items\":[" + items + "]}]}")) {
            return ozon.shop().ratings().summary();
        }
    }

    private static RatingHistory history(String curve) {
        String curves = curve.isEmpty() ? "" : "{" + curve + "}";
        try (FakeOzon ozon = new FakeOzon().answers("{\"ratings\":[" + curves + "]}")) {
            return ozon.shop().ratings().history(RatingQuery.of(FROM, TO, RatingKey.ON_TIME));
        }
    }

    private static String values(String... points) {
        return ",\"values\":[" + String.join(",", points) + "]";
    }

    private static String point(String from, String to, String value, boolean danger) {
        return "{\"date_from\":\"2026-05-" + from + "T00:00:00Z\",\"date_to\":\"2026-05-" + to
                + "T00:00:00Z\",\"value\":" + value + ",\"status\":{\"danger\":" + danger
                + ",\"warning\":false,\"premium\":false}}";
    }

    private static Stated<BigDecimal> stated(String number) {
        return Stated.of(new BigDecimal(number));
    }
}
