package io.github.ozonexpiry.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RanksTest {

    @Test
    void equalTimesShareTheMeanOfTheirRanks() {
        assertThat(Ranks.of(new long[] {30, 10, 30, 20, Sample.LONGER, Sample.LONGER})
                        .doubled())
                .containsExactly(7, 2, 7, 4, 11, 11);
        assertThat(Ranks.of(new long[] {}).size()).isZero();
    }

    @Test
    void ranksStandAroundTheirMean() {
        Ranks ranks = Ranks.of(new long[] {7, 5, 9});

        assertThat(ranks.fromMean(0)).isZero();
        assertThat(ranks.fromMean(1)).isEqualTo(-2);
        assertThat(ranks.fromMean(2)).isEqualTo(2);
    }

    /** Among all 252 orders of five short and five long times the variance is enumerated, and so who is above the limit. */
    @Test
    void dependenceIsSeenWhereTheCorrelationIsImprobableAmongAllOrdersOfTheSameTimes() {
        List<long[]> orders = arrangements(10, 5);
        double[] correlations =
                orders.stream().mapToDouble(RanksTest::correlation).toArray();
        double mean = LongStream.range(0, correlations.length)
                .mapToDouble(i -> correlations[(int) i])
                .average()
                .orElseThrow();
        double variance = LongStream.range(0, correlations.length)
                .mapToDouble(i -> correlations[(int) i] * correlations[(int) i])
                .average()
                .orElseThrow();
        double limit = 2.3263478740408408 * Math.sqrt(variance);

        assertThat(mean).isCloseTo(0, Offset.offset(1e-12));
        int seen = 0;
        for (int i = 0; i < orders.size(); i++) {
            OptionalDouble found = Dependence.seen(Ranks.of(orders.get(i)));
            assertThat(found.isPresent()).isEqualTo(correlations[i] > limit);
            found.ifPresent(value -> assertThat(value).isPositive());
            seen += found.isPresent() ? 1 : 0;
        }
        assertThat(seen).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2 3 4 5 6", "1 1 1 1 1 9", "1 1 2 2 3 3", "4 4 4 7 7 8", "1 2 3 4", "1 1 2 3 3 9 9"})
    void theVarianceIsThatAmongAllOrdersOfTheSameTimes(String times) {
        long[] sorted = Stream.of(times.split(" ")).mapToLong(Long::parseLong).toArray();
        List<Double> correlations = new ArrayList<>();
        permute(Ranks.of(sorted).doubled(), 0, correlations);
        double variance = correlations.stream()
                .mapToDouble(correlation -> correlation * correlation)
                .average()
                .orElseThrow();

        assertThat(Dependence.variance(Ranks.of(sorted))).isCloseTo(variance, Offset.offset(1e-12));
    }

    private static void permute(long[] times, int from, List<Double> correlations) {
        if (from == times.length) {
            correlations.add(correlation(times));
        }
        for (int i = from; i < times.length; i++) {
            long[] swapped = times.clone();
            swapped[from] = times[i];
            swapped[i] = times[from];
            permute(swapped, from + 1, correlations);
        }
    }

    @Test
    void theCorrelationIsThatOfTheTimes() { // five short, then five long: one step of nine, 1 - 4/(2 * 10) in units
        // of half a step
        assertThat(Dependence.seen(Ranks.of(new long[] {1, 1, 1, 1, 1, 2, 2, 2, 2, 2})))
                .hasValueCloseTo(0.8, Offset.offset(1e-12));
    }

    @Test
    void fewerThanTenOrdersAndEqualTimesShowNoDependence() {
        assertThat(Dependence.seen(Ranks.of(LongStream.range(0, 9).toArray()))).isEmpty();
        assertThat(Dependence.seen(Ranks.of(LongStream.range(0, 10).toArray()))).isPresent();
        assertThat(Dependence.seen(Ranks.of(new long[20]))).isEmpty();
        assertThat(Dependence.seen(Ranks.of(new long[0]))).isEmpty();
    }

    @Test
    void alternatingTimesAreNoWarning() {
        assertThat(Dependence.seen(
                        Ranks.of(LongStream.range(0, 40).map(i -> i % 2).toArray())))
                .isEmpty();
    }

    /** Pettitt's own definition: the sum of the signs of all differences between an earlier and a later time. */
    @Test
    void aChangeIsWhereTheSignsOfAllDifferencesSayMost() {
        SplittableRandom random = new SplittableRandom(11);
        int seen = 0;
        for (int world = 0; world < 400; world++) {
            int n = random.nextInt(2, 40);
            int change = random.nextInt(0, n);
            long shift = random.nextInt(-8, 9);
            long[] times = new long[n];
            for (int i = 0; i < n; i++) {
                times[i] = random.nextInt(0, 12) + (i < change ? 0 : shift);
            }
            Optional<ChangePoint> found = ChangePoint.seen(Ranks.of(times));
            assertThat(found).as("world %d", world).isEqualTo(bySigns(times));
            seen += found.isPresent() ? 1 : 0;
        }
        assertThat(seen).isBetween(20, 380);
    }

    @Test
    void aChangeTellsItsDirectionAndItsPlace() {
        long[] longer =
                LongStream.range(0, 40).map(i -> i < 15 ? 7 : 100 + i % 4).toArray();
        long[] shorter = LongStream.range(0, 40).map(i -> i < 25 ? 100 : i % 4).toArray();

        assertThat(ChangePoint.seen(Ranks.of(longer))).contains(new ChangePoint(15, true));
        assertThat(ChangePoint.seen(Ranks.of(shorter))).contains(new ChangePoint(25, false));
    }

    @Test
    void equalTimesAndNoneShowNoChange() {
        assertThat(ChangePoint.seen(Ranks.of(new long[200]))).isEmpty();
        assertThat(ChangePoint.seen(Ranks.of(new long[0]))).isEmpty();
    }

    private static Optional<ChangePoint> bySigns(long[] times) {
        int n = times.length;
        int greatest = 0;
        int before = 0;
        for (int split = 1; split < n; split++) {
            int sum = 0;
            for (int i = 0; i < split; i++) {
                for (int j = split; j < n; j++) {
                    sum += Long.signum(times[i] - times[j]);
                }
            }
            if (Math.abs(sum) > Math.abs(greatest)) {
                greatest = sum;
                before = split;
            }
        }
        double chance = 2 * Math.exp(-6.0 * greatest * greatest / (Math.pow(n, 3) + Math.pow(n, 2)));
        return chance <= 0.01 ? Optional.of(new ChangePoint(before, greatest < 0)) : Optional.empty();
    }

    /** Of numbers, not of ranks: two values have the same correlation as their ranks. */
    private static double correlation(long[] times) {
        double mean = LongStream.of(times).average().orElseThrow();
        double squares = 0;
        double differences = 0;
        for (int i = 0; i < times.length; i++) {
            squares += (times[i] - mean) * (times[i] - mean);
            differences += i == 0 ? 0 : (times[i] - times[i - 1]) * (times[i] - times[i - 1]);
        }
        return 1 - differences / (2 * squares);
    }

    private static List<long[]> arrangements(int places, int longOnes) {
        List<long[]> all = new ArrayList<>();
        for (int mask = 0; mask < 1 << places; mask++) {
            if (Integer.bitCount(mask) == longOnes) {
                int bits = mask;
                all.add(LongStream.range(0, places).map(i -> bits >> i & 1).toArray());
            }
        }
        return all;
    }
}
