package io.github.ozonexpiry.safety;

import static io.github.ozonexpiry.safety.Sales.FIRST;
import static io.github.ozonexpiry.safety.Sales.backwards;
import static io.github.ozonexpiry.safety.Sales.byDay;
import static io.github.ozonexpiry.safety.Sales.kinds;
import static io.github.ozonexpiry.safety.Sales.repeated;
import static io.github.ozonexpiry.safety.Sales.said;
import static io.github.ozonexpiry.safety.Sales.sold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ozonexpiry.safety.DemandWarning.Kind;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemandWarningTest {

    /**
     * By hand: 28 days of 0 and 1 with ties. Of ones among the last days: S counts pairs that rise; its variance without ties is 28 * 27 * 61 / 18 = 2562,
     * with 14 and 14 ties 2562 - 2 * 14 * 13 * 33 / 18 = 1894.7; 2.576 deviations are 112.1.
     */
    @Test
    void aRiseIsATrendWhenItIsTooGreatForChance() {
        int[] rising = onesAt(11, 10, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25);
        long rises = rises(rising);

        assertThat(rises).isLessThan(196);
        assertThat(kinds(Demand.of(sold(rising)))).contains(Kind.TREND);
        assertThat(said(Demand.of(sold(rising)), Kind.TREND))
                .matches("sales rise or fall: 0.286 a day in the first half, 0.786 in the second");
        assertThat(kinds(Demand.of(sold(backwards(rising))))).contains(Kind.TREND);
    }

    @Test
    void theLeastTrendIsFoundAndTheGreatestChanceIsNot() {
        // Swap places until S passes 113.1: at 114 it is a trend, at 112 it is none (|S| - 1 against 112.1).
        assertThat(kinds(Demand.of(sold(withRises(114))))).contains(Kind.TREND);
        assertThat(kinds(Demand.of(sold(withRises(112))))).doesNotContain(Kind.TREND);
        assertThat(kinds(Demand.of(sold(backwards(withRises(114)))))).contains(Kind.TREND);
        assertThat(kinds(Demand.of(sold(backwards(withRises(112)))))).doesNotContain(Kind.TREND);
    }

    /** 14 ones among 28 days whose pairs rise so much: all ones last have 196; a one moved one day forward past a zero costs two. */
    private static int[] withRises(int wanted) {
        int[] counts = new int[28];
        Arrays.fill(counts, 14, 28, 1);
        int rises = 196;
        for (int one = 14; rises > wanted; one++) {
            for (int place = one; rises > wanted && place > 0 && counts[place - 1] == 0; place--) {
                counts[place] = 0;
                counts[place - 1] = 1;
                rises -= 2;
            }
        }
        assertThat(rises(counts)).isEqualTo(wanted);
        return counts;
    }

    private static long rises(int[] counts) {
        long rises = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < i; j++) {
                rises += counts[i] > counts[j] ? 1 : counts[i] < counts[j] ? -1 : 0;
            }
        }
        return rises;
    }

    @Test
    void theTrendOfAnOddNumberOfDaysLeavesTheMiddleOut() {
        int[] counts = IntStream.range(0, 29)
                .map(day -> day < 14 ? 1 : day == 14 ? 1_000 : 9)
                .toArray();

        assertThat(said(Demand.of(sold(counts)), Kind.TREND))
                .isEqualTo("sales rise or fall: 1 a day in the first half, 9 in the second");
    }

    @Test
    void weekAfterWeekIsNamed() {
        int[] weekends = IntStream.range(0, 56).map(day -> day % 7 >= 5 ? 9 : 3).toArray();

        assertThat(kinds(Demand.of(sold(weekends)))).contains(Kind.WEEKLY);
        assertThat(said(Demand.of(sold(weekends)), Kind.WEEKLY))
                .isEqualTo("days of the week differ: plan for the busiest ones");
    }

    @Test
    void goodDaysAfterGoodDaysAreNamed() {
        int[] fiveDays =
                IntStream.range(0, 56).map(day -> day / 5 % 2 == 0 ? 9 : 3).toArray();

        assertThat(kinds(Demand.of(sold(fiveDays))))
                .contains(Kind.AUTOCORRELATED)
                .doesNotContain(Kind.WEEKLY);
        assertThat(kinds(Demand.of(sold(repeated(56, 3, 9))))).doesNotContain(Kind.AUTOCORRELATED);
    }

    /** By hand: 4 days 0, 0, 4, 4: mean 2, variance 16 / 3; pairs (0,0) 4, (0,4) -4, (4,4) 4: sum 4; likeness 4 / sqrt(3) / (16 / 3). */
    @Test
    void likenessIsReckonedFromPairsOfDays() {
        SoldByDay days = byDay(0, 0, 4, 4);

        assertThat(days.likeness(1)).isCloseTo(4 / Math.sqrt(3) / (16 / 3.0), within(1e-12));
        assertThat(days.likeness(2)).isCloseTo(-8 / Math.sqrt(2) / (16 / 3.0), within(1e-12));
        assertThat(days.likeness(4)).isZero();
        SoldByDay gap = new SoldByDay(new TreeMap<>(Map.of(FIRST, 0, FIRST.plusDays(2), 4, FIRST.plusDays(3), 5)));
        assertThat(gap.likeness(1)).isCloseTo(1 * 2 / 7.0, within(1e-12)); // mean 3, variance 7: only (4, 5)
    }

    @Test
    void likenessJustBeyondChanceIsNamed() {
        // 1 % of a normal distribution lies above 2.3263.
        int[] counts = new int[40];
        boolean[] seen = new boolean[2];
        for (int world = 0; world < 500; world++) {
            for (int day = 0; day < 40; day++) {
                counts[day] = Math.floorMod((world + 1) * 7_919 * (day + 3) * (day + world % 17) / 13, 7);
            }
            SoldByDay days = byDay(counts);
            List<Kind> kinds = kinds(Demand.of(sold(counts)));
            assertThat(kinds.contains(Kind.AUTOCORRELATED)).isEqualTo(days.likeness(1) > 2.3263478740408408);
            assertThat(kinds.contains(Kind.WEEKLY)).isEqualTo(days.likeness(7) > 2.3263478740408408);
            seen[0] |= kinds.contains(Kind.AUTOCORRELATED);
            seen[1] |= kinds.contains(Kind.WEEKLY);
        }
        assertThat(seen).containsExactly(true, true);
    }

    @Test
    void oneDayThatFitsNoOtherIsNamed() {
        int[] counts = repeated(60, 2, 3, 4, 3);
        counts[30] = 9;
        int[] more = repeated(60, 2, 3, 4, 3);
        more[30] = 11;

        // Variance stays below the mean of 3.1: Poisson; 60 days all below 9 have 99.77 % ^ 60 = 87 %, below 11 99.977
        // % ^ 60 = 98.6 %, below 12 99.6 %.
        assertThat(kinds(Demand.of(sold(counts)))).doesNotContain(Kind.BURST);
        assertThat(kinds(Demand.of(sold(more)))).doesNotContain(Kind.BURST);
        more[30] = 13;
        DemandReading burst = Demand.of(sold(more));
        assertThat(kinds(burst)).contains(Kind.BURST);
        assertThat(said(burst, Kind.BURST))
                .isEqualTo("one day sold 13, which does not fit the other days; tell promotions apart");
    }

    /**
     * 60 days, three of them with a great burst, the others with one piece or three: how many of one there are is no matter of chance beyond 2.5758 deviations of
     * the binomial share of days of that size or less. The share is summed here from the first term on.
     */
    @Test
    void tooManyOrTooFewQuietDaysAreNamed() {
        boolean[] seen = new boolean[3];
        for (int burst = 5; burst < 60; burst += 6) {
            for (int ones = 0; ones <= 57; ones += 3) {
                int[] counts = bursts(burst, ones);
                double mean = Arrays.stream(counts).average().orElseThrow();
                double variance = Arrays.stream(counts)
                                .mapToDouble(count -> (count - mean) * (count - mean))
                                .sum()
                        / 59;
                int quiet = (int) (mean / 2);
                double expected = variance > mean ? 60 * negativeBinomial(mean, variance, quiet) : -1;
                long found =
                        Arrays.stream(counts).filter(count -> count <= quiet).count();
                boolean tellable = expected > 5;
                boolean far =
                        Math.abs(found - expected) > 2.5758293035489004 * Math.sqrt(expected * (60 - expected) / 60);
                assertThat(kinds(Demand.of(sold(counts))).contains(Kind.SHAPE)).isEqualTo(tellable && far);
                seen[!tellable ? 0 : far ? 1 : 2] = true;
            }
        }
        assertThat(seen).containsExactly(true, true, true);
    }

    @Test
    void aLimitIsNotBeyondItself() {
        assertThat(DemandTests.isBeyond(2, 2)).isFalse();
        assertThat(DemandTests.isBeyond(2.001, 2)).isTrue();
        assertThat(DemandTests.isBeyond(Double.NaN, 2)).isFalse();
    }

    @Test
    void theQuietDaysAreSaid() { // mean (3 * 200 + 57 * 3) / 60 = 12.85, so quiet are six or fewer
        DemandReading reading = Demand.of(sold(bursts(200, 0)));

        assertThat(said(reading, Kind.SHAPE))
                .startsWith("on 57 of 60 days 6 or fewer were sold, ")
                .endsWith(" were expected: the demand is of another kind");
    }

    private static double negativeBinomial(double mean, double variance, int upTo) {
        double chance = mean / variance;
        double size = mean * chance / (1 - chance);
        double term = StrictMath.pow(chance, size);
        double sum = term;
        for (int i = 1; i <= upTo; i++) {
            term *= (i - 1 + size) * (1 - chance) / i;
            sum += term;
        }
        return sum;
    }

    private static int[] bursts(int burst, int ones) {
        int[] counts = new int[60];
        Arrays.fill(counts, 3);
        Arrays.fill(counts, 0, ones, 1);
        Arrays.fill(counts, 57, 60, burst);
        return counts;
    }

    @Test
    void lessVarianceThanPoissonIsOnTheSafeSideAndNotNamed() {
        assertThat(kinds(Demand.of(sold(repeated(28, 3, 5))))).isEmpty();
    }

    @Test
    void alwaysTheSameIsNoTrendAndNoBurst() {
        assertThat(kinds(Demand.of(sold(repeated(40, 1))))).isEmpty();
        assertThat(kinds(Demand.of(sold(repeated(40, 50))))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWarningHasItsWords(Language language) {
        for (Kind kind : Kind.values()) {
            assertThat(Wording.in(language, ZoneOffset.UTC).keys()).contains("safety.warning." + kind);
        }
    }

    private static int[] onesAt(int... places) {
        int[] counts = new int[28];
        for (int place : places) {
            counts[place] = 1;
        }
        counts[9] = 1;
        return counts;
    }
}
