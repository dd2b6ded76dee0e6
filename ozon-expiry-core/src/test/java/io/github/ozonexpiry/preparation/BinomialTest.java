package io.github.ozonexpiry.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinomialTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.05", "0.3", "0.5", "0.95"})
    void everySumOfUpToFortyTrialsIsThatOfExactFractions(String probability) {
        BigDecimal hit = new BigDecimal(probability);
        for (int trials = 1; trials <= 40; trials++) {
            BigDecimal sum = BigDecimal.ZERO;
            BigInteger choose = BigInteger.ONE;
            for (int hits = 0; hits <= trials; hits++) {
                sum = sum.add(new BigDecimal(choose)
                        .multiply(hit.pow(hits))
                        .multiply(BigDecimal.ONE.subtract(hit).pow(trials - hits)));
                choose = choose.multiply(BigInteger.valueOf(trials - hits)).divide(BigInteger.valueOf(hits + 1L));
                assertThat(Binomial.atMost(hits, trials, hit.doubleValue()))
                        .as("%d of %d", hits, trials)
                        .isCloseTo(sum.doubleValue(), Percentage.withPercentage(1e-9));
            }
        }
    }

    /** Scaled to a million the sums neither overflow nor vanish: half of the trials or fewer hit with probability 1/2 and half the middle term. */
    @Test
    void aMillionTrialsKeepTheirDigits() {
        double middle = 1 / Math.sqrt(Math.PI * 500_000); // Stirling, to 1e-6
        assertThat(Binomial.atMost(500_000, 1_000_000, 0.5)).isCloseTo(0.5 + middle / 2, within(1e-9));
        assertThat(Binomial.atMost(1_000_000, 1_000_000, 0.05)).isEqualTo(1);
        assertThat(Binomial.atMost(0, 1_000_000, 0.05)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0.5, 0.000976, -1",
        "10, 0.5, 0.000977, 0",
        "10, 0.5, 0.0107, 0",
        "10, 0.5, 0.0108, 1",
        "1, 0.5, 0.5, 0"
    })
    void theMostHitsAreTheLastThatAreImprobableEnough(int trials, double probability, double atMost, int hits) {
        // 1/1024 = 0.0009765..., 11/1024 = 0.01074...
        assertThat(Binomial.mostHits(trials, probability, atMost)).isEqualTo(hits);
    }

    /** The upper bounds of Clopper and Pearson in one direction: 1 - doubt^(1/n) for no hit, (1 - doubt)^(1/n) for all but none missed. */
    @Test
    void theGreatestProbabilityThatNoHitLeavesOpenIsTheRoot() {
        assertThat(Binomial.greatestProbability(0, 59, 0.05)).isCloseTo(1 - Math.pow(0.05, 1 / 59.0), within(1e-12));
        assertThat(Binomial.greatestProbability(9, 10, 0.05)).isCloseTo(Math.pow(0.95, 0.1), within(1e-12));
    }
}
