package io.github.ozonexpiry.aftermath;

import static io.github.ozonexpiry.aftermath.Words.may;
import static io.github.ozonexpiry.aftermath.Words.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.aftermath.RatingChange.Crossing;
import io.github.ozonexpiry.aftermath.RatingChange.Move;
import io.github.ozonexpiry.aftermath.RatingChange.Reading;
import io.github.ozonexpiry.expiry.ErrorIndexEntry;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.standing.OfficialRating;
import io.github.ozonexpiry.standing.OfficialRating.Direction;
import io.github.ozonexpiry.standing.OfficialRating.Level;
import io.github.ozonexpiry.standing.OfficialRating.Threshold;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures are invented: Ozon publishes none, and thresholds come from its answers. */
class RatingChangeTest {

    private static final PostingNumber ONE = PostingNumber.of("70350001-0001-1");

    @ParameterizedTest
    @CsvSource({
        "95, 91, HIGHER_IS_BETTER, -4, WORSE",
        "91, 95, HIGHER_IS_BETTER, 4, BETTER",
        "2, 2.5, LOWER_IS_BETTER, 0.5, WORSE",
        "2.5, 2, LOWER_IS_BETTER, -0.5, BETTER",
        "2, 2, LOWER_IS_BETTER, 0, SAME",
        "2, 3, NONE, 1, OTHER",
        "2, 2, NONE, 0, SAME",
    })
    void ozonsDirectionTellsWhetherADifferenceIsWorse(
            String first, String second, Direction direction, BigDecimal difference, Move move) {
        RatingChange change = change(rating(first, direction, "1"), rating(second, direction, "1"));

        assertThat(change.difference()).contains(difference);
        assertThat(change.move()).isEqualTo(move);
    }

    @Test
    void withoutAValueNothingIsKnown() {
        RatingChange change = change(withoutValue(), rating("91", Direction.HIGHER_IS_BETTER, "90"));

        assertThat(change.difference()).isEmpty();
        assertThat(change.move()).isEqualTo(Move.NOT_KNOWN);
        assertThat(said(change.message()))
                .isEqualTo("rating_on_time: how it moved is not known, a value was not stated");
        assertThat(change(rating("91", Direction.HIGHER_IS_BETTER, "90"), withoutValue())
                        .difference())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "95, 89, REACHED", // Ozon warns after the threshold, 90
        "89, 95, LEFT",
        "95, 90, SAME_SIDE",
        "88, 89, SAME_SIDE",
    })
    void aThresholdIsCrossedWhereItIsReachedInOneReadingAlone(String first, String second, Crossing crossing) {
        assertThat(change(first, second).crossing(Level.WARNING)).isEqualTo(crossing);
    }

    @Test
    void whetherAThresholdWithoutANumberIsCrossedIsNotKnown() {
        RatingChange change = change("95", "89");

        assertThat(change.crossing(Level.DANGER)).isEqualTo(Crossing.NOT_KNOWN);
        assertThat(change(withoutValue(), rating("89", Direction.HIGHER_IS_BETTER, "90"))
                        .crossing(Level.WARNING))
                .isEqualTo(Crossing.NOT_KNOWN);
        assertThat(change(rating("89", Direction.HIGHER_IS_BETTER, "90"), withoutValue())
                        .crossing(Level.WARNING))
                .isEqualTo(Crossing.NOT_KNOWN);
    }

    @Test
    void aThresholdThatOzonMovedIsSaidBesideItsCrossing() {
        RatingChange change =
                change(rating("91", Direction.HIGHER_IS_BETTER, "90"), rating("91", Direction.HIGHER_IS_BETTER, "92"));

        assertThat(change.isThresholdMoved(Level.WARNING)).isTrue();
        assertThat(said(change.messages()))
                .containsExactly(
                        "rating_on_time: 91, then 91, difference 0: unchanged",
                        "crossed: warning threshold, now reached",
                        "Ozon itself moved it between both readings: warning threshold",
                        "whether it was crossed is not known: blocking threshold",
                        "whether it was crossed is not known: Premium threshold");
    }

    @Test
    void aThresholdThatStoodOrWasNotStatedDidNotMove() {
        assertThat(change("95", "89").isThresholdMoved(Level.WARNING)).isFalse();
        assertThat(change("95", "89").isThresholdMoved(Level.DANGER)).isFalse();
        assertThat(change(withoutValue(), rating("89", Direction.HIGHER_IS_BETTER, "90"))
                        .isThresholdMoved(Level.WARNING))
                .isFalse();
        assertThat(change(rating("89", Direction.HIGHER_IS_BETTER, "90"), withoutValue())
                        .isThresholdMoved(Level.WARNING))
                .isFalse();
    }

    @Test
    void whatStayedOnItsSideIsNotMentioned() {
        assertThat(said(change("95", "91").messages()))
                .noneMatch(text -> text.contains("warning threshold"))
                .hasSize(3);
    }

    @Test
    void aPartOfTheChangeIsNeverANumber() {
        ErrorIndexEntry other = row("70350001-0002-1", ErrorIndexEntry.Type.SELLER_DELAY);

        assertThat(said(RatingChange.partOf(ONE, Optional.empty())))
                .isEqualTo("Which part comes from 70350001-0001-1 is not known: nobody has read Ozon's list of errors");
        assertThat(said(RatingChange.partOf(ONE, Optional.of(List.of(other)))))
                .isEqualTo("Ozon's list does not have 70350001-0001-1: nothing shows that any part comes from it");
        assertThat(said(RatingChange.partOf(
                        ONE,
                        Optional.of(List.of(other, row("70350001-0001-1", ErrorIndexEntry.Type.SELLER_CANCELLATION))))))
                .isEqualTo("Ozon's list has 70350001-0001-1 as seller_cancellation: it counts as an error; how much of"
                        + " the change that makes, Ozon does not say");
        assertThat(said(RatingChange.partOf(
                        ONE, Optional.of(List.of(row("70350001-0001-1", ErrorIndexEntry.Type.UNSPECIFIED))))))
                .endsWith("which part comes from it is not known");
    }

    @Test
    void twoRatingsAreNoChange() {
        OfficialRating other = new OfficialRating(
                "rating_ssl",
                Stated.absent(),
                Direction.NONE,
                Threshold.UNSAID,
                Threshold.UNSAID,
                Threshold.UNSAID,
                Optional.empty());

        assertThatThrownBy(() -> change(withoutValue(), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two ratings: rating_on_time and rating_ssl");
    }

    @Test
    void readingsOfOneMomentOrOutOfOrderAreRefused() {
        Reading reading = new Reading(may("12 10:00"), withoutValue());

        assertThatThrownBy(() -> new RatingChange(reading, reading))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("read on 2026-05-12T07:00:00Z and then on 2026-05-12T07:00:00Z");
    }

    static RatingChange change(String before, String after) {
        return change(
                rating(before, Direction.HIGHER_IS_BETTER, "90"), rating(after, Direction.HIGHER_IS_BETTER, "90"));
    }

    private static RatingChange change(OfficialRating before, OfficialRating after) {
        return new RatingChange(new Reading(may("12 10:00"), before), new Reading(may("14 10:00"), after));
    }

    private static OfficialRating withoutValue() {
        return new OfficialRating(
                "rating_on_time",
                Stated.absent(),
                Direction.NONE,
                Threshold.UNSAID,
                Threshold.UNSAID,
                Threshold.UNSAID,
                Optional.empty());
    }

    private static OfficialRating rating(String value, Direction direction, String warning) {
        return new OfficialRating(
                "rating_on_time",
                Stated.of(new BigDecimal(value)),
                direction,
                new Threshold(Stated.of(new BigDecimal(warning)), Stated.absent()),
                Threshold.UNSAID,
                Threshold.UNSAID,
                Optional.empty());
    }

    private static ErrorIndexEntry row(String posting, ErrorIndexEntry.Type type) {
        return new ErrorIndexEntry(PostingNumber.of(posting), Word.of(type), Stated.absent(), Stated.absent());
    }
}
