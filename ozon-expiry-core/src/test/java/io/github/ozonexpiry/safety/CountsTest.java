package io.github.ozonexpiry.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {

    private static final String[] LEVELS = {"0.5", "0.75", "0.9", "0.95", "0.975", "0.99", "0.999", "0.9999"};

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "0.1", "0.5", "0.999", "1", "1.001", "2.5", "7", "40", "750.25", "2000"})
    void poissonIsTheSumOfItsTerms(String mean) {
        Exact exact = Exact.poisson(mean);
        double rate = Double.parseDouble(mean);
        Counts counts = Counts.poisson(rate);

        for (int count = 0; count < rate + 8 * Math.sqrt(rate) + 8; count += 1 + (int) rate / 60) {
            assertThat(counts.atMost(count)).as("%d", count).isCloseTo(exact.atMost(count), within(1e-13));
        }
        for (String level : LEVELS) {
            assertThat(counts.enough(Double.parseDouble(level))).as(level).isEqualTo(exact.enough(level));
        }
    }

    /** Size and chance of success; mean size * (1 - p) / p, variance mean / p. */
    @ParameterizedTest
    @CsvSource({"1, 0.5", "1, 0.01", "2, 0.3", "3, 0.9", "7, 0.25", "20, 0.999", "50, 0.05"})
    void negativeBinomialIsTheSumOfItsTerms(int size, String success) {
        double chance = Double.parseDouble(success);
        double mean = size * (1 - chance) / chance;
        Exact exact = Exact.negativeBinomial(size, success);
        Counts counts = Counts.negativeBinomial(mean, mean / chance);

        double wide = mean + 10 * Math.sqrt(mean / chance) + 8;
        for (int count = 0; count < wide; count += 1 + (int) (wide / 60)) {
            assertThat(counts.atMost(count)).as("%d", count).isCloseTo(exact.atMost(count), within(1e-12));
        }
        for (String level : LEVELS) {
            assertThat(counts.enough(Double.parseDouble(level))).as(level).isEqualTo(exact.enough(level));
        }
    }

    /** A size that is no whole number: the generating function gives (p)^r for nothing, r q p^r for one. */
    @ParameterizedTest
    @CsvSource({"0.1, 0.3", "2.5, 4", "0.01, 5", "30, 31"})
    void aNegativeBinomialOfAnySizeBeginsAsItShould(double mean, double variance) {
        double chance = mean / variance;
        double size = mean * chance / (1 - chance);
        Counts counts = Counts.negativeBinomial(mean, variance);
        double none = StrictMath.pow(chance, size);

        assertThat(counts.atMost(0)).isCloseTo(none, within(1e-12));
        assertThat(counts.atMost(1)).isCloseTo(none * (1 + size * (1 - chance)), within(1e-12));
    }

    @Test
    void almostNoMoreVarianceThanMeanIsPoisson() {
        Counts counts = Counts.negativeBinomial(5, 5 + 1e-9);

        for (int count = 0; count < 20; count++) {
            assertThat(counts.atMost(count)).isCloseTo(Exact.poisson("5").atMost(count), within(1e-8));
        }
    }

    @Test
    void nothingWantedIsNothing() {
        Counts none = Counts.poisson(0);

        assertThat(none.atMost(0)).isOne();
        assertThat(none.enough(0.9999)).isZero();
    }

    @Test
    void whatLiesBelowAllCountsHasNoChanceAndWhatLiesAboveIsCertain() {
        Counts counts = Counts.poisson(1_000_000);

        assertThat(counts.atMost(-1)).isZero();
        assertThat(counts.atMost(-0.5)).isZero();
        assertThat(counts.atMost(10)).isZero();
        assertThat(counts.atMost(2_000_000)).isCloseTo(1, within(1e-12));
        assertThat(counts.atMost(Long.MAX_VALUE))
                .isEqualTo(counts.atMost(2_000_000))
                .isLessThanOrEqualTo(1);
        assertThat(counts.atMost(1_000_000)).isCloseTo(0.500266, within(1e-6)); // half and 2/3 of the densest count
    }

    /** Rounding makes no chance greater than certainty, whatever the mean. */
    @Test
    void nothingIsMoreThanCertain() {
        for (double mean = 0.1; mean < 500; mean *= 1.07) {
            assertThat(Counts.poisson(mean).atMost(Long.MAX_VALUE)).isLessThanOrEqualTo(1);
            assertThat(Counts.negativeBinomial(mean, 3 * mean).atMost(Long.MAX_VALUE))
                    .isLessThanOrEqualTo(1);
        }
        for (double deviations = 5; deviations < 9; deviations += 0.01) {
            assertThat(Gauss.below(deviations)).isLessThanOrEqualTo(1);
            assertThat(Gauss.below(-deviations)).isGreaterThanOrEqualTo(0);
        }
    }

    @Test
    void aPartOfAPieceIsNone() {
        Counts dice = Counts.of(new double[] {0.25, 0.25, 0.5});

        assertThat(dice.atMost(0.99)).isEqualTo(0.25);
        assertThat(dice.atMost(1)).isEqualTo(0.5);
        assertThat(dice.atMost(2)).isOne();
        assertThat(dice.enough(0.5)).isOne();
        assertThat(dice.enough(0.51)).isEqualTo(2);
    }
}
