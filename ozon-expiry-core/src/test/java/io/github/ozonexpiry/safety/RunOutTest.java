package io.github.ozonexpiry.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.ozonexpiry.safety.Demand.Empirical;
import io.github.ozonexpiry.safety.Demand.NegativeBinomial;
import io.github.ozonexpiry.safety.Demand.Normal;
import io.github.ozonexpiry.safety.Demand.Poisson;
import io.github.ozonexpiry.stock.Arrival;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunOutTest {

    private static final ZonedDateTime MIDNIGHT = ZonedDateTime.parse("2026-05-04T00:00:00Z[UTC]");
    private static final Instant START = MIDNIGHT.toInstant();
    private static final LocalDate TODAY = MIDNIGHT.toLocalDate();

    /** Poisson of 2 a day, 10 pieces: P(D >= 10) of Poisson 2d by the tables. Day 3: 8.4 %, day 2: 0.8 %; day 5: 54.2 %; day 8: 95.7 %, day 7: 89.1 %. */
    @Test
    void aStockRunsOutBetweenTwoDays() {
        RunOut runOut = RunOut.of(10, new Poisson(2), List.of(), MIDNIGHT, 30);

        assertThat(runOut.early()).contains(LocalDate.parse("2026-05-06"));
        assertThat(runOut.middle()).contains(LocalDate.parse("2026-05-08"));
        assertThat(runOut.late()).contains(LocalDate.parse("2026-05-11"));
        assertThat(runOut.horizon()).isEqualTo(LocalDate.parse("2026-06-03"));
        assertThat(runOut.undated()).isZero();
        assertThat(Said.of(runOut.message()))
                .isEqualTo("runs out between 2026-05-06 and 2026-05-11 with 90 %, by 2026-05-08 with 50 %");
    }

    @Test
    void whatIsLeftOfTodayIsLessThanADay() { // 2 * 0.5 until midnight in Moscow, then 2 a day: P(D >= 10) with mean
        // 3, 5, 7
        ZonedDateTime noon = ZonedDateTime.parse("2026-05-04T12:00:00+03:00[Europe/Moscow]");
        StockPath path = new StockPath(10, new Poisson(2), List.of(), noon.toInstant());

        assertThat(path.outBy(Instant.parse("2026-05-04T21:00:00Z")))
                .isCloseTo(1 - Exact.poisson("1").atMost(9), within(1e-12));
        RunOut runOut = RunOut.of(10, new Poisson(2), List.of(), noon, 30);
        assertThat(runOut.early()).contains(LocalDate.parse("2026-05-07")); // mean 5: 3.2 %, mean 7: 17 %
    }

    @Test
    void theHorizonIsTheLastDayThatIsLookedAt() { // mean 4: 21.5 %, mean 6: 55.4 % want six
        assertThat(RunOut.of(6, new Poisson(2), List.of(), MIDNIGHT, 2).middle())
                .contains(TODAY.plusDays(2));
        assertThat(RunOut.of(6, new Poisson(2), List.of(), MIDNIGHT, 1).middle())
                .isEmpty();
        assertThat(RunOut.of(6, new Poisson(2), List.of(), MIDNIGHT, 1).horizon())
                .isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void beyondTheHorizonNothingIsSaid() {
        RunOut open = RunOut.of(6, new Poisson(2), List.of(), MIDNIGHT, 2);
        RunOut far = RunOut.of(600, new Poisson(2), List.of(), MIDNIGHT, 2);

        assertThat(open.late()).isEmpty();
        assertThat(Said.of(open.message()))
                .isEqualTo("runs out not before 2026-05-05 with 95 %; it may last beyond 2026-05-06");
        assertThat(far.early()).isEmpty();
        assertThat(Said.of(far.message())).isEqualTo("lasts beyond 2026-05-06 with 95 %");
    }

    @Test
    void nothingLeftHasRunOutToday() {
        RunOut runOut = RunOut.of(0, new Poisson(0), List.of(), MIDNIGHT, 1);

        assertThat(runOut.early()).contains(TODAY);
        assertThat(runOut.late()).contains(TODAY);
    }

    @Test
    void exactlyHalfIsHalf() { // no piece or one, as likely: one is gone by midnight with 50 %, two with 25 % a day
        // later
        RunOut runOut = RunOut.of(1, new Empirical(List.of(0, 1)), List.of(), MIDNIGHT, 1);

        assertThat(runOut.middle()).contains(TODAY);
        assertThat(runOut.late()).isEmpty();
    }

    @Test
    void whatNobodyWantsNeverRunsOut() {
        assertThat(RunOut.of(1, new Poisson(0), List.of(), MIDNIGHT, 365).early())
                .isEmpty();
    }

    /**
     * Days of 0, 1 or 2 pieces; goods that can be sold from the midnights on that are asked. Every course of five days, each as likely: on which day nothing is
     * left.
     */
    @Test
    void everySmallCourseWithArrivalsIsFollowed() {
        Empirical demand = new Empirical(List.of(0, 1, 2));
        int[][] worlds = {
            {2, 0, 0, 0, 0}, {2, 1, 0, 0, 0}, {1, 0, 3, 0, 0}, {3, 0, 2, 1, 0}, {1, 1, 1, 1, 1}, {4, 0, 0, 0, 2}
        };
        for (int[] supply : worlds) {
            double[] out = new double[5];
            for (int course = 0; course < 243; course++) {
                int stock = 0;
                int left = course;
                boolean gone = false;
                for (int day = 0; day < 5; day++) {
                    stock += supply[day];
                    stock -= left % 3;
                    left /= 3;
                    gone |= stock <= 0;
                    out[day] += gone ? 1 / 243.0 : 0;
                }
            }
            StockPath path = new StockPath(supply[0], demand, arrivals(supply), START);
            for (int day = 0; day < 5; day++) {
                // A nanosecond before midnight, so that goods of midnight come to the next day.
                Instant end = START.plus(Duration.ofDays(day + 1)).minusNanos(1);
                assertThat(path.outBy(end)).isCloseTo(out[day], within(1e-6));
            }
        }
    }

    /** The shop shows goods 20 minutes after they came (P-02). */
    private static List<Arrival> arrivals(int[] supply) {
        return IntStream.range(1, supply.length)
                .filter(day -> supply[day] > 0)
                .mapToObj(day -> {
                    Instant shown = START.plus(Duration.ofDays(day));
                    return new Arrival(
                            START, Optional.of(shown.minus(Duration.ofMinutes(20))), Optional.empty(), supply[day]);
                })
                .toList();
    }

    @Test
    void goodsThatComeInTimeMoveTheDay() {
        Arrival tomorrow = expected(START.plus(Duration.ofDays(1)), 10);
        RunOut with = RunOut.of(10, new Poisson(2), List.of(tomorrow), MIDNIGHT, 60);
        RunOut twice = RunOut.of(20, new Poisson(2), List.of(), MIDNIGHT, 60);

        assertThat(with.early()).isEqualTo(twice.early()); // on the first day ten pieces suffice but for 5 in 100,000
        assertThat(with.late()).isEqualTo(twice.late());
    }

    @Test
    void goodsThatComeTooLateChangeNothing() {
        Arrival late = expected(START.plus(Duration.ofDays(20)), 1_000);
        RunOut with = RunOut.of(10, new Poisson(2), List.of(late), MIDNIGHT, 60);

        assertThat(with).isEqualTo(RunOut.of(10, new Poisson(2), List.of(), MIDNIGHT, 60));
    }

    @Test
    void theOrderOfArrivalsDoesNotMatter() {
        Arrival one = expected(START.plus(Duration.ofDays(2)), 5);
        Arrival two = expected(START.plus(Duration.ofDays(4)), 6);

        assertThat(RunOut.of(6, new Poisson(2), List.of(one, two), MIDNIGHT, 60))
                .isEqualTo(RunOut.of(6, new Poisson(2), List.of(two, one), MIDNIGHT, 60));
    }

    @Test
    void onlyGoodsWithAComingDayAreCounted() {
        Arrival came = new Arrival(START, Optional.of(START.plusSeconds(99)), Optional.of(START), 100);
        Arrival overdue = expected(START, 200);
        Arrival undated = new Arrival(START, Optional.empty(), Optional.empty(), 3);
        RunOut runOut = RunOut.of(10, new Poisson(2), List.of(came, overdue, undated), MIDNIGHT, 30);

        assertThat(runOut.undated()).isEqualTo(203);
        assertThat(runOut.late())
                .isEqualTo(
                        RunOut.of(10, new Poisson(2), List.of(), MIDNIGHT, 30).late());
        assertThat(RunOut.of(10, new Poisson(2), List.of(expected(START.plusNanos(1), 200)), MIDNIGHT, 30)
                        .undated())
                .isZero();
    }

    @Test
    void goodsOfWhichALaterComingIsStatedComeThen() {
        Arrival stated = new Arrival(START, Optional.of(START), Optional.of(START.plus(Duration.ofDays(1))), 500);
        RunOut runOut = RunOut.of(10, new Poisson(2), List.of(stated), MIDNIGHT, 30);

        assertThat(runOut.undated()).isZero();
        assertThat(runOut.early()).isEmpty();
    }

    /** More than 4,095 pieces are put together: what is said is never later than it is, and less than a hundredth of the stock earlier. */
    @ParameterizedTest
    @ValueSource(longs = {4_095, 4_096, 10_000, 50_000})
    void manyPiecesArePutTogetherOnTheSafeSide(long stock) {
        Demand demand = new NegativeBinomial(500, 5_000);
        StockPath path = new StockPath(stock, demand, List.of(), START);
        Duration time = Duration.ofDays(stock / 500);
        double out = path.outBy(START.plus(time));
        double exact = 1 - demand.atMost(stock - 1, time);
        double atMost = 1 - demand.atMost(stock - 1 - stock / 100, time);

        if (stock < 4_096) {
            assertThat(out).isCloseTo(exact, within(1e-12));
        } else {
            assertThat(out).isGreaterThan(exact).isLessThan(atMost);
        }
    }

    @Test
    void manyPiecesWithArrivalsAreFollowedToo() { // on the safe side of what 30,000 at once would do
        Arrival soon = expected(START.plus(Duration.ofDays(2)), 20_000);
        RunOut runOut = RunOut.of(10_000, new Normal(1_000, 100), List.of(soon), MIDNIGHT, 60);
        RunOut atOnce = RunOut.of(30_000, new Normal(1_000, 100), List.of(), MIDNIGHT, 60);

        assertThat(runOut.middle().orElseThrow())
                .isBetween(
                        atOnce.middle().orElseThrow().minusDays(1),
                        atOnce.middle().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 30, 'stock: 0 or more pieces, got -1'",
        "1, 0, 'days: 1 to 365, got 0.0'",
        "1, 366, 'days: 1 to 365, got 366.0'"
    })
    void aQuestionIsOne(long stock, int days, String message) {
        assertThatThrownBy(() -> RunOut.of(stock, new Poisson(2), List.of(), MIDNIGHT, days))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, true",
        "1, 1, 1, true",
        "5, 5, 5, true",
        ", , , true",
        "1, , , true",
        "1, 2, , true", // horizon: the fifth
        "2, 1, 3, false",
        "1, 3, 2, false",
        "1, 2, 6, false",
        ", 2, 3, false",
        "1, , 3, false",
        "6, , , false",
        "1, 6, , false",
        ", , 3, false",
    })
    void theDaysStandInTheirOrder(Integer early, Integer middle, Integer late, boolean right) {
        if (right) {
            assertThat(runOut(early, middle, late, 0).horizon()).isEqualTo(TODAY.plusDays(5));
        } else {
            assertThatThrownBy(() -> runOut(early, middle, late, 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("days in their order, got " + day(early) + ", " + day(middle) + ", " + day(late)
                            + ", horizon 2026-05-09");
        }
    }

    @Test
    void undatedPiecesAreNotBelowZero() {
        assertThatThrownBy(() -> runOut(1, 2, 3, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("undated: 0 or more pieces, got -1");
    }

    private static RunOut runOut(Integer early, Integer middle, Integer late, long undated) {
        return new RunOut(day(early), day(middle), day(late), TODAY.plusDays(5), undated);
    }

    private static Optional<LocalDate> day(Integer number) {
        return Optional.ofNullable(number).map(TODAY::plusDays);
    }

    private static Arrival expected(Instant at, long pieces) {
        return new Arrival(START, Optional.of(at), Optional.empty(), pieces);
    }
}
