package io.github.ozonexpiry.prevention;

import static io.github.ozonexpiry.prevention.Advices.EARLY_MAY;
import static io.github.ozonexpiry.prevention.Advices.advice;
import static io.github.ozonexpiry.prevention.Advices.id;
import static io.github.ozonexpiry.prevention.Advices.may;
import static io.github.ozonexpiry.prevention.Advices.said;
import static io.github.ozonexpiry.prevention.Advices.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ozonexpiry.cause.Trend.Interval;
import io.github.ozonexpiry.cause.Trend.Level;
import io.github.ozonexpiry.cause.Trend.Rate;
import io.github.ozonexpiry.prevention.ExpectedEffect.LostOrders;
import io.github.ozonexpiry.prevention.ExpectedEffect.ShareLate;
import io.github.ozonexpiry.prevention.Measurement.Counted;
import io.github.ozonexpiry.prevention.Outcome.Better;
import io.github.ozonexpiry.prevention.Outcome.Compared;
import io.github.ozonexpiry.prevention.Outcome.NoDifferenceSeen;
import io.github.ozonexpiry.prevention.Outcome.NotComparable;
import io.github.ozonexpiry.prevention.Outcome.NotMeasured;
import io.github.ozonexpiry.prevention.Outcome.TooFew;
import io.github.ozonexpiry.prevention.Outcome.Worse;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Taken up on the 15th of May; counted from the 1st to the 15th and from there to the 29th. */
class OutcomeTest {

    private static final double PRINTED = 0.00005;
    private static final Advice.Id ID = id(AdviceKind.MORE_HANDS, Subject.warehouse("7"));

    private static Rate rate(int count, int postings) {
        return new Rate(count, postings, Level.PERCENT_95);
    }

    private static ImprovementLog log(ExpectedEffect effect, int before, int allBefore, int after, int allAfter) {
        return ImprovementLog.EMPTY
                .given(List.of(advice(ID, effect)), may(10))
                .taken(ID, may(15))
                .measured(
                        ID,
                        new Measurement(
                                may(31),
                                new Counted(EARLY_MAY, before, allBefore),
                                new Counted(window(15, 29), after, allAfter)));
    }

    /** Expected: from 40 of 200 to 20, a tenth. */
    private static Outcome outcome(int before, int allBefore, int after, int allAfter) {
        ExpectedEffect effect = new ShareLate(40, 20, 200, EARLY_MAY);
        return Outcome.of(log(effect, before, allBefore, after, allAfter), ID, Level.PERCENT_95);
    }

    /** Newcombe 1998, Statistics in Medicine 17, 873-890, method 10; each value was reckoned again by bisection of the score test. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1",
        "10, 10, 0, 10, 0.6075, 1",
    })
    void theIntervalOfADifferenceIsThatOfThePublishedExamples(
            int after, int allAfter, int before, int allBefore, double low, double high) {
        Interval interval = new Compared(rate(before, allBefore), rate(after, allAfter)).difference();

        assertThat(interval.low()).isCloseTo(low, within(PRINTED));
        assertThat(interval.high()).isCloseTo(high, within(PRINTED));
    }

    @Test
    void aShareWhoseDifferenceLiesBelowZeroIsBetterAndAboveWorse() {
        assertThat(outcome(48, 80, 56, 70)).isEqualTo(new Worse(new Compared(rate(48, 80), rate(56, 70))));
        assertThat(outcome(56, 70, 48, 80)).isEqualTo(new Better(new Compared(rate(56, 70), rate(48, 80))));
    }

    @Test
    void anIntervalThatBeginsOrEndsAtZeroHoldsIt() {
        assertThat(Difference.Side.of(new Interval(-0.1, 0))).isEqualTo(Difference.Side.HOLDS_ZERO);
        assertThat(Difference.Side.of(new Interval(0, 0.1))).isEqualTo(Difference.Side.HOLDS_ZERO);
        assertThat(Difference.Side.of(new Interval(-0.1, -Double.MIN_VALUE))).isEqualTo(Difference.Side.BELOW);
        assertThat(Difference.Side.of(new Interval(Double.MIN_VALUE, 0.1))).isEqualTo(Difference.Side.ABOVE);
    }

    /** By bisection of the score test: a tenth after 40 of 200 is seen from 78 postings on. */
    @ParameterizedTest
    @CsvSource({"77, true", "78, false"})
    void whereEvenTheExpectedCouldNotBeSeenThereAreTooFew(int postings, boolean tooFew) {
        Compared compared = new Compared(rate(40, 200), rate(12, postings));

        assertThat(outcome(40, 200, 12, postings))
                .isEqualTo(tooFew ? new TooFew(compared, OptionalInt.of(78)) : new NoDifferenceSeen(compared));
    }

    @Test
    void whereTooFewWereCountedBeforeNoNumberIsEnough() {
        assertThat(outcome(4, 20, 3, 5_000_000)).isInstanceOf(Better.class);
        assertThat(outcome(3, 20, 500_000, 5_000_000))
                .isEqualTo(new TooFew(new Compared(rate(3, 20), rate(500_000, 5_000_000)), OptionalInt.empty()));
    }

    @Test
    void whatWasAsGoodBeforeAsItWasExpectedToBecomeShowsNoDifference() {
        assertThat(outcome(20, 200, 19, 200)).isInstanceOf(NoDifferenceSeen.class);
        assertThat(outcome(21, 200, 19, 200)).isInstanceOf(TooFew.class);
        assertThat(outcome(2, 20, 1, 20)).isInstanceOf(NoDifferenceSeen.class);
    }

    /** By bisection of the score test: none at all after 5 of 20 is seen from 15 postings on. */
    @ParameterizedTest
    @CsvSource({"14, true", "15, false"})
    void whereAnotherEffectWasExpectedNoneAtAllWouldHaveToBeSeen(int postings, boolean tooFew) {
        Outcome outcome = Outcome.of(log(new LostOrders(5, 2, EARLY_MAY), 5, 20, 4, postings), ID, Level.PERCENT_95);

        assertThat(outcome).isInstanceOf(tooFew ? TooFew.class : NoDifferenceSeen.class);
    }

    /** By bisection of the score test, with the deviations of 90, 95 and 99 %. */
    @ParameterizedTest
    @CsvSource({
        "PERCENT_90, 40, 200, 0.1, 51",
        "PERCENT_99, 40, 200, 0.1, 160",
        "PERCENT_95, 40, 200, 0.1, 78",
        "PERCENT_95, 40, 200, 0, 16",
        "PERCENT_95, 12, 100, 0.05, 143",
        "PERCENT_95, 5, 20, 0, 15",
        "PERCENT_95, 1, 10, 0, 64",
        "PERCENT_95, 3, 10, 0, 13",
        "PERCENT_95, 40, 200, 0.14, 482",
        "PERCENT_95, 40, 200, 0.149, 3556",
    })
    void soManyAreNeeded(Level level, int before, int postings, double expected, int needed) {
        assertThat(Difference.needed(new Rate(before, postings, level), expected))
                .hasValue(needed);
    }

    @Test
    void aShareWithinTheIntervalOfTheEarlierOneIsNeverSeen() {
        assertThat(Difference.needed(rate(40, 200), 0.1505)).isEmpty();
        assertThat(Difference.needed(rate(0, 10), 0)).isEmpty();
    }

    /** Every number of postings is tried: a whole share is seen as it is of an integer count. */
    @Test
    void theNumberNeededIsTheFirstThatShowsIt() {
        for (int before = 1; before <= 30; before++) {
            int first = 1;
            while (new Compared(rate(before, 30), rate(0, first)).difference().high() >= 0) {
                first++;
            }

            assertThat(Difference.needed(rate(before, 30), 0))
                    .as("%d of 30", before)
                    .hasValue(first);
        }
    }

    @Test
    void whatWasNotCountedHasNoOutcome() {
        ImprovementLog given =
                ImprovementLog.EMPTY.given(List.of(advice(AdviceKind.MORE_HANDS, Subject.warehouse("7"))), may(10));

        assertThat(Outcome.of(given, ID, Level.PERCENT_95)).isEqualTo(new NotMeasured());
        assertThat(Outcome.of(given.taken(ID, may(15)), ID, Level.PERCENT_95)).isEqualTo(new NotMeasured());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcome.of(ImprovementLog.EMPTY, ID, Level.PERCENT_95))
                .withMessage("never advised: MORE_HANDS for WAREHOUSE 7: none");
    }

    /** The first count, of the 31st, is worse. */
    @ParameterizedTest
    @CsvSource({"30, Worse", "31, Better", "32, Better"})
    void theLatestCountCounts(int counted, String outcome) {
        ImprovementLog log = log(new ShareLate(40, 20, 200, EARLY_MAY), 48, 80, 56, 70)
                .measured(
                        ID,
                        new Measurement(
                                may(counted), new Counted(EARLY_MAY, 56, 70), new Counted(window(15, 30), 48, 80)));

        assertThat(Outcome.of(log, ID, Level.PERCENT_95).getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    private static Outcome beside(Subject subject, int taken) {
        Advice other = advice(AdviceKind.PICK_BY_ZONE, subject);
        ImprovementLog log = log(new ShareLate(40, 20, 200, EARLY_MAY), 56, 70, 48, 80)
                .given(List.of(other, advice(AdviceKind.RENEW_KEY, subject)), may(1))
                .taken(other.id(), may(taken));
        return Outcome.of(log, ID, Level.PERCENT_95);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "15, true", "28, true", "29, false"})
    void anotherAdviceTakenUpWithinTheWindowsMakesThemIncomparable(int taken, boolean incomparable) {
        assertThat(beside(Subject.warehouse("7"), taken))
                .isEqualTo(
                        incomparable
                                ? new NotComparable(
                                        new Compared(rate(56, 70), rate(48, 80)),
                                        List.of(id(AdviceKind.PICK_BY_ZONE, Subject.warehouse("7"))))
                                : new Better(new Compared(rate(56, 70), rate(48, 80))));
    }

    @Test
    void onlyAnAdviceForOtherOrdersDoesNotDisturb() {
        assertThat(beside(Subject.warehouse("8"), 15)).isInstanceOf(Better.class);
        assertThat(beside(Subject.SHOP, 15)).isInstanceOf(NotComparable.class);
        assertThat(beside(Subject.carrier("8"), 15)).isInstanceOf(NotComparable.class);
    }

    @Test
    void incomparableNeedsAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NotComparable(new Compared(rate(1, 2), rate(1, 2)), List.of()))
                .withMessage("nothing else was taken up: comparable");
    }

    /** Newcombe 1998 for the numbers, to a tenth of a percentage point. */
    @Test
    void itIsSaid() {
        String compared =
                "before 56 of 70, after 48 of 80; difference -20 (-33.4 to -5.2) percentage points, interval of 95 %";

        assertThat(said(outcome(56, 70, 48, 80).message())).isEqualTo("better: " + compared);
        assertThat(said(outcome(48, 80, 56, 70).message()))
                .isEqualTo(
                        "worse: before 48 of 80, after 56 of 70; difference 20 (5.2 to 33.4) percentage points, interval of 95 %");
        assertThat(said(outcome(40, 200, 12, 78).message()))
                .startsWith("no difference seen: before 40 of 200, after 12 of 78;");
        assertThat(said(outcome(40, 200, 12, 77).message()))
                .startsWith("too few postings to tell: before 40 of 200, after 12 of 77;")
                .endsWith("; the expected effect needs 78 afterwards");
        assertThat(said(outcome(3, 20, 500_000, 5_000_000).message()))
                .startsWith("too few postings before it to tell: before 3 of 20");
        assertThat(said(beside(Subject.SHOP, 15).message()))
                .isEqualTo("cannot be told apart from what else was taken up: pick by zones (the shop); " + compared);
        assertThat(said(new NotMeasured().message())).isEqualTo("nothing was counted since");
    }
}
