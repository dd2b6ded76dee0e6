package io.github.ozonexpiry.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.ozonexpiry.safety.Demand.Empirical;
import io.github.ozonexpiry.safety.Demand.NegativeBinomial;
import io.github.ozonexpiry.safety.Demand.Normal;
import io.github.ozonexpiry.safety.Demand.Poisson;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyStockTest {

    /** 40 minutes between two numbers and 20 until the shop shows it: one piece is wanted, if 24 are wanted a day. */
    private static final ExposureTime AN_HOUR = ExposureTime.every(Duration.ofMinutes(40));

    /** The Poisson distribution of mean 1, as every table has it: 0.9197 up to 2, 0.9810 up to 3, 0.9963 up to 4. */
    @ParameterizedTest
    @CsvSource({"91.96, 2, 0.919699", "95, 3, 0.981012", "98.2, 4, 0.996340", "99, 4, 0.996340"})
    void whatIsKeptIsNotExceededWhileAWrongNumberIsSold(String level, long pieces, double reached) {
        SafetyStock stock = SafetyStock.of(new Poisson(24), AN_HOUR, ServiceLevel.of(level));

        assertThat(stock.pieces()).isEqualTo(pieces);
        assertThat(stock.reached()).isCloseTo(reached, within(1e-6));
        assertThat(stock.expected()).isEqualTo(1);
        assertThat(stock.level()).isEqualTo(ServiceLevel.of(level));
    }

    @Test
    void aBusyHourCountsAsSeveral() { // Poisson of mean 3: 0.9881 up to 7, 0.9962 up to 8
        SafetyStock stock = SafetyStock.of(new Poisson(24), AN_HOUR.withPeak(3), ServiceLevel.of("99"));

        assertThat(stock.pieces()).isEqualTo(8);
        assertThat(stock.expected()).isEqualTo(3);
        assertThat(stock.reached()).isCloseTo(0.996197, within(1e-6));
    }

    @Test
    void aLongerLagNeedsMore() { // 40 minutes and 140: three hours
        SafetyStock stock =
                SafetyStock.of(new Poisson(24), AN_HOUR.withLag(Duration.ofMinutes(140)), ServiceLevel.of("99"));

        assertThat(stock.pieces()).isEqualTo(8);
    }

    /** Silver, Pyke, Thomas: deviation of the demand over the lead time sqrt(4 * 9 + 100 * 1) = 11.662, times 1.645 are 19.2. */
    @Test
    void aLeadTimeIsReckonedAsTheTextbookDoes() {
        SafetyStock stock = SafetyStock.of(new Normal(10, 3), new LeadTime(4, 1, 0), ServiceLevel.of("95"));

        assertThat(stock.pieces()).isEqualTo(20);
        assertThat(stock.expected()).isEqualTo(40);
        assertThat(stock.reached()).isCloseTo(0.95682, within(1e-5)); // 20 / 11.662 = 1.715 deviations
        assertThat(stock.orderAt()).isEqualTo(60);
    }

    @Test
    void aReviewPeriodIsAddedToTheLeadTime() { // sqrt(9 * 9 + 100) = 13.454, times 1.645 are 22.1
        SafetyStock stock = SafetyStock.of(new Normal(10, 3), new LeadTime(4, 1, 5), ServiceLevel.of("95"));

        assertThat(stock.pieces()).isEqualTo(23);
        assertThat(stock.orderAt()).isEqualTo(113);
    }

    @Test
    void daysThatWereOverAnUncertainLeadTimeAreNegativeBinomial() { // mean 2, variance 4: 18 and 9 * 4 + 4 * 9 = 72,
        // chance 0.25, size 6
        SafetyStock stock = SafetyStock.of(new Empirical(List.of(0, 4)), new LeadTime(9, 3, 0), ServiceLevel.of("99"));
        int enough = Exact.negativeBinomial(6, "0.25").enough("0.99");

        assertThat(stock.pieces()).isEqualTo(enough - 18);
        assertThat(stock.expected()).isEqualTo(18);
    }

    @Test
    void daysThatWereOverAFixedLeadTimeAreAllWaysToDrawThem() { // 0 or 4, four days: 16 in one of 16 ways, 12 in
        // four more
        Demand demand = new Empirical(List.of(0, 4));

        assertThat(SafetyStock.of(demand, LeadTime.ofDays(4), ServiceLevel.of("93.75"))
                        .orderAt())
                .isEqualTo(12);
        assertThat(SafetyStock.of(demand, LeadTime.ofDays(4), ServiceLevel.of("93.76"))
                        .orderAt())
                .isEqualTo(16);
        assertThat(SafetyStock.of(demand, LeadTime.ofDays(4), ServiceLevel.of("90"))
                        .reached())
                .isCloseTo(0.9375, within(1e-12));
    }

    @Test
    void singlePiecesOverAFixedLeadTimeArePoisson() {
        SafetyStock stock = SafetyStock.of(new Poisson(2), LeadTime.ofDays(3), ServiceLevel.of("95"));

        assertThat(stock.orderAt()).isEqualTo(Exact.poisson("6").enough("0.95")); // 10
        assertThat(stock.pieces()).isEqualTo(4);
        assertThat(stock.reached()).isCloseTo(0.957379, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50", "90", "95", "99", "99.9", "99.99"})
    void singlePiecesOverAnUncertainLeadTimeAreNegativeBinomial(String level) {
        // mean 6, variance 6 + 4 * 1 = 10: chance 0.6, size 9
        SafetyStock stock = SafetyStock.of(new Poisson(2), new LeadTime(3, 1, 0), ServiceLevel.of(level));
        Exact exact = Exact.negativeBinomial(9, "0.6");
        int enough = exact.enough(String.valueOf(Double.parseDouble(level) / 100));

        assertThat(stock.pieces()).isEqualTo(Math.max(0, enough - 6));
        assertThat(stock.reached()).isCloseTo(exact.atMost(Math.max(enough, 6)), within(1e-12));
    }

    @Test
    void aMeanThatCannotBeWrittenExactlyCostsNoPiece() { // 0.29 * 100 is a little less than 29 in binary, 1.1 * 10
        // more than 11
        SafetyStock less = SafetyStock.of(new Poisson(0.29), LeadTime.ofDays(100), ServiceLevel.of("95"));
        int enough = Exact.poisson("29").enough("0.95");

        assertThat(less.pieces()).isEqualTo(enough - 29);
        assertThat(less.reached()).isCloseTo(Exact.poisson("29").atMost(enough), within(1e-12));
        assertThat(less.orderAt()).isEqualTo(enough);
        SafetyStock more = SafetyStock.of(new Poisson(1.1), LeadTime.ofDays(10), ServiceLevel.of("95"));
        assertThat(more.orderAt()).isEqualTo(Exact.poisson("11").enough("0.95"));
    }

    @Test
    void whereHalfTheCasesWantLessThanTheMeanNothingIsKept() {
        SafetyStock stock = SafetyStock.of(new NegativeBinomial(1, 50), LeadTime.ofDays(1), ServiceLevel.of("50"));

        assertThat(stock.pieces()).isZero();
        assertThat(stock.reached()).isGreaterThan(0.5);
    }

    @Test
    void aVarianceBeyondAllCountsIsTakenForNormal() { // 10,000 a day, L 4 days, deviation 4: variance / mean = 40,001
        SafetyStock stock = SafetyStock.of(new Poisson(10_000), new LeadTime(4, 4, 0), ServiceLevel.of("97.5"));

        assertThat(stock.pieces()).isEqualTo((long) Math.ceil(1.959963984540054 * Math.sqrt(40_000 + 1.6e9)));
        assertThat(Said.of(stock.formula())).startsWith("k(α)");
    }

    @Test
    void theMomentsDecideWhatAMixtureIsTakenFor() {
        Demand demand = new Poisson(1);

        assertThat(Spreads.ofMoments(demand, 3, 30_000)).isInstanceOf(Counts.class);
        assertThat(Spreads.ofMoments(demand, 3, 30_000.1)).isEqualTo(new Bell(3, Math.sqrt(30_000.1)));
        assertThat(Spreads.ofMoments(demand, 3, 3).atMost(0)).isCloseTo(Math.exp(-3), within(1e-13));
    }

    /** Never one piece more than is needed, for any demand and level. */
    @Test
    void oneLessWouldNotSuffice() {
        for (Demand demand : List.of(
                new Poisson(0.3),
                new Poisson(50),
                new NegativeBinomial(3, 9),
                new Normal(40, 12),
                new Empirical(List.of(0, 0, 9)))) {
            for (String level : List.of("50", "80", "95", "99", "99.9")) {
                for (int minutes : new int[] {1, 30, 600, 2_880}) {
                    ExposureTime exposure = ExposureTime.every(Duration.ofMinutes(minutes));
                    double share = Double.parseDouble(level) / 100;
                    SafetyStock stock = SafetyStock.of(demand, exposure, ServiceLevel.of(level));

                    assertThat(stock.reached()).isGreaterThanOrEqualTo(share);
                    assertThat(demand.atMost(stock.pieces(), exposure.time())).isCloseTo(stock.reached(), within(1e-7));
                    assertThat(stock.pieces() == 0 || demand.atMost(stock.pieces() - 1, exposure.time()) < share)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aFormulaIsSaidWithItsNumbers() {
        assertThat(Said.of(SafetyStock.of(new Poisson(24), AN_HOUR.withPeak(1.5), ServiceLevel.of("95"))
                        .message()))
                .isEqualTo(
                        "keep 4: reckoned to suffice with 98.14 % where 95 % are asked for; 1.5 are wanted on average; "
                                + "the least number that demand does not exceed with 95 % in 1 h, which are 40 min between two "
                                + "synchronisations and 20 min until Ozon shows it (P-02), 1.5 times as busy as on average; "
                                + "demand: single pieces, 24 a day (Poisson)");
        assertThat(Said.of(SafetyStock.of(new Normal(10, 3), new LeadTime(4, 1, 5), ServiceLevel.of("95"))
                        .formula()))
                .isEqualTo("k(α) * √(T * var(d) + d² * var(L)) with α = 95 %, T = 9 days of lead time and review, "
                        + "deviation of L 1 days: standard deviation 13.5; demand: 10 pieces a day, standard deviation 3 "
                        + "(normal) (Silver, Pyke, Thomas 2017)");
        assertThat(Said.of(SafetyStock.of(new Poisson(2), new LeadTime(3, 1, 0), ServiceLevel.of("95"))
                        .formula()))
                .startsWith("quantile of the demand in T less its mean with α = 95 %, T = 3 days")
                .contains("= 3.16; demand: single pieces");
    }

    @Test
    void aSafetyStockIsNotWrong() {
        Message any = Message.of("safety.stock");
        ServiceLevel level = ServiceLevel.of("95");

        assertThatThrownBy(() -> new SafetyStock(-1, 0, level, 1, any))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pieces: 0 or more pieces, got -1");
        assertThatThrownBy(() -> new SafetyStock(0, -0.1, level, 1, any))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("expected: 0 to ");
        assertThatThrownBy(() -> new SafetyStock(0, 0, level, 1.01, any))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reached: 0 to 1, got 1.01");
    }
}
