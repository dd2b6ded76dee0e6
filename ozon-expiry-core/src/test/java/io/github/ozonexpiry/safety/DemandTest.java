package io.github.ozonexpiry.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.ozonexpiry.safety.Demand.Empirical;
import io.github.ozonexpiry.safety.Demand.NegativeBinomial;
import io.github.ozonexpiry.safety.Demand.Normal;
import io.github.ozonexpiry.safety.Demand.Poisson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemandTest {

    @Test
    void demandOverAStretchOfTimeAddsUp() {
        assertThat(new Poisson(24).atMost(3, Duration.ofHours(1)))
                .isCloseTo(Exact.poisson("1").atMost(3), within(1e-13));
        assertThat(new Poisson(2).atMost(9, Duration.ofDays(3)))
                .isCloseTo(Exact.poisson("6").atMost(9), within(1e-13));
        assertThat(new NegativeBinomial(1, 2).atMost(4, Duration.ofDays(3))) // size 1 a day, chance 0.5
                .isCloseTo(Exact.negativeBinomial(3, "0.5").atMost(4), within(1e-13));
        assertThat(new Normal(10, 2).atMost(44, Duration.ofDays(4))).isCloseTo(0.8413447461, within(1e-10));
        assertThat(new Empirical(List.of(0, 2)).atMost(2, Duration.ofDays(2))).isCloseTo(0.75, within(1e-13));
        assertThat(new Poisson(24).atMost(0, Duration.ZERO)).isOne();
        assertThat(new Poisson(864).atMost(0, Duration.ofMillis(1_500))).isCloseTo(Math.exp(-0.015), within(1e-13));
    }

    @Test
    void aStretchOfTimeIsNotBelowZero() {
        assertThatThrownBy(() -> new Poisson(1).atMost(1, Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time: 0 or longer, got PT-0.001S");
    }

    @Test
    void meanAndVarianceAreThoseOfADay() {
        assertThat(new Poisson(3).variance()).isEqualTo(3);
        assertThat(new Normal(3, 4).variance()).isEqualTo(16);
        assertThat(new Empirical(List.of(1, 2, 6)).mean()).isEqualTo(3);
        assertThat(new Empirical(List.of(1, 2, 6)).variance()).isCloseTo(14 / 3.0, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 10_000.001, Double.NaN, Double.POSITIVE_INFINITY})
    void noDemandIsOutOfBounds(double mean) {
        String bounds = "mean: 0 to 10000, got " + mean;

        assertThatThrownBy(() -> new Poisson(mean))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(bounds);
        assertThatThrownBy(() -> new NegativeBinomial(mean, 20_000)).hasMessage(bounds);
        assertThatThrownBy(() -> new Normal(mean, 1)).hasMessage(bounds);
        assertThatThrownBy(() -> new Normal(1, mean)).hasMessage("deviation: 0 to 10000, got " + mean);
    }

    @Test
    void theBoundsThemselvesAreDemands() {
        assertThat(new Poisson(0).mean()).isZero();
        assertThat(new Poisson(10_000).mean()).isEqualTo(10_000);
        assertThat(new Normal(0, 10_000).mean()).isZero();
        assertThat(new NegativeBinomial(10_000, 100_000_000).variance()).isEqualTo(100_000_000);
        assertThat(new Empirical(Collections.nCopies(1_000, 10_000)).mean()).isEqualTo(10_000);
        assertThat(new Empirical(List.of(0)).mean()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1", "3, 3", "3, 2", "3, 30000.001", "3, NaN"})
    void aNegativeBinomialVariesMoreThanPoissonButNotWithoutLimit(double mean, double variance) {
        assertThatThrownBy(() -> new NegativeBinomial(mean, variance))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "variance: above a mean above 0 and at most 10000 times it, got " + variance + " for " + mean);
    }

    @Test
    void aNormalDemandVaries() {
        assertThatThrownBy(() -> new Normal(3, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("deviation: above 0, got 0.0");
    }

    @Test
    void daysThatWereAreNamedWhereTheyCannotBe() {
        assertThatThrownBy(() -> new Empirical(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("counts: 1 to 1000 days, got 0");
        assertThatThrownBy(() -> new Empirical(Collections.nCopies(1_001, 1)))
                .hasMessage("counts: 1 to 1000 days, got 1001");
        assertThatThrownBy(() -> new Empirical(List.of(3, -1))).hasMessage("counts: 0 to 10000, got -1.0");
        assertThatThrownBy(() -> new Empirical(List.of(3, 10_001))).hasMessage("counts: 0 to 10000, got 10001.0");
    }

    @Test
    void daysThatWereStayAsTheyWere() {
        List<Integer> counts = new ArrayList<>(List.of(1));
        Empirical demand = new Empirical(counts);
        counts.add(2);

        assertThat(demand.counts()).containsExactly(1);
    }

    @Test
    void aDemandIsSaidWithThreeDigits() {
        assertThat(Said.of(new Poisson(1.23456).message())).isEqualTo("single pieces, 1.23 a day (Poisson)");
        assertThat(Said.of(new NegativeBinomial(999.6, 1_234.56).message()))
                .isEqualTo("1000 pieces a day, variance 1235 (negative binomial)");
        assertThat(Said.of(new Normal(0.012345, 7.0).message()))
                .isEqualTo("0.0123 pieces a day, standard deviation 7 (normal)");
        assertThat(Said.of(new Empirical(List.of(0, 0)).message()))
                .isEqualTo("days like the 2 that were, 0 pieces a day, variance 0");
        assertThat(Said.of(new Poisson(1_000.5).message())).isEqualTo("single pieces, 1000 a day (Poisson)");
    }
}
