package io.github.ozonexpiry.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ozonexpiry.safety.Demand.Empirical;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResampledTest {

    private static final List<Integer> COUNTS = List.of(0, 1, 1, 4);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7})
    void wholeDaysAreAllWaysToDrawThem(int days) {
        List<Integer> sums = List.of(0);
        for (int day = 0; day < days; day++) {
            List<Integer> next = new ArrayList<>();
            sums.forEach(sum -> COUNTS.forEach(count -> next.add(sum + count)));
            sums = next;
        }
        Spread spread = Resampled.over(new Empirical(COUNTS), days);

        for (int pieces = 0; pieces <= 4 * days; pieces++) {
            int most = pieces;
            double share = sums.stream().filter(sum -> sum <= most).count() / (double) sums.size();
            assertThat(spread.atMost(pieces)).isCloseTo(share, within(1e-12));
        }
    }

    /** Every piece of the day falls into the part or not: all ways, each with its chance. */
    @ParameterizedTest
    @CsvSource({"0.25", "0.5", "0.9"})
    void aPartOfADayHasAPartOfItsPieces(double part) {
        double[] chances = new double[5];
        for (int count : COUNTS) {
            for (int way = 0; way < 1 << count; way++) {
                int in = Integer.bitCount(way);
                chances[in] += Math.pow(part, in) * Math.pow(1 - part, count - in) / COUNTS.size();
            }
        }
        Spread spread = Resampled.over(new Empirical(COUNTS), part);

        double sum = 0;
        for (int pieces = 0; pieces < 5; pieces++) {
            sum += chances[pieces];
            assertThat(spread.atMost(pieces)).isCloseTo(sum, within(1e-12));
        }
    }

    @Test
    void aDayAndAHalfIsADayAndThenHalfOfOne() {
        Spread half = Resampled.over(new Empirical(List.of(2)), 1.5);

        assertThat(half.atMost(1)).isZero();
        assertThat(half.atMost(2)).isCloseTo(0.25, within(1e-12));
        assertThat(half.atMost(3)).isCloseTo(0.75, within(1e-12));
        assertThat(half.atMost(4)).isOne();
    }

    @Test
    void nothingOfADayIsNothing() {
        assertThat(Resampled.over(new Empirical(COUNTS), 0).atMost(0)).isCloseTo(1, within(1e-15));
    }

    @Test
    void thousandsOfPiecesDoNotVanish() {
        Spread spread = Resampled.over(new Empirical(List.of(10_000)), 0.5);

        assertThat(spread.atMost(4_999)).isCloseTo(0.49601, within(1e-5)); // half less half of the densest count
        assertThat(spread.enough(0.99)).isBetween(5_115.0, 5_118.0); // 5000 + 2.326 * 50
    }

    @Test
    void moreThanThirtyDaysAreTakenForNormal() {
        Empirical demand = new Empirical(COUNTS); // mean 1.5, variance 2.25

        assertThat(Resampled.over(demand, 30)).isInstanceOf(Counts.class);
        assertThat(Resampled.over(demand, 30.01)).isInstanceOf(Bell.class);
        assertThat(Resampled.over(demand, 36)).isEqualTo(new Bell(54, 9));
    }

    @Test
    void moreThanTenThousandPiecesAreTakenForNormal() {
        assertThat(Resampled.over(new Empirical(List.of(0, 5_000)), 2)).isInstanceOf(Counts.class);
        assertThat(Resampled.over(new Empirical(List.of(0, 5_001)), 2)).isInstanceOf(Bell.class);
        assertThat(Resampled.over(new Empirical(List.of(0, 10_000)), 0.25)).isInstanceOf(Counts.class);
    }
}
