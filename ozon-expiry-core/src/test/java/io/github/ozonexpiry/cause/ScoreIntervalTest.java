package io.github.ozonexpiry.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ozonexpiry.cause.Trend.Change;
import io.github.ozonexpiry.cause.Trend.Interval;
import io.github.ozonexpiry.cause.Trend.Level;
import io.github.ozonexpiry.cause.Trend.Rate;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreIntervalTest {

    /** Published to four places. */
    private static final double PRINTED = 0.00005;

    /** Newcombe 1998, Statistics in Medicine 17, 857-872, the score method without continuity correction. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0, 0.1611",
        "1, 29, 0.0061, 0.1718",
    })
    void theIntervalOfAShareIsThatOfThePublishedExamples(int count, int all, double low, double high) {
        Interval interval = rate(count, all).interval();

        assertThat(interval.low()).isCloseTo(low, within(PRINTED));
        assertThat(interval.high()).isCloseTo(high, within(PRINTED));
    }

    /** Newcombe 1998, Statistics in Medicine 17, 873-890, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.2000, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.6000, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.5714, 0.0582, 0.8062",
        "5, 56, 0, 29, 0.0893, -0.0381, 0.1926",
        "0, 10, 0, 20, 0, -0.1611, 0.2775",
        "0, 10, 0, 10, 0, -0.2775, 0.2775",
        "10, 10, 0, 20, 1, 0.6791, 1",
        "10, 10, 0, 10, 1, 0.6075, 1",
    })
    void theIntervalOfADifferenceIsThatOfThePublishedExamples(
            int after, int allAfter, int before, int allBefore, double difference, double low, double high) {
        Change change = change(rate(before, allBefore), rate(after, allAfter));

        assertThat(change.difference()).isCloseTo(difference, within(PRINTED));
        assertThat(change.interval().low()).isCloseTo(low, within(PRINTED));
        assertThat(change.interval().high()).isCloseTo(high, within(PRINTED));
    }

    /** By what the levels mean: the integral of the normal density, by Simpson's rule. */
    @ParameterizedTest
    @EnumSource(Level.class)
    void aLevelsDeviationsHoldItsShareOfANormalDistribution(Level level) {
        double share = level.percent().value().doubleValue() / 100;

        assertThat(normalWithin(level.deviations())).isCloseTo(share, within(1e-13));
    }

    @Test
    void theLevelsAreNinetyNinetyFiveAndNinetyNinePercent() {
        assertThat(Level.values())
                .extracting(level -> level.percent().value())
                .containsExactly(new BigDecimal("90"), new BigDecimal("95"), new BigDecimal("99"));
    }

    /** Wilson 1927: the ends are the probabilities from which the share lies just as many standard deviations as the level has. */
    @ParameterizedTest
    @EnumSource(Level.class)
    void theEndsOfAnIntervalSolveWilsonsEquation(Level level) {
        for (int all = 1; all < 60; all++) {
            for (int count = 0; count <= all; count++) {
                Rate rate = new Rate(count, all, level);

                assertSolves(rate, rate.interval().low());
                assertSolves(rate, rate.interval().high());
            }
        }
    }

    @Test
    void aShareLiesWithinItsIntervalAndThatWithinZeroAndOne() {
        Random random = new Random(8);
        for (int i = 0; i < 20_000; i++) {
            Rate rate = drawn(random);
            Interval interval = rate.interval();

            assertThat(rate.share()).isBetween(interval.low(), interval.high());
            assertThat(interval.low()).isBetween(0.0, 1.0);
            assertThat(interval.high()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void nothingBeginsExactlyAtZeroAndAllEndsExactlyAtOne() {
        for (int all : new int[] {1, 3, 10, 1_000_003, Integer.MAX_VALUE}) {
            assertThat(rate(0, all).interval().low()).isZero();
            assertThat(rate(all, all).interval().high()).isOne();
            assertThat(rate(0, all).interval().high()).isGreaterThan(0);
        }
    }

    @Test
    void whatIsNotCountedHasTheMirroredInterval() {
        Random random = new Random(88);
        for (int i = 0; i < 5_000; i++) {
            Rate rate = drawn(random);
            Rate rest = rate(rate.postings() - rate.count(), rate.postings());

            assertThat(rest.interval().low()).isCloseTo(1 - rate.interval().high(), within(1e-15));
            assertThat(rest.interval().high()).isCloseTo(1 - rate.interval().low(), within(1e-15));
        }
    }

    @Test
    void aDifferenceLiesWithinItsIntervalAndThatWithinMinusOneAndOne() {
        Random random = new Random(888);
        for (int i = 0; i < 20_000; i++) {
            Change change = change(drawn(random), drawn(random));
            Interval interval = change.interval();

            assertThat(change.difference()).isBetween(interval.low(), interval.high());
            assertThat(interval.low()).isBetween(-1.0, 1.0);
            assertThat(interval.high()).isBetween(-1.0, 1.0);
        }
    }

    @Test
    void swappedPeriodsMirrorTheDifference() {
        Random random = new Random(8_888);
        for (int i = 0; i < 5_000; i++) {
            Rate one = drawn(random);
            Rate other = drawn(random);
            Interval forth = change(one, other).interval();
            Interval back = change(other, one).interval();

            assertThat(change(other, one).difference())
                    .isEqualTo(-change(one, other).difference());
            assertThat(back.low()).isEqualTo(-forth.high());
            assertThat(back.high()).isEqualTo(-forth.low());
        }
    }

    @Test
    void moreDataNarrowsTheIntervals() {
        Random random = new Random(88_888);
        for (int i = 0; i < 5_000; i++) {
            Rate one = drawn(random);
            Rate other = drawn(random);
            Rate twiceOne = twice(one);
            Rate twiceOther = twice(other);

            assertThat(width(twiceOne.interval())).isLessThan(width(one.interval()));
            assertThat(width(change(twiceOne, twiceOther).interval()))
                    .isLessThan(width(change(one, other).interval()));
        }
    }

    @Test
    void aHigherLevelWidensTheIntervals() {
        Interval ninety = new Rate(3, 40, Level.PERCENT_90).interval();
        Interval ninetyFive = new Rate(3, 40, Level.PERCENT_95).interval();
        Interval ninetyNine = new Rate(3, 40, Level.PERCENT_99).interval();

        assertThat(width(ninety)).isLessThan(width(ninetyFive));
        assertThat(width(ninetyFive)).isLessThan(width(ninetyNine));
    }

    private static void assertSolves(Rate rate, double probability) {
        double distance = rate.share() - probability;
        double deviation = rate.level().deviations() * Math.sqrt(probability * (1 - probability) / rate.postings());

        assertThat(Math.abs(distance)).as("%s at %s", rate, probability).isCloseTo(deviation, within(1e-12));
    }

    private static double normalWithin(double deviations) {
        int steps = 2_000;
        double width = 2 * deviations / steps;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double x = -deviations + i * width;
            double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * Math.exp(-x * x / 2);
        }
        return sum * width / 3 / Math.sqrt(2 * Math.PI);
    }

    private static Rate drawn(Random random) {
        int all = 1 + random.nextInt(random.nextBoolean() ? 12 : 100_000);
        return rate(random.nextInt(all + 1), all);
    }

    private static Rate twice(Rate rate) {
        return rate(2 * rate.count(), 2 * rate.postings());
    }

    private static Rate rate(int count, int all) {
        return new Rate(count, all, Level.PERCENT_95);
    }

    private static Change change(Rate before, Rate after) {
        return new Change(Dimension.Key.NO_CAUSE, before, after);
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }
}
