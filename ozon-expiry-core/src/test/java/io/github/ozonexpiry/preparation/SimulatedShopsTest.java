package io.github.ozonexpiry.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A thousand shops whose truth is known; keeps {@code docs/handling-time.md}, which {@code -Dhandling=write} writes anew. */
@Tag("sweep")
class SimulatedShopsTest {

    private static final Path FILE = Path.of("..", "docs", "handling-time.md");
    private static final HandlingTimePage PAGE = new HandlingTimePage();
    private static final double ONCE_IN_TEN_THOUSAND = 1e-4;

    @ParameterizedTest
    @EnumSource(ShopKind.class)
    void noMoreShopsFallShortThanTheConfidenceAllows(ShopKind kind) {
        if (kind.assumptionHolds()) {
            assertThat(chanceOfAsMany(PAGE.of(kind))).isGreaterThan(ONCE_IN_TEN_THOUSAND);
        }
    }

    @Test
    void norDoAllOfThemTogether() {
        List<SimulatedShop> all = PAGE.whereTheAssumptionHolds();

        assertThat(all).hasSize(600);
        assertThat(chanceOfAsMany(all)).isGreaterThan(ONCE_IN_TEN_THOUSAND);
    }

    @Test
    void thatWouldBeSeenIfItWereNotSo() {
        List<SimulatedShop> all = PAGE.whereTheAssumptionHolds();
        int careless = (int)
                all.stream().filter(SimulatedShop::wouldFallShortWithoutMargin).count();
        int naive = (int) PAGE.of(ShopKind.OPEN).stream()
                .filter(SimulatedShop::wouldFallShortFromDoneOnes)
                .count();

        assertThat(atLeast(careless, all.size())).isLessThan(ONCE_IN_TEN_THOUSAND);
        assertThat(atLeast(naive, PAGE.of(ShopKind.OPEN).size())).isLessThan(ONCE_IN_TEN_THOUSAND);
        assertThat(chanceOfAsMany(PAGE.of(ShopKind.DEPENDENT_9))).isLessThan(ONCE_IN_TEN_THOUSAND);
        assertThat(chanceOfAsMany(PAGE.of(ShopKind.SLOWER_6))).isLessThan(ONCE_IN_TEN_THOUSAND);
    }

    @Test
    void whereNothingIsWrongFewAreWarned() { // 1 in 100 by each test; Pettitt's is the more careful one
        List<SimulatedShop> all = PAGE.whereTheAssumptionHolds();

        assertThat(all.stream().filter(SimulatedShop::seesDependence).count()).isLessThan(15);
        assertThat(all.stream().filter(SimulatedShop::seesShift).count()).isLessThan(15);
    }

    @Test
    void theThousandShopsAreThose() {
        assertThat(List.of(ShopKind.values()).stream()
                        .mapToInt(kind -> PAGE.of(kind).size())
                        .sum())
                .isEqualTo(1_000);
    }

    @Test
    void thePageSaysWhatWasMeasured() throws IOException {
        String measured = PAGE.text();
        if ("write".equals(System.getProperty("handling"))) {
            Files.writeString(FILE, measured);
        }

        assertThat(FILE).as(HandlingTimePage.COMMAND).content().isEqualTo(measured);
    }

    /** From the tables of the normal distribution. */
    @Test
    void theTruthIsThatOfTheTables() {
        assertThat(Drawn.above(0)).isEqualTo(0.5);
        assertThat(Drawn.above(1.6448536269514722)).isCloseTo(0.05, within(1e-14));
        assertThat(Drawn.above(-2.3263478740408408)).isCloseTo(0.99, within(1e-14));
        assertThat(Drawn.above(6)).isCloseTo(9.865876e-10, within(1e-14));
        assertThat(Drawn.above(8)).isZero();
        assertThat(Drawn.above(-8)).isEqualTo(1);
    }

    private static double chanceOfAsMany(List<SimulatedShop> shops) {
        int advised = (int) shops.stream().filter(SimulatedShop::isAdvised).count();
        int fallShort = (int) shops.stream().filter(SimulatedShop::fallsShort).count();
        return atLeast(fallShort, advised);
    }

    /** How probable it is that of so many shops at least so many fall short when each does with 5 %, in decimals. */
    private static double atLeast(int fallShort, int shops) {
        BigDecimal falls = new BigDecimal("0.05");
        BigDecimal stands = new BigDecimal("0.95");
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal choose = BigDecimal.ONE;
        for (int k = 0; k <= shops; k++) {
            if (k >= fallShort) {
                sum = sum.add(choose.multiply(falls.pow(k, MathContext.DECIMAL128))
                        .multiply(stands.pow(shops - k, MathContext.DECIMAL128), MathContext.DECIMAL128));
            }
            choose = choose.multiply(BigDecimal.valueOf(shops - k))
                    .divide(BigDecimal.valueOf(k + 1L), MathContext.UNLIMITED);
        }
        return sum.doubleValue();
    }
}
