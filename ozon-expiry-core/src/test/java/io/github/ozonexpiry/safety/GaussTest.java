package io.github.ozonexpiry.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaussTest {

    /** M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions, table 26.1, ten places. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "0.5, 0.6914624613",
        "1, 0.8413447461",
        "1.96, 0.9750021049",
        "2, 0.9772498681",
        "3, 0.9986501020",
        "4, 0.9999683288",
        "5, 0.9999997133",
        "-1, 0.1586552539",
        "-3, 0.0013498980",
    })
    void theShareBelowIsThatOfTheTable(double deviations, double share) {
        assertThat(Gauss.below(deviations)).isCloseTo(share, within(5.1e-11));
    }

    /** The usual points of the normal distribution, ten places. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.8413447461, 1",
        "0.9, 1.2815515655",
        "0.95, 1.6448536270",
        "0.975, 1.9599639845",
        "0.99, 2.3263478740",
        "0.995, 2.5758293035",
        "0.999, 3.0902323062",
        "0.9999, 3.7190164855",
    })
    void theDeviationsOfAShareAreThoseOfTheTable(double share, double deviations) {
        assertThat(Gauss.deviations(share)).isCloseTo(deviations, within(5e-10));
    }

    @Test
    void farOutNothingIsLeft() {
        assertThat(Gauss.below(1e300)).isCloseTo(1, within(1e-15));
        assertThat(Gauss.below(-1e300)).isCloseTo(0, within(1e-15));
        assertThat(Gauss.below(Double.POSITIVE_INFINITY)).isCloseTo(1, within(1e-15));
        assertThat(Gauss.below(8)).isCloseTo(1 - 6.22e-16, within(2e-16));
    }

    @Test
    void aBellWithoutWidthIsItsMean() {
        Bell point = new Bell(5, 0);

        assertThat(point.atMost(4.99)).isZero();
        assertThat(point.atMost(5)).isOne();
        assertThat(point.enough(0.99)).isEqualTo(5);
    }

    @Test
    void aBellIsMovedAndStretched() {
        Bell bell = new Bell(10, 2);

        assertThat(bell.atMost(12)).isCloseTo(0.8413447461, within(1e-10));
        assertThat(bell.atMost(6)).isCloseTo(0.0227501319, within(1e-10));
        assertThat(bell.enough(0.975)).isCloseTo(10 + 2 * 1.9599639845, within(1e-9));
    }
}
