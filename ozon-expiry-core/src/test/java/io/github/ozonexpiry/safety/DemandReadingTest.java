package io.github.ozonexpiry.safety;

import static io.github.ozonexpiry.safety.Sales.FIRST;
import static io.github.ozonexpiry.safety.Sales.kinds;
import static io.github.ozonexpiry.safety.Sales.repeated;
import static io.github.ozonexpiry.safety.Sales.said;
import static io.github.ozonexpiry.safety.Sales.sold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.ozonexpiry.safety.Demand.NegativeBinomial;
import io.github.ozonexpiry.safety.Demand.Poisson;
import io.github.ozonexpiry.safety.DemandWarning.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemandReadingTest {

    @Test
    void tooFewDaysAreNoDemandAndTheMissingOnesAreCounted() {
        DemandReading reading = Demand.of(sold(repeated(27, 1, 2)));

        assertThat(reading.demand()).isEmpty();
        assertThat(reading.used()).isEqualTo(27);
        assertThat(reading.missing()).isOne();
        assertThat(reading.warnings()).isEmpty();
        assertThat(Said.of(reading.message()))
                .isEqualTo("27 days with stock, 0 days without stock left out; 1 more days are needed");
        assertThat(Demand.of(sold(repeated(28, 1, 2))).demand()).isPresent();
        assertThat(Demand.of(List.of()).missing()).isEqualTo(28);
    }

    @Test
    void theSellerSaysHowManyDaysAreEnough() {
        assertThat(DemandReading.of(sold(repeated(14, 1, 2)), 14).demand()).isPresent();
        assertThat(DemandReading.of(sold(repeated(14, 1, 2)), 15).missing()).isOne();
        assertThatThrownBy(() -> DemandReading.of(List.of(), 13))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fewest: 14 days or more, got 13");
    }

    @Test
    void aDayWithoutStockIsNoDayWithoutDemand() {
        List<SalesDay> days = new ArrayList<>(sold(repeated(28, 3, 5)));
        days.add(new SalesDay(FIRST.minusDays(1), 0, false));
        days.add(new SalesDay(FIRST.plusDays(99), 1, false));
        DemandReading reading = Demand.of(days);

        assertThat(reading.demand()).contains(new Poisson(4));
        assertThat(reading.used()).isEqualTo(28);
        assertThat(reading.leftOut()).isEqualTo(2);
        assertThat(Said.of(reading.message()))
                .isEqualTo("single pieces, 4 a day (Poisson); learnt from 28 days, 2 days without stock left out");
    }

    @Test
    void moreVarianceThanMeanIsMoreThanPoisson() { // 0 and 4 by turns: mean 2, sum of squares 28 * 4 = 112, variance
        // 112 / 27
        NegativeBinomial demand =
                (NegativeBinomial) Demand.of(sold(repeated(28, 0, 4))).demand().orElseThrow();

        assertThat(demand.mean()).isEqualTo(2);
        assertThat(demand.variance()).isCloseTo(112 / 27.0, within(1e-12));
        assertThat(Demand.of(sold(repeated(28, 5, 6))).demand()).contains(new Poisson(5.5));
    }

    @Test
    void asMuchVarianceAsMeanIsPoisson() { // 14 times 0, 14 times 2, once 1: mean 1, sum of squares 28 over 28
        int[] counts = new int[29];
        Arrays.fill(counts, 14, 28, 2);
        counts[28] = 1;

        assertThat(Demand.of(sold(counts)).demand()).contains(new Poisson(1));
    }

    @Test
    void theGreatestSpreadThatSalesCanHaveIsADemand() {
        int[] counts = new int[28];
        counts[9] = 10_000;

        assertThat(Demand.of(sold(counts)).demand()).isPresent();
        assertThat(Demand.of(sold(repeated(28, 10_000))).demand()).contains(new Poisson(10_000));
    }

    @Test
    void aDayStandsOnce() {
        SalesDay day = new SalesDay(FIRST, 1, true);

        assertThatThrownBy(() -> Demand.of(List.of(day, new SalesDay(FIRST, 2, false))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days: one entry a day, got two of 2026-03-02");
    }

    @Test
    void theOrderOfDaysDoesNotMatter() {
        List<SalesDay> days =
                sold(IntStream.range(0, 40).map(day -> day * day % 11).toArray());
        List<SalesDay> backwards = new ArrayList<>(days);
        Collections.reverse(backwards);

        assertThat(Demand.of(backwards)).isEqualTo(Demand.of(days));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_001})
    void noDaySellsWhatNoDaySells(int wrong) {
        assertThatThrownBy(() -> new SalesDay(FIRST, wrong, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sold: 0 to 10000, got " + (double) wrong);
    }

    @Test
    void aReadingIsADemandOrMissingDays() {
        assertThatThrownBy(() -> new DemandReading(Optional.empty(), 5, 0, 0, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a demand or missing days, got Optional.empty and 0");
        assertThatThrownBy(() -> new DemandReading(Optional.of(new Poisson(1)), 5, 0, 3, List.of()))
                .hasMessageStartingWith("a demand or missing days, got Optional[");
        DemandReading reading = new DemandReading(Optional.empty(), 5, 0, 1, new ArrayList<>());
        assertThatThrownBy(() -> reading.warnings().add(Kind.BURST.of(1)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nothingSoldIsNotNothingWanted() {
        DemandReading reading = Demand.of(sold(new int[28]));

        assertThat(reading.demand()).contains(new Poisson(0));
        assertThat(reading.warnings()).extracting(DemandWarning::kind).containsExactly(Kind.NOTHING_SOLD);
        assertThat(Said.of(reading.message()))
                .isEqualTo(
                        "single pieces, 0 a day (Poisson); learnt from 28 days, 0 days without stock left out; against it: "
                                + "nothing was sold on 28 days; up to 3 pieces in as many days are possible all the same");
    }

    @Test
    void moreDaysWithoutStockThanWithItAreNamed() {
        assertThat(kinds(withOut(28))).doesNotContain(Kind.MOSTLY_OUT);
        DemandReading reading = withOut(29);
        assertThat(kinds(reading)).contains(Kind.MOSTLY_OUT);
        assertThat(said(reading, Kind.MOSTLY_OUT)).isEqualTo("on 29 days there was no stock, on 28 there was");
    }

    private static DemandReading withOut(int out) {
        List<SalesDay> days = new ArrayList<>(sold(repeated(28, 1, 2)));
        IntStream.rangeClosed(1, out).forEach(day -> days.add(new SalesDay(FIRST.minusDays(day), 0, false)));
        return Demand.of(days);
    }
}
