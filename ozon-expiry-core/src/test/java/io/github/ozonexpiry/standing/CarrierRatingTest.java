package io.github.ozonexpiry.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.WorkedExample;
import io.github.ozonexpiry.standing.CarrierRating.Score;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Source: rule M-04. */
class CarrierRatingTest {

    private static final Instant NOW = Instant.parse("2026-05-15T12:00:00Z");
    private static final Instant TWO_WEEKS_BEFORE = Instant.parse("2026-05-01T12:00:00Z");
    private static final Wording ENGLISH = Wording.in(Language.ENGLISH, ZoneOffset.UTC);

    @WorkedExample("W-09")
    @Test
    void aHundredScoresHaveThePublishedMean() {
        List<Score> scores = new ArrayList<>();
        scores.addAll(Collections.nCopies(20, new Score(NOW, 5)));
        scores.addAll(Collections.nCopies(10, new Score(NOW, 4)));
        scores.addAll(Collections.nCopies(25, new Score(NOW, 3)));
        scores.addAll(Collections.nCopies(25, new Score(NOW, 2)));
        scores.addAll(Collections.nCopies(20, new Score(NOW, 1)));

        CarrierRating rating = CarrierRating.of(scores, NOW);

        assertThat(rating.mean()).contains(new Ratio(new BigDecimal("285"), 100));
        assertThat(rating.published()).isTrue();
        assertThat(ENGLISH.say(rating.message()))
                .isEqualTo("carrier rating 2.85; 100 scores in the last two weeks, enough for Ozon to show it (M-04)");
    }

    @Test
    void tenScoresAreTooFewAndElevenAreNot() {
        Score score = new Score(TWO_WEEKS_BEFORE.plusNanos(1), 4);

        CarrierRating ten = CarrierRating.of(Collections.nCopies(10, score), NOW);
        CarrierRating eleven = CarrierRating.of(Collections.nCopies(11, score), NOW);

        assertThat(ten.published()).isFalse();
        assertThat(ENGLISH.say(ten.message()))
                .isEqualTo("carrier rating 4; 10 scores in the last two weeks, too few for Ozon to show it (M-04)");
        assertThat(eleven.published()).isTrue();
    }

    @Test
    void aScoreOfTwoWeeksAgoIsInTheMeanAndNoLongerAmongTheRecent() {
        List<Score> scores = new ArrayList<>(Collections.nCopies(10, new Score(NOW, 5)));
        scores.add(new Score(TWO_WEEKS_BEFORE, 5));

        CarrierRating rating = CarrierRating.of(scores, NOW);

        assertThat(rating).isEqualTo(new CarrierRating(rating.mean(), 10, false));
        assertThat(rating.mean()).contains(new Ratio(new BigDecimal("55"), 11));
    }

    @Test
    void aScoreThatIsGivenLaterDoesNotCount() {
        CarrierRating rating = CarrierRating.of(List.of(new Score(NOW, 5), new Score(NOW.plusNanos(1), 1)), NOW);

        assertThat(rating.mean()).contains(new Ratio(new BigDecimal("5"), 1));
        assertThat(rating.recent()).isOne();
    }

    @Test
    void withoutScoresThereIsNoRating() {
        CarrierRating rating = CarrierRating.of(List.of(), NOW);

        assertThat(rating.mean()).isEmpty();
        assertThat(ENGLISH.say(rating.message())).isEqualTo("carrier rating not known: no scores");
    }

    @Test
    void aMarkIsOneToFive() {
        assertThatThrownBy(() -> new Score(NOW, 0)).hasMessage("a mark is 1 to 5, got 0");
        assertThatThrownBy(() -> new Score(NOW, 6)).hasMessage("a mark is 1 to 5, got 6");
        assertThat(new Score(NOW, 1).mark()).isOne();
    }
}
