package io.github.ozonexpiry.standing;

import static io.github.ozonexpiry.standing.OfficialRating.Direction.HIGHER_IS_BETTER;
import static io.github.ozonexpiry.standing.OfficialRating.Direction.LOWER_IS_BETTER;
import static io.github.ozonexpiry.standing.OfficialRating.Direction.NONE;
import static io.github.ozonexpiry.standing.OfficialRating.Level.DANGER;
import static io.github.ozonexpiry.standing.OfficialRating.Level.PREMIUM;
import static io.github.ozonexpiry.standing.OfficialRating.Level.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.standing.OfficialRating.Direction;
import io.github.ozonexpiry.standing.OfficialRating.Judged;
import io.github.ozonexpiry.standing.OfficialRating.Level;
import io.github.ozonexpiry.standing.OfficialRating.Point;
import io.github.ozonexpiry.standing.OfficialRating.Threshold;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Ozon's words: sales are blocked, and a warning comes, after a threshold; the Premium programme needs it reached. Source: Seller API,
 * {@code /v1/rating/history}. The figures are invented: Ozon publishes none.
 */
class OfficialRatingTest {

    @ParameterizedTest
    @CsvSource({
        "95.01, 15.01, false, 5.01, false, 0.01, true",
        "95, 15, false, 5, false, 0, true", // the Premium threshold exactly
        "94.99, 14.99, false, 4.99, false, -0.01, false",
        "90, 10, false, 0, false, -5, false", // the warning threshold exactly
        "89.99, 9.99, false, -0.01, true, -5.01, false",
        "80, 0, false, -10, true, -15, false", // the blocking threshold exactly
        "79.99, -0.01, true, -10.01, true, -15.01, false",
    })
    void whereHighIsGoodAThresholdIsPassedBelowIt(
            String value,
            BigDecimal toDanger,
            boolean danger,
            BigDecimal toWarning,
            boolean warning,
            BigDecimal toPremium,
            boolean premium) {
        OfficialRating rating = rating(value, HIGHER_IS_BETTER, "90", "80", "95");

        assertThat(rating.room(DANGER)).contains(toDanger);
        assertThat(rating.reached(DANGER)).contains(danger);
        assertThat(rating.room(WARNING)).contains(toWarning);
        assertThat(rating.reached(WARNING)).contains(warning);
        assertThat(rating.room(PREMIUM)).contains(toPremium);
        assertThat(rating.reached(PREMIUM)).contains(premium);
        assertThat(rating.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 9, false, 2, false, 0, true",
        "1.5, 8.5, false, 1.5, false, -0.5, false",
        "3, 7, false, 0, false, -2, false",
        "3.01, 6.99, false, -0.01, true, -2.01, false",
        "10, 0, false, -7, true, -9, false",
        "10.01, -0.01, true, -7.01, true, -9.01, false",
    })
    void whereLowIsGoodAThresholdIsPassedAboveIt(
            String value,
            BigDecimal toDanger,
            boolean danger,
            BigDecimal toWarning,
            boolean warning,
            BigDecimal toPremium,
            boolean premium) {
        OfficialRating rating = rating(value, LOWER_IS_BETTER, "3.0", "10.00", "1");

        assertThat(rating.room(DANGER)).contains(toDanger);
        assertThat(rating.reached(DANGER)).contains(danger);
        assertThat(rating.room(WARNING)).contains(toWarning);
        assertThat(rating.reached(WARNING)).contains(warning);
        assertThat(rating.room(PREMIUM)).contains(toPremium);
        assertThat(rating.reached(PREMIUM)).contains(premium);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void withoutThresholdValueOrDirectionNothingIsReckoned(Level level) {
        OfficialRating noThreshold = of("4", HIGHER_IS_BETTER, Threshold.UNSAID, Threshold.UNSAID, Threshold.UNSAID);
        OfficialRating noDirection = rating("4", NONE, "3", "2", "5");
        OfficialRating noValue = new OfficialRating(
                "r", Stated.nothing(), HIGHER_IS_BETTER, at("3"), at("2"), at("5"), Optional.empty());

        assertThat(List.of(noThreshold, noDirection, noValue)).allSatisfy(rating -> {
            assertThat(rating.room(level)).isEmpty();
            assertThat(rating.reached(level)).isEmpty();
            assertThat(rating.findings()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"true, 95", "false, 79"})
    void ozonsFlagWinsOverOurComparisonAndTheDifferenceIsAFinding(boolean flag, String value) {
        OfficialRating rating = of(value, HIGHER_IS_BETTER, Threshold.UNSAID, flagged("80", flag), Threshold.UNSAID);

        assertThat(rating.reached(DANGER)).contains(flag);
        assertThat(rating.findings())
                .containsExactly(Finding.of(
                        "RATING_CONFLICT",
                        "r",
                        Message.of("rating.level.DANGER"),
                        Message.of(flag ? "rating.by.FLAG.reached" : "rating.by.FLAG.not"),
                        Message.of(flag ? "rating.by.OURS.not" : "rating.by.OURS.reached")));
    }

    @Test
    void aFlagThatAgreesIsNoFinding() {
        assertThat(of("81", HIGHER_IS_BETTER, flagged("90", true), flagged("80", false), flagged("95", false))
                        .findings())
                .isEmpty();
    }

    @Test
    void theFlagWinsOverTheStatusAndTheStatusOverOurComparison() {
        OfficialRating flagAndStatus = judged(Judged.CRITICAL, flagged("80", false));
        OfficialRating statusAlone = judged(Judged.CRITICAL, at("80"));

        assertThat(flagAndStatus.reached(DANGER)).contains(false);
        assertThat(english(flagAndStatus.findings().get(flagAndStatus.findings().size() - 1)))
                .isEqualTo("r, blocking threshold: Ozon's flag says not reached; but Ozon's status means reached. "
                        + "The first counts");
        assertThat(statusAlone.reached(DANGER)).contains(true);
        assertThat(statusAlone.findings())
                .singleElement()
                .satisfies(finding -> assertThat(english(finding))
                        .isEqualTo("r, blocking threshold: Ozon's status means reached; but value and threshold give "
                                + "not reached. The first counts"));
    }

    @ParameterizedTest
    @CsvSource({"GOOD, false, false", "WARNED, true, false", "CRITICAL, true, true"})
    void ozonsStatusSaysWhatIsReachedButNothingOfPremium(Judged judged, boolean warning, boolean danger) {
        OfficialRating rating = judged(judged, Threshold.UNSAID);

        assertThat(rating.reached(WARNING)).contains(warning);
        assertThat(rating.reached(DANGER)).contains(danger);
        assertThat(rating.reached(PREMIUM)).isEmpty();
    }

    @Test
    void pastTheBlockingThresholdAWarningThatIsGoneContradictsNothing() {
        Threshold noWarning = flagged("90", false);

        assertThat(of("70", HIGHER_IS_BETTER, noWarning, flagged("80", true), Threshold.UNSAID)
                        .findings())
                .isEmpty();
        assertThat(of("85", HIGHER_IS_BETTER, noWarning, flagged("80", false), Threshold.UNSAID)
                        .findings())
                .hasSize(1);
        assertThat(of("85", HIGHER_IS_BETTER, noWarning, Threshold.UNSAID, Threshold.UNSAID)
                        .findings())
                .hasSize(1);
    }

    @Test
    void theSentenceSaysWhereItStands() {
        OfficialRating rating = of("92.5", HIGHER_IS_BETTER, at("93"), at("80.0"), Threshold.UNSAID);

        assertThat(english(rating.message()))
                .isEqualTo("r is 92.5; warning threshold 93: 0.5 to the bad, reached; "
                        + "blocking threshold 80: 12.5 to the good, not reached; Premium threshold not stated");
        assertThat(english(rating("80", HIGHER_IS_BETTER, "90", "80", "80").message()))
                .endsWith(
                        "blocking threshold 80: 0 to the good, not reached; Premium threshold 80: 0 to the good, reached");
        assertThat(english(rating("92.5", NONE, "93", "80", "95").message()))
                .isEqualTo("r is 92.5; warning threshold 93: distance not known; "
                        + "blocking threshold 80: distance not known; Premium threshold 95: distance not known");
        assertThat(english(new OfficialRating(
                                "r",
                                Stated.absent(),
                                NONE,
                                Threshold.UNSAID,
                                Threshold.UNSAID,
                                Threshold.UNSAID,
                                Optional.empty())
                        .message()))
                .startsWith("r: value not stated; warning threshold not stated;");
    }

    @Test
    void numbersAreKeptWithoutTrailingZeros() {
        OfficialRating rating = rating("4.50", HIGHER_IS_BETTER, "4.0", "3.00", "10");

        assertThat(rating.value()).isEqualTo(Stated.of(new BigDecimal("4.5")));
        assertThat(rating.threshold(DANGER).value()).isEqualTo(Stated.of(new BigDecimal("3")));
        assertThat(rating.room(WARNING)).contains(new BigDecimal("0.5"));
        assertThat(rating("110", HIGHER_IS_BETTER, "10", "10", "10").room(WARNING))
                .contains(new BigDecimal("100"));
    }

    @Test
    void theFarthestDistanceIsExact() {
        String longest = "9".repeat(60);

        assertThat(rating(longest, HIGHER_IS_BETTER, "0.000001", "0", "0").room(WARNING))
                .contains(new BigDecimal("9".repeat(59) + "8.999999"));
    }

    @Test
    void whatIsNoRatingIsRefused() {
        assertThatThrownBy(() -> rating("1E+99", HIGHER_IS_BETTER, "1", "1", "1"))
                .hasMessage("a number of more than 60 digits: 1E+99");
        assertThatThrownBy(() -> at("1E+99")).hasMessage("a number of more than 60 digits: 1E+99");
        assertThatThrownBy(() -> new OfficialRating(
                        " ",
                        Stated.absent(),
                        NONE,
                        Threshold.UNSAID,
                        Threshold.UNSAID,
                        Threshold.UNSAID,
                        Optional.empty()))
                .hasMessage("a rating needs a name, got ' '");
        Instant start = Instant.parse("2026-05-04T00:00:00Z");
        assertThatThrownBy(() -> new Point(start, start.minusNanos(1), BigDecimal.ONE))
                .hasMessage("a part from 2026-05-04T00:00:00Z until 2026-05-03T23:59:59.999999999Z");
        assertThat(new Point(start, start, BigDecimal.ONE).until()).isEqualTo(start);
    }

    private static OfficialRating judged(Judged judged, Threshold danger) {
        return new OfficialRating(
                "r",
                Stated.of(new BigDecimal("95")),
                HIGHER_IS_BETTER,
                Threshold.UNSAID,
                danger,
                Threshold.UNSAID,
                Optional.of(judged));
    }

    private static OfficialRating rating(
            String value, Direction direction, String warning, String danger, String premium) {
        return of(value, direction, at(warning), at(danger), at(premium));
    }

    private static OfficialRating of(
            String value, Direction direction, Threshold warning, Threshold danger, Threshold premium) {
        return new OfficialRating(
                "r", Stated.of(new BigDecimal(value)), direction, warning, danger, premium, Optional.empty());
    }

    private static Threshold at(String value) {
        return new Threshold(Stated.of(new BigDecimal(value)), Stated.absent());
    }

    private static Threshold flagged(String value, boolean reached) {
        return new Threshold(Stated.of(new BigDecimal(value)), Stated.of(reached));
    }

    private static String english(Finding finding) {
        return english(finding.message());
    }

    private static String english(Message message) {
        return Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(message);
    }
}
