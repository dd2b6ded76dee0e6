package io.github.ozonexpiry.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonTailTest {

    private static final MathContext DIGITS = new MathContext(80);

    /** W. Feller, An Introduction to Probability Theory I, and any table of the distribution: 1 - F(number - 1). */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 0.632121",
        "2, 1, 0.264241",
        "3, 2, 0.323324",
        "5, 2, 0.052653",
        "10, 5, 0.031828",
        "20, 10, 0.003454",
        "4, 10, 0.989664"
    })
    void theTailIsThatOfTheTables(long number, double mean, double expected) {
        assertThat(PoissonTail.atLeast(number, mean)).isEqualTo(expected, within(5e-7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "0.5", "1", "2.5", "7", "20", "61.25", "200"})
    void theTailIsTheExactSumOfEightyDigits(String mean) {
        for (long number = 0; number <= 300; number++) {
            double exact = exactTail(number, new BigDecimal(mean));
            double tail = PoissonTail.atLeast(number, Double.parseDouble(mean));
            double error = number > Double.parseDouble(mean) ? Math.max(exact * 1e-11, 1e-300) : 1e-13;
            assertThat(tail).as("%d of %s", number, mean).isEqualTo(exact, within(error));
        }
    }

    /** Brute force: the first number whose excess is improbable enough, from the exact sums. */
    @ParameterizedTest
    @CsvSource({
        "0.001, 0.001",
        "0.0005, 0.001",
        "1, 0.001",
        "1, 0.05",
        "2.5, 0.5",
        "7, 0.001",
        "20, 0.25",
        "61.25, 0.01",
        "100, 0.999",
        "0.01, 0.999"
    })
    void whatIsExceededIsTheLeastSuchNumber(String mean, double level) {
        long expected = 0;
        while (exactTail(expected + 1, new BigDecimal(mean)) > level) {
            expected++;
        }

        assertThat(PoissonTail.exceededAtMost(level, Double.parseDouble(mean))).isEqualTo(expected);
    }

    @Test
    void aProbabilityThatIsExactlyTheLevelIsNoMore() {
        double level = PoissonTail.atLeast(4, 2);

        assertThat(PoissonTail.exceededAtMost(level, 2)).isEqualTo(3);
        assertThat(PoissonTail.exceededAtMost(Math.nextDown(level), 2)).isEqualTo(4);
    }

    @Test
    void whereNothingIsSoldNothingIsExceeded() {
        assertThat(PoissonTail.atLeast(0, 0)).isEqualTo(1);
        assertThat(PoissonTail.atLeast(-3, 2)).isEqualTo(1);
        assertThat(PoissonTail.atLeast(1, 0)).isZero();
        assertThat(PoissonTail.exceededAtMost(0.001, 0)).isZero();
    }

    @Test
    void greatNumbersStayProbabilities() {
        assertThat(PoissonTail.atLeast(1_000_000, 1_000)).isZero();
        assertThat(PoissonTail.atLeast(1_000, 1_000_000)).isEqualTo(1);
        assertThat(PoissonTail.atLeast(4_000_000_000L, 4e9)).isEqualTo(0.5, within(1e-5));
        // the mean and 3.0902 standard deviations, as of the normal distribution
        assertThat(PoissonTail.exceededAtMost(0.001, 4e9)).isCloseTo(4_000_000_000L + 195_442, within(10L));
        assertThat(PoissonTail.atLeast(100_000, 100_000))
                .isEqualTo(0.5, within(0.002)); // close to the normal distribution
    }

    private static double exactTail(long number, BigDecimal mean) {
        BigDecimal term = BigDecimal.ONE;
        BigDecimal tail = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (int n = 0; n < 900; n++) {
            tail = n < number ? tail : tail.add(term, DIGITS);
            all = all.add(term, DIGITS);
            term = term.multiply(mean, DIGITS).divide(BigDecimal.valueOf(n + 1), DIGITS);
        }
        return tail.divide(all, DIGITS).doubleValue();
    }
}
