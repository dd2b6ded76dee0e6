package io.github.ozonexpiry.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.standing.BeforeAndAfter.Move;
import io.github.ozonexpiry.standing.OfficialRating.Point;
import io.github.ozonexpiry.standing.RedemptionRate.Order;
import io.github.ozonexpiry.standing.RedemptionRate.Outcome;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeforeAndAfterTest {

    private static final Instant EXPIRED = Instant.parse("2026-05-10T12:00:00Z");
    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");
    private static final String SCORE = "rating_review_avg_score_total";

    @Test
    void anOrderOfTheMomentItselfIsOneAfterIt() {
        BeforeAndAfter rates = BeforeAndAfter.redemption(
                List.of(order(EXPIRED.minusNanos(1), Outcome.KEPT), order(EXPIRED, Outcome.RETURNED)), EXPIRED, NOW, 1);

        assertThat(rates.before()).contains(Ratio.percent(1, 1));
        assertThat(rates.after()).contains(Ratio.percent(0, 1));
        assertThat(rates.move()).isEqualTo(Move.FELL);
    }

    @Test
    void anOrderAfterNowDoesNotCount() {
        List<Order> orders = List.of(
                order(EXPIRED, Outcome.KEPT), order(NOW, Outcome.KEPT), order(NOW.plusNanos(1), Outcome.RETURNED));

        assertThat(BeforeAndAfter.redemption(orders, EXPIRED, NOW, 1).after()).contains(Ratio.percent(2, 2));
        assertThat(BeforeAndAfter.redemption(orders, NOW.plusSeconds(1), NOW, 1).before())
                .contains(Ratio.percent(2, 2));
    }

    @Test
    void beforeTheMomentTheFiftyOrdersNearestToItCount() {
        List<Order> orders = new ArrayList<>();
        orders.add(order(EXPIRED.minusSeconds(100), Outcome.CANCELLED));
        orders.addAll(Collections.nCopies(50, order(EXPIRED.minusSeconds(50), Outcome.KEPT)));

        assertThat(BeforeAndAfter.redemption(orders, EXPIRED, NOW, 1).before()).contains(Ratio.percent(50, 50));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false"})
    void aSideWithTooFewOrdersHasNoFigureAndTheSentenceSaysSo(int least, boolean enough) {
        List<Order> orders = List.of(
                order(EXPIRED.minusSeconds(3), Outcome.KEPT),
                order(EXPIRED.minusSeconds(2), Outcome.KEPT),
                order(EXPIRED.minusSeconds(1), Outcome.KEPT),
                order(EXPIRED, Outcome.KEPT),
                order(EXPIRED.plusSeconds(1), Outcome.RETURNED));

        BeforeAndAfter rates = BeforeAndAfter.redemption(orders, EXPIRED, NOW, least);

        assertThat(rates.before()).contains(Ratio.percent(3, 3));
        assertThat(rates.after()).isEqualTo(enough ? Optional.of(Ratio.percent(1, 2)) : Optional.empty());
        assertThat(english(rates))
                .isEqualTo(
                        enough
                                ? "redemption rate, before 2026-05-10 12:00: 100; after: 50. "
                                        + "This shows what came after, not what caused it"
                                : "redemption rate, before 2026-05-10 12:00: 100; after: too little data");
    }

    @Test
    void withoutOrdersOnOneSideNothingMoved() {
        BeforeAndAfter rates = BeforeAndAfter.redemption(List.of(order(EXPIRED, Outcome.KEPT)), EXPIRED, NOW, 1);

        assertThat(rates.before()).isEmpty();
        assertThat(rates.move()).isEqualTo(Move.NOT_KNOWN);
        assertThat(english(rates)).contains("before 2026-05-10 12:00: too little data; after: 100");
    }

    @Test
    void noOrdersAtAllAreNoFigure() {
        assertThatThrownBy(() -> BeforeAndAfter.redemption(List.of(), EXPIRED, NOW, 0))
                .hasMessage("at least 0 orders are no figure");
    }

    @Test
    void theNewestScoreOfEachSideIsTakenInWhateverOrderTheyAreGiven() {
        List<Point> history = new ArrayList<>(List.of(
                point(-48, -24, "4.1"),
                point(-24, 0, "4.9"), // ends with the moment
                point(-12, 12, "1.0"), // the moment lies in it
                point(0, 24, "4.6"), // begins with the moment
                point(24, 48, "4.5")));

        assertThat(BeforeAndAfter.rating(SCORE, history, EXPIRED))
                .isEqualTo(new BeforeAndAfter(Message.of("rating.figure", SCORE), EXPIRED, score("4.9"), score("4.5")));
        Collections.reverse(history);
        assertThat(BeforeAndAfter.rating(SCORE, history, EXPIRED).after()).isEqualTo(score("4.5"));
        assertThat(BeforeAndAfter.rating(SCORE, history.subList(1, 5), EXPIRED).after())
                .isEqualTo(score("4.6"));
    }

    @Test
    void ofTwoPartsThatEndTogetherTheShorterOneIsTheNewer() {
        List<Point> history = List.of(point(-24, 0, "4.9"), point(-48, 0, "4.1"));

        assertThat(BeforeAndAfter.rating(SCORE, history, EXPIRED).before()).isEqualTo(score("4.9"));
    }

    @Test
    void aValueOfTheMomentAloneIsOneAfterIt() {
        BeforeAndAfter scores = BeforeAndAfter.rating(SCORE, List.of(point(0, 0, "4.6")), EXPIRED);

        assertThat(scores.before()).isEmpty();
        assertThat(scores.after()).isEqualTo(score("4.6"));
        assertThat(english(scores))
                .isEqualTo(
                        "rating rating_review_avg_score_total, before 2026-05-10 12:00: too little data; after: 4.6");
    }

    @Test
    void whatBeganSoonerIsNoScoreAfterTheMoment() {
        List<Point> history = List.of(point(-24, 0, "4.9"), point(-12, 12, "1.0"));

        assertThat(BeforeAndAfter.rating(SCORE, history, EXPIRED).before()).isEqualTo(score("4.9"));
        assertThat(BeforeAndAfter.rating(SCORE, history, EXPIRED).after()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4.5, 4.6, ROSE", "4.6, 4.5, FELL", "4.5, 4.50, STAYED"})
    void itRoseFellOrStayed(String before, String after, Move move) {
        List<Point> history = List.of(point(-24, 0, before), point(0, 24, after));

        assertThat(BeforeAndAfter.rating(SCORE, history, EXPIRED).move()).isEqualTo(move);
    }

    private static Order order(Instant at, Outcome outcome) {
        return new Order(at, outcome);
    }

    private static Point point(int fromHours, int untilHours, String value) {
        return new Point(
                EXPIRED.plusSeconds(fromHours * 3_600L),
                EXPIRED.plusSeconds(untilHours * 3_600L),
                new BigDecimal(value));
    }

    private static Optional<Ratio> score(String value) {
        return Optional.of(Ratio.of(new BigDecimal(value)));
    }

    private static String english(BeforeAndAfter figures) {
        return Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(figures.message());
    }
}
