package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.cause.Verdicts.all;
import static io.github.ozonexpiry.cause.Verdicts.fromWarehouse;
import static io.github.ozonexpiry.cause.Verdicts.times;
import static io.github.ozonexpiry.cause.Verdicts.verdict;
import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ozonexpiry.cause.Trend.Change;
import io.github.ozonexpiry.cause.Trend.Direction;
import io.github.ozonexpiry.cause.Trend.Interval;
import io.github.ozonexpiry.cause.Trend.Level;
import io.github.ozonexpiry.cause.Trend.Period;
import io.github.ozonexpiry.cause.Trend.Rate;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TrendTest {

    @Test
    void theShareIsThatOfAllPostingsOfThePeriod() {
        Change change = onlyChange(new Period(80, times(48, Cause.BACKLOG)), new Period(70, times(56, Cause.BACKLOG)));

        assertThat(change.key().value()).contains(Cause.BACKLOG);
        assertThat(change.before()).isEqualTo(new Rate(48, 80, Level.PERCENT_95));
        assertThat(change.after()).isEqualTo(new Rate(56, 70, Level.PERCENT_95));
        assertThat(change.before().share()).isEqualTo(0.6);
        assertThat(change.after().share()).isEqualTo(0.8);
    }

    /** Newcombe 1998, Statistics in Medicine 17, 873-890: 56 of 70 less 48 of 80 is 0.20, from 0.0524 to 0.3339. */
    @Test
    void aDifferenceWhoseIntervalIsAboveZeroHasRisenAndTheOtherWayRoundHasFallen() {
        Period fewer = new Period(80, times(48, Cause.BACKLOG));
        Period more = new Period(70, times(56, Cause.BACKLOG));

        assertThat(onlyChange(fewer, more).direction()).isEqualTo(Direction.RISEN);
        assertThat(onlyChange(more, fewer).direction()).isEqualTo(Direction.FALLEN);
    }

    /** Newcombe 1998: 5 of 56 less 0 of 29 is from -0.0381 to 0.1926. */
    @Test
    void aDifferenceWhoseIntervalHoldsZeroIsNotClear() {
        Change change = onlyChange(new Period(29, List.of()), new Period(56, times(5, Cause.BACKLOG)));

        assertThat(change.direction()).isEqualTo(Direction.NOT_CLEAR);
        assertThat(change.before().count()).isZero();
        assertThat(change.interval().low()).isNegative();
    }

    @Test
    void anIntervalThatBeginsOrEndsAtZeroHoldsIt() {
        assertThat(Direction.of(new Interval(0, 0.1))).isEqualTo(Direction.NOT_CLEAR);
        assertThat(Direction.of(new Interval(-0.1, 0))).isEqualTo(Direction.NOT_CLEAR);
        assertThat(Direction.of(new Interval(Double.MIN_VALUE, 0.1))).isEqualTo(Direction.RISEN);
        assertThat(Direction.of(new Interval(-0.1, -Double.MIN_VALUE))).isEqualTo(Direction.FALLEN);
    }

    @Test
    void theGreatestRiseStandsFirstAndTheGreatestFallLast() {
        Period before =
                new Period(100, all(times(9, Cause.PICKED_LATE), times(4, Cause.OVERSOLD), times(6, Cause.BACKLOG)));
        Period after =
                new Period(100, all(times(4, Cause.OVERSOLD), times(2, Cause.DEFECTIVE), times(9, Cause.BACKLOG)));
        Trend trend = Trend.between(before, after, Dimension.CAUSE);

        assertThat(trend.changes())
                .extracting(change -> change.key().value().orElseThrow())
                .containsExactly(Cause.BACKLOG, Cause.DEFECTIVE, Cause.OVERSOLD, Cause.PICKED_LATE);
        assertThat(trend.dimension()).isSameAs(Dimension.CAUSE);
    }

    @Test
    void equalChangesStandInTheOrderOfTheirKeys() {
        Period after = new Period(
                9, List.of(verdict(), verdict(Cause.DEFECTIVE), verdict(Cause.OVERSOLD), verdict(Cause.OZON_ENDED)));

        assertThat(Trend.between(new Period(9, List.of()), after, Dimension.CAUSE)
                        .changes())
                .extracting(change -> change.key().value())
                .containsExactly(
                        Optional.of(Cause.OVERSOLD),
                        Optional.of(Cause.DEFECTIVE),
                        Optional.of(Cause.OZON_ENDED),
                        Optional.empty());
    }

    @Test
    void aRowIsNamedAsInTheLaterPeriod() {
        Period before = new Period(1, List.of(inWarehouse("old name", Instant.parse("2026-05-01T00:00:00Z"))));
        Period after = new Period(1, List.of(inWarehouse("new name", Instant.parse("2026-04-01T00:00:00Z"))));

        assertThat(Trend.between(before, after, Dimension.WAREHOUSE).changes())
                .extracting(change -> Verdicts.said(change.key()))
                .containsExactly("new name (warehouse 7)");
    }

    @Test
    void twoPeriodsWithoutVerdictsHaveNoRows() {
        assertThat(Trend.between(new Period(1, List.of()), new Period(1, List.of()), Dimension.CAUSE)
                        .changes())
                .isEmpty();
    }

    @Test
    void theLevelIsTheCallersChoice() {
        Period before = new Period(80, times(48, Cause.BACKLOG));
        Period after = new Period(70, times(56, Cause.BACKLOG));

        assertThat(Trend.between(before, after, Dimension.CAUSE, Level.PERCENT_99)
                        .changes())
                .extracting(Change::before, Change::after)
                .containsExactly(tuple(new Rate(48, 80, Level.PERCENT_99), new Rate(56, 70, Level.PERCENT_99)));
    }

    @Test
    void aPeriodKeepsTheVerdictsThatItWasGiven() {
        List<Verdict> verdicts = new ArrayList<>(times(1, Cause.BACKLOG));
        Period period = new Period(1, verdicts);
        verdicts.clear();

        assertThat(period.verdicts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 0", "2, 3"})
    void aPeriodRefusesToHaveNoPostingsOrFewerThanVerdicts(int postings, int verdicts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(postings, times(verdicts, Cause.BACKLOG)))
                .withMessage("%d verdicts of %d postings", verdicts, postings);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 5", "6, 5"})
    void aRateRefusesWhatIsNoPartOfAWhole(int count, int postings) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rate(count, postings, Level.PERCENT_95))
                .withMessage("%d of %d postings", count, postings);
    }

    @Test
    void aRateMayBeNothingOrAll() {
        assertThat(new Rate(0, 1, Level.PERCENT_95).share()).isZero();
        assertThat(new Rate(1, 1, Level.PERCENT_95).share()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"0.2, 0.1", "NaN, 1", "0, NaN"})
    void anIntervalRefusesEndsInTheWrongOrder(double low, double high) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(low, high))
                .withMessage("no interval from " + low + " to " + high);
    }

    @Test
    void anIntervalMayBeAPoint() {
        assertThat(new Interval(1, 1).low()).isEqualTo(new Interval(1, 1).high());
    }

    @Test
    void ratesOfDifferentLevelsAreNotCompared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change(
                        Dimension.Key.NO_CAUSE, new Rate(1, 2, Level.PERCENT_90), new Rate(1, 2, Level.PERCENT_95)))
                .withMessage("levels differ: PERCENT_90 and PERCENT_95");
    }

    /** Newcombe 1998 for the difference; the intervals of the shares by its formula in another language: 0.4905-0.7004 and 0.6918-0.8770. */
    @Test
    void aChangeIsSaidInThreeLanguages() {
        Change change = onlyChange(new Period(80, times(48, Cause.BACKLOG)), new Period(70, times(56, Cause.BACKLOG)));

        assertThat(Stream.of(Language.values())
                        .map(language -> Wording.in(language, ZoneOffset.UTC).say(change.message())))
                .containsExactly(
                        "more orders than people could handle: before 60 % (49 % to 70 %), after 80 % (69.2 % to 87.7 %); "
                                + "difference 20 (5.2 to 33.4) percentage points, intervals of 95 %: risen",
                        "заказов больше, чем успели обработать: раньше 60 % (от 49 % до 70 %), теперь 80 % (от 69.2 % до 87.7 %); "
                                + "разница 20 п. п. (от 5.2 до 33.4), интервалы 95 %: выросло",
                        "订单多于人手所能处理：之前 60 %（49 % 至 70 %），之后 80 %（69.2 % 至 87.7 %）；"
                                + "相差 20（5.2 至 33.4）个百分点，区间 95 %：上升");
    }

    /** Newcombe 1998: 0 of 10 less 0 of 20 is 0, from -0.1611 to 0.2775 with the greater period second. */
    @Test
    void aDifferenceBelowZeroIsSaidWithItsSign() {
        Change change = new Change(
                Dimension.Key.NOT_STATED, new Rate(0, 20, Level.PERCENT_95), new Rate(0, 10, Level.PERCENT_95));

        assertThat(Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(change.message()))
                .endsWith("difference 0 (-16.1 to 27.8) percentage points, intervals of 95 %: no clear change");
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void everyDirectionHasAName(Direction direction) {
        assertThat(Wording.in(Language.CHINESE, ZoneOffset.UTC).say(direction.message()))
                .isNotBlank();
    }

    private static Verdict inWarehouse(String name, Instant ordered) {
        return verdict(aPosting()
                .inProcessAt(ordered)
                .delivery(fromWarehouse(Stated.of(new WarehouseId(7)), Stated.of(name)))
                .build());
    }

    private static Change onlyChange(Period before, Period after) {
        List<Change> changes = Trend.between(before, after, Dimension.CAUSE).changes();
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }
}
