package io.github.ozonexpiry.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.ozonexpiry.placement.ProductFacts.Week;
import io.github.ozonexpiry.placement.Steadiness.Pattern;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SteadinessTest {

    /** 2, 4, 4, 4, 5, 5, 7, 9: mean 5, sum of squared distances 32, by hand; variance of the sample 32/7. */
    @Test
    void theFiguresAreThoseReckonedByHand() {
        Steadiness steadiness = of(2, 4, 4, 4, 5, 5, 7, 9);

        assertThat(steadiness.pieces()).isEqualTo(40);
        assertThat(steadiness.weeksWithSale()).isEqualTo(8);
        assertThat(steadiness.interval()).isEqualTo(1);
        assertThat(steadiness.variation()).isEqualTo(Math.sqrt(32 / 7.0) / 5, within(1e-12));
        assertThat(steadiness.variationOfSales()).isEqualTo(32 / 7.0 / 25, within(1e-12));
        assertThat(steadiness.perDay()).isEqualTo(40 / 56.0);
    }

    /** 0, 3, 0, 5: of all weeks mean 2, squared distances 4 + 1 + 4 + 9 = 18; of the weeks with a sale mean 4, distances 1 + 1 = 2. */
    @Test
    void weeksWithoutASaleCountForTheIntervalAndNotForTheSizeOfSales() {
        Steadiness steadiness = of(0, 3, 0, 5);

        assertThat(steadiness.interval()).isEqualTo(2);
        assertThat(steadiness.weeksWithSale()).isEqualTo(2);
        assertThat(steadiness.variation()).isEqualTo(Math.sqrt(18 / 3.0) / 2, within(1e-12));
        assertThat(steadiness.variationOfSales()).isEqualTo(2 / 16.0, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "'5 5 5 5', SMOOTH",
        "'5 0 5 0', INTERMITTENT",
        "'1 9 1 9', ERRATIC", // mean 5, variance 64/3, 0.85
        "'1 0 9 0', LUMPY",
        "'0 0 0 0', NO_SALES",
        "'3', SMOOTH",
        "'3 0', INTERMITTENT"
    })
    void everyCornerOfTheFourHasItsName(String weeks, Pattern pattern) {
        long[] pieces =
                Arrays.stream(weeks.split(" ")).mapToLong(Long::parseLong).toArray();

        assertThat(of(pieces).pattern()).isEqualTo(pattern);
    }

    /** 33 weeks over 25 with a sale are exactly 1.32. */
    @Test
    void anIntervalOfExactlyTheLimitIsOften() {
        assertThat(new Steadiness(weeks(25, 8), 0).pattern()).isEqualTo(Pattern.SMOOTH);
        assertThat(new Steadiness(weeks(25, 9), 0).pattern()).isEqualTo(Pattern.INTERMITTENT);
    }

    /** 24 times 6, 24 times 34 and once 20: mean 20, squared distances 48 * 196 over 48, and 196 / 400 is exactly 0.49. */
    @Test
    void aVariationOfExactlyTheLimitIsAlike() {
        List<Long> exact = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            exact.addAll(List.of(6L, 34L));
        }
        exact.add(20L);
        assertThat(new Steadiness(exact, 0).variationOfSales()).isEqualTo(0.49, within(1e-15));
        assertThat(new Steadiness(exact, 0).pattern()).isEqualTo(Pattern.SMOOTH);
        exact.set(0, 5L);
        assertThat(new Steadiness(exact, 0).pattern()).isEqualTo(Pattern.ERRATIC);
    }

    /** All 3,125 products of five weeks with 0 to 4 pieces, by the definitions of the paper, in two passes. */
    @Test
    void everySmallWorldHasThePatternOfTheDefinition() {
        for (int world = 0; world < 3125; world++) {
            long[] weeks = {world % 5, world / 5 % 5, world / 25 % 5, world / 125 % 5, world / 625};
            double[] sales = Arrays.stream(weeks)
                    .filter(pieces -> pieces > 0)
                    .asDoubleStream()
                    .toArray();
            double mean = Arrays.stream(sales).average().orElse(0);
            double squares = Arrays.stream(sales)
                    .map(each -> (each - mean) * (each - mean))
                    .sum();
            double variation = sales.length < 2 ? 0 : squares / (sales.length - 1) / (mean * mean);
            boolean often = sales.length > 0 && 5.0 / sales.length <= 1.32;

            assertThat(of(weeks).pattern())
                    .as(Arrays.toString(weeks))
                    .isEqualTo(
                            sales.length == 0
                                    ? Pattern.NO_SALES
                                    : often
                                            ? (variation <= 0.49 ? Pattern.SMOOTH : Pattern.ERRATIC)
                                            : (variation <= 0.49 ? Pattern.INTERMITTENT : Pattern.LUMPY));
        }
    }

    @Test
    void aMillionPiecesAWeekAreReckonedExactly() {
        assertThat(new Steadiness(Collections.nCopies(520, 1_000_000_000L), 0).pattern())
                .isEqualTo(Pattern.SMOOTH);
        assertThat(new Steadiness(Collections.nCopies(520, 1_000_000_000L), 0).variation())
                .isZero();
    }

    @Test
    void aWeekWithoutStockIsNoWeekWithoutDemand() {
        ProductFacts product = ProductFacts.of(
                new Sku(5), List.of(new Week(7, true), new Week(0, false), new Week(7, true), new Week(3, false)));

        assertThat(product.steadiness()).isEqualTo(new Steadiness(List.of(7L, 7L), 2));
    }

    @Test
    void aSupplyIsRoundedUpAndSoAreTheDaysInWhichItIsSold() {
        Steadiness fiveAWeek = of(5, 5, 5);

        assertThat(fiveAWeek.piecesIn(28)).isEqualTo(20);
        assertThat(fiveAWeek.piecesIn(29)).isEqualTo(21); // 20.7
        assertThat(fiveAWeek.piecesIn(27)).isEqualTo(20); // 19.3
        assertThat(fiveAWeek.daysOf(20)).isEqualTo(28);
        assertThat(fiveAWeek.daysOf(21)).isEqualTo(30); // 29.4
        assertThat(of(0, 1).piecesIn(7)).isEqualTo(1); // 0.5
        assertThat(of(0, 1).daysOf(1)).isEqualTo(14);
    }

    @Test
    void theWeeksAreCopiedAndNoneIsNegative() {
        List<Long> weeks = new ArrayList<>(List.of(1L));
        Steadiness steadiness = new Steadiness(weeks, 0);
        weeks.clear();

        assertThat(steadiness.weeks()).containsExactly(1L);
        assertThatThrownBy(() -> steadiness.weeks().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(0, -1))
                .withMessage("pieces sold in a week: 0 or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Steadiness(List.of(), -1))
                .withMessage("weeks left out: 0 or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Week(-1, true))
                .withMessage("pieces sold in a week: 0 or more, got -1");
        assertThat(new Week(0, true).pieces()).isZero();
    }

    @Test
    void itIsSaidWithItsFiguresWhereThereAreAny() {
        assertThat(said(new Steadiness(List.of(0L, 3L, 0L, 5L), 1)))
                .isEqualTo(
                        "Sold seldom, in much the same numbers: weeks with a sale 2 of 4, left out for want of stock 1; "
                                + "mean interval 2.00, coefficient of variation 1.22, squared that of the weeks with a sale 0.13");
        assertThat(said(new Steadiness(List.of(0L, 3L), 4)))
                .isEqualTo("Weeks with a sale 1 of 2, left out for want of stock 4");
        assertThat(said(new Steadiness(List.of(), 4)))
                .isEqualTo("Weeks with a sale 0 of 0, left out for want of stock 4");
    }

    private static String said(Steadiness steadiness) {
        return Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(steadiness.message());
    }

    private static Steadiness of(long... weeks) {
        return new Steadiness(Arrays.stream(weeks).boxed().toList(), 0);
    }

    private static List<Long> weeks(int withSale, int without) {
        List<Long> weeks = new ArrayList<>(Collections.nCopies(withSale, 4L));
        weeks.addAll(Collections.nCopies(without, 0L));
        return weeks;
    }
}
