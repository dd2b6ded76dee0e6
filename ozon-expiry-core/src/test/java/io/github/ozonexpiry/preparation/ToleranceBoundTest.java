package io.github.ozonexpiry.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.money.Percent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceBoundTest {

    /** The usual tables of one-sided bounds: 95 % at 95 % from 59 orders on, one more may be longer from 93, 124, 153 and 181 on. */
    @ParameterizedTest
    @CsvSource({
        "58, 95, 95, ", "59, 95, 95, 59", "92, 95, 95, 92", "93, 95, 95, 92", "123, 95, 95, 122", "124, 95, 95, 122",
        "152, 95, 95, 150", "153, 95, 95, 150", "180, 95, 95, 177", "181, 95, 95, 177", "28, 90, 95, ",
                "29, 90, 95, 29",
        "298, 99, 95, ", "299, 99, 95, 299", "458, 99, 99, ", "459, 99, 99, 459", "89, 95, 99, ", "90, 95, 99, 90",
        "43, 90, 99, ", "44, 90, 99, 44"
    })
    void theRankIsThatOfTheTables(int orders, String share, String confidence, Integer rank) {
        assertThat(ToleranceBound.of(orders, ServiceLevel.of(share, confidence)).map(ToleranceBound::rank))
                .isEqualTo(Optional.ofNullable(rank));
    }

    /** Reckoned apart with 40 decimal digits. */
    @ParameterizedTest
    @CsvSource({
        "1000, 95, 95, 962",
        "10000, 95, 95, 9537",
        "100000, 95, 95, 95114",
        "1000000, 95, 95, 950359",
        "1000000, 50, 99, 501164",
        "1000000, 99.9, 90, 999041"
    })
    void aMillionOrdersHaveABoundToo(int orders, String share, String confidence, int rank) {
        assertThat(ToleranceBound.of(orders, ServiceLevel.of(share, confidence))
                        .orElseThrow()
                        .rank())
                .isEqualTo(rank);
    }

    @ParameterizedTest
    @CsvSource({"95, 95", "90, 99", "50, 75", "80, 36", "99, 50", "20, 90", "5, 1", "50, 3"})
    void theRankIsTheLeastThatExactBinomialsAllow(String share, String confidence) {
        ServiceLevel level = ServiceLevel.of(share, confidence);
        for (int orders = 0; orders <= 120; orders++) {
            assertThat(ToleranceBound.of(orders, level).map(ToleranceBound::rank))
                    .as("%d orders", orders)
                    .isEqualTo(exactRank(orders, Integer.parseInt(share), Integer.parseInt(confidence)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "95, 95, 59",
        "99, 95, 299",
        "90, 95, 29",
        "95, 99, 90",
        "80, 36, 2",
        "50, 75, 2",
        "50, 50, 1",
        "1, 1, 1",
        "99.9, 99.9, 6905",
        "99.999999, 99, 460517017"
    })
    void theFewestOrdersAreThoseOfWilks(String share, String confidence, long orders) {
        ServiceLevel level = ServiceLevel.of(share, confidence);

        assertThat(ToleranceBound.leastOrders(level)).isEqualTo(orders);
        if (orders < 1_000_000) {
            assertThat(ToleranceBound.of((int) orders, level)).isPresent();
            assertThat(ToleranceBound.of((int) orders - 1, level)).isEmpty();
        }
    }

    @Test
    void anotherRankThanTheLeastIsRefused() {
        assertThatThrownBy(() -> new ToleranceBound(93, 93, ServiceLevel.USUAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rank 93 of 93 orders is not the bound for ServiceLevel[");
        assertThatThrownBy(() -> new ToleranceBound(93, 91, ServiceLevel.USUAL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ToleranceBound(58, 59, ServiceLevel.USUAL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ToleranceBound(0, 1, ServiceLevel.USUAL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ToleranceBound.of(-1, ServiceLevel.USUAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("orders are 0 or more, got -1");
    }

    /** Of n that were all kept the bound is the n-th root of the doubt: 0.05^(1/100) = 0.97048; of none nothing is sure. */
    @Test
    void theShareThatIsSurelyKeptIsRoundedDown() {
        ToleranceBound bound = ToleranceBound.of(100, ServiceLevel.USUAL).orElseThrow();

        assertThat(bound.surelyKept(100)).isEqualTo(Percent.of("97.04"));
        assertThat(bound.surelyKept(0)).isEqualTo(Percent.of("0"));
        assertThat(bound.surelyKept(1)).isEqualTo(Percent.of("0.05")); // 1 - 0.95^(1/100) = 0.000512...
        assertThat(bound.surelyKept(90)).isEqualTo(Percent.of("83.62")); // Clopper and Pearson: 0.83628...
    }

    @Test
    void moreOrFewerThanThereWereCannotBeKept() {
        ToleranceBound bound = ToleranceBound.of(100, ServiceLevel.USUAL).orElseThrow();

        assertThatThrownBy(() -> bound.surelyKept(101))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("101 kept of 100 orders");
        assertThatThrownBy(() -> bound.surelyKept(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** In whole numbers: of each rank the probability, times 100^n, that fewer than that many of n are no longer than the true quantile. */
    private static Optional<Integer> exactRank(int orders, int share, int confidence) {
        BigInteger wanted =
                BigInteger.valueOf(confidence).multiply(BigInteger.valueOf(100).pow(orders));
        BigInteger below = BigInteger.ZERO;
        BigInteger choose = BigInteger.ONE;
        for (int rank = 1; rank <= orders; rank++) {
            int kept = rank - 1;
            below = below.add(choose.multiply(BigInteger.valueOf(share).pow(kept))
                    .multiply(BigInteger.valueOf(100 - share).pow(orders - kept)));
            choose = choose.multiply(BigInteger.valueOf(orders - kept)).divide(BigInteger.valueOf(rank));
            if (below.multiply(BigInteger.valueOf(100)).compareTo(wanted) >= 0) {
                return Optional.of(rank);
            }
        }
        return Optional.empty();
    }

    @Test
    void theTestsOwnArithmeticIsThatOfTheTextbook() { // 0.95^59 = 0.0485 < 0.05 < 0.0510 = 0.95^58
        assertThat(exactRank(59, 95, 95)).contains(59);
        assertThat(exactRank(58, 95, 95)).isEmpty();
        assertThat(new BigDecimal("0.95").pow(59)).isLessThan(new BigDecimal("0.05"));
    }
}
