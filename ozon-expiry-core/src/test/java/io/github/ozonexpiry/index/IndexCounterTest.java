package io.github.ozonexpiry.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.WorkedExample;
import io.github.ozonexpiry.index.IndexPolicy.Denominator;
import io.github.ozonexpiry.money.Percent;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexCounterTest {

    private static final IndexPolicy POLICY = IndexPolicy.globalFiveZones();
    private static final LocalDate FIRST = LocalDate.parse("2026-04-01");
    private static final LocalDate LAST = LocalDate.parse("2026-06-30");

    @Test
    @WorkedExample("W-02")
    void fortyFiveOfNineHundredShipmentsAreFivePercent() {
        IndexCounter counter = counter(POLICY);
        for (int i = 0; i < 900; i++) {
            counter.created(day("2026-04-26") + i % 14);
        }
        for (int i = 0; i < 45; i++) { // through the seller
            counter.cancelled(day("2026-04-26") + i % 14, day("2026-05-09"));
        }

        IndexReading index = on(counter, "2026-05-10");

        assertThat(index.numerator()).isEqualTo(45);
        assertThat(index.denominator()).isEqualTo(900);
        assertThat(index.first()).isEqualTo("2026-04-26");
        assertThat(index.last()).isEqualTo("2026-05-09");
        assertThat(index.share().orElseThrow().percent(0, RoundingMode.UNNECESSARY))
                .isEqualTo(Percent.of("5"));
    }

    @Test
    void theLastIndexDayCanBeReadAndTheNextCannot() {
        IndexCounter counter = counter(POLICY); // its range ends on 30 June, and today is left out (I-02)

        assertThat(counter.lastIndexDay()).isEqualTo("2026-07-01");
        assertThat(counter.policy()).isEqualTo(POLICY);
        assertThat(counter.on(counter.lastIndexDay()).last()).isEqualTo(LAST);
        assertThatThrownBy(() -> counter.on(LAST.plusDays(2))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-10, 0", "2026-05-11, 1", "2026-05-24, 1", "2026-05-25, 0"})
    void aShipmentCountsOnTheFourteenDaysAfterItsCreation(LocalDate today, long counted) {
        IndexCounter counter = counter(POLICY);
        counter.created(day("2026-05-10"));

        assertThat(counter.on(today).denominator()).isEqualTo(counted);
        assertThat(counter.denominator(today.toEpochDay())).isEqualTo(counted);
        assertThat(counter.numerator(today.toEpochDay())).isZero();
    }

    @ParameterizedTest
    @CsvSource({ // created on 1 May, cancelled on 10 May; errors, then shipments by each text
        "2026-05-01, 0, 0, 0, 0",
        "2026-05-02, 0, 1, 1, 1",
        "2026-05-10, 0, 1, 1, 1",
        "2026-05-11, 1, 1, 1, 0",
        "2026-05-15, 1, 1, 1, 0",
        "2026-05-16, 1, 1, 0, 0",
        "2026-05-24, 1, 1, 0, 0",
        "2026-05-25, 0, 0, 0, 0"
    })
    void whatIsCreatedAndCancelledCountsOnceOrAsTheTextSays(
            LocalDate today, long errors, long union, long created, long withoutCancelled) {
        long[] expected = {union, created, withoutCancelled};
        Denominator[] texts = {Denominator.CREATED_OR_CANCELLED, Denominator.CREATED, Denominator.CREATED_NOT_CANCELLED
        };
        for (int i = 0; i < texts.length; i++) {
            IndexCounter counter = counter(POLICY.with(texts[i]));
            counter.created(day("2026-05-01"));
            counter.cancelled(day("2026-05-01"), day("2026-05-10"));

            assertThat(counter.on(today).numerator()).as("errors, %s", texts[i]).isEqualTo(errors);
            assertThat(counter.numerator(today.toEpochDay())).isEqualTo(errors);
            assertThat(counter.on(today).denominator())
                    .as("shipments, %s", texts[i])
                    .isEqualTo(expected[i]);
        }
    }

    @Test
    void whatIsTakenBackLeavesNothingBehind() {
        for (Denominator denominator : Denominator.values()) {
            IndexCounter counter = counter(POLICY.with(denominator));
            counter.created(day("2026-05-01"));
            counter.created(day("2026-05-03"));
            counter.cancelled(day("2026-05-01"), day("2026-05-10"));
            counter.takeBackCancelled(day("2026-05-01"), day("2026-05-10"));

            assertThat(on(counter, "2026-05-11").numerator()).isZero();
            assertThat(on(counter, "2026-05-11").denominator()).isEqualTo(2);

            counter.takeBackCreated(day("2026-05-01"));
            counter.takeBackCreated(day("2026-05-03"));
            assertThat(on(counter, "2026-05-11").share()).isEmpty();
        }
    }

    @Test
    void whereMoreIsTakenBackThanWasAddedTheIndexIsRefused() {
        IndexCounter counter = counter(POLICY);
        counter.takeBackCreated(day("2026-05-01"));

        assertThatThrownBy(() -> on(counter, "2026-05-02")).hasMessageContaining("more was taken back than was added");
        assertThat(on(counter, "2026-05-16").share()).isEmpty();
    }

    @Test
    void aCreationMovesTheWindowThatWasReadLastAtBothItsEndsAndNoFurther() {
        IndexCounter counter = counter(POLICY);
        assertThat(on(counter, "2026-05-10").denominator()).isZero();

        counter.created(day("2026-04-26"));
        counter.created(day("2026-05-09"));
        counter.created(day("2026-04-25"));
        counter.created(day("2026-05-10"));
        assertThat(on(counter, "2026-05-10").denominator()).isEqualTo(2);

        counter.takeBackCreated(day("2026-05-09"));
        assertThat(on(counter, "2026-05-10").denominator()).isEqualTo(1);
        assertThat(on(counter, "2026-05-09").denominator()).isEqualTo(2);
        assertThat(on(counter, "2026-05-10").denominator()).isEqualTo(1);
        assertThat(on(counter, "2026-05-11").denominator()).isEqualTo(1);
    }

    @Test
    void withYesterdayLeftOutEverythingCountsADayLater() { // I-14
        IndexCounter counter = counter(POLICY.withExcludedDays(2));
        counter.created(day("2026-05-10"));

        assertThat(on(counter, "2026-05-11").denominator()).isZero();
        assertThat(on(counter, "2026-05-12").denominator()).isEqualTo(1);
        assertThat(on(counter, "2026-05-25").denominator()).isEqualTo(1);
        assertThat(on(counter, "2026-05-26").denominator()).isZero();
    }

    @Test
    void theWindowIsCountedOverTheEndOfAYearAndALeapDay() {
        IndexCounter counter = new IndexCounter(POLICY, LocalDate.parse("2027-12-01"), LocalDate.parse("2028-03-31"));
        counter.created(day("2027-12-31"));
        counter.created(day("2028-02-29"));

        assertThat(on(counter, "2028-01-14").denominator()).isEqualTo(1);
        assertThat(on(counter, "2028-01-15").denominator()).isZero();
        assertThat(on(counter, "2028-03-01").denominator()).isEqualTo(1);
        assertThat(on(counter, "2028-03-14").denominator()).isEqualTo(1);
        assertThat(on(counter, "2028-03-15").denominator()).isZero();
    }

    @Test
    void anIndexIsKnownFromTheFirstWholeWindowToTheLast() {
        IndexCounter counter = counter(POLICY);

        assertThat(on(counter, "2026-04-15").first()).isEqualTo(FIRST);
        assertThat(on(counter, "2026-07-01").last()).isEqualTo(LAST);
        assertThatThrownBy(() -> on(counter, "2026-04-14"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the index of 2026-04-14 needs the days 2026-03-31 to 2026-04-13, the range is 2026-04-01 to 2026-06-30");
        assertThatThrownBy(() -> counter.numerator(day("2026-07-02")))
                .hasMessageContaining("to 2026-07-01, the range is");
        assertThatThrownBy(() -> counter.denominator(day("2026-07-02"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFirstDayOfTheRangeCountsInTheFirstWindowAlone() {
        IndexCounter counter = counter(POLICY);
        counter.created(FIRST.toEpochDay());

        assertThat(on(counter, "2026-04-15").denominator()).isEqualTo(1);
        assertThat(on(counter, "2026-04-16").denominator()).isZero();
    }

    @Test
    void whatIsAfterTheRangeIsRefusedAndWhatIsBeforeCountsInNoWindow() {
        IndexCounter counter = counter(POLICY);
        counter.created(day("2026-06-30"));
        counter.created(day("2026-03-31"));
        counter.created(day("0001-01-01"));
        counter.created(-10_000_000_000L);
        counter.created(Long.MIN_VALUE);
        counter.cancelled(Long.MIN_VALUE, Long.MIN_VALUE);
        counter.cancelled(day("2026-03-01"), day("2026-03-31"));

        assertThat(on(counter, "2026-07-01").denominator()).isEqualTo(1);
        assertThat(on(counter, "2026-04-15").share()).isEmpty();
        assertThat(on(counter, "2026-04-15").numerator()).isZero();
        assertThatThrownBy(() -> counter.created(day("2026-07-01")))
                .hasMessage("the day 2026-07-01 is after the range, which ends 2026-06-30");
        assertThatThrownBy(() -> counter.cancelled(day("2026-06-30"), day("2026-07-01")))
                .hasMessageContaining("2026-07-01");
    }

    @Test
    void whatWasCreatedBeforeTheRangeMayBeCancelledInIt() {
        IndexCounter counter = counter(POLICY);
        counter.cancelled(day("2025-01-01"), day("2026-04-01"));

        assertThat(on(counter, "2026-04-15").numerator()).isEqualTo(1);
        assertThat(on(counter, "2026-04-15").denominator()).isEqualTo(1);
        assertThat(on(counter, "2026-04-16").share()).isEmpty();
    }

    @Test
    void whatIsCancelledOnTheDayOfItsCreationIsInOrderAndBeforeItIsNot() {
        IndexCounter counter = counter(POLICY);
        counter.created(day("2026-05-01"));
        counter.cancelled(day("2026-05-01"), day("2026-05-01"));

        assertThat(on(counter, "2026-05-02").share()).contains(new IndexShare(1, 1));
        assertThatThrownBy(() -> counter.cancelled(day("2026-05-02"), day("2026-05-01")))
                .hasMessage("created, and cancelled later or on the same day: got 2026-05-02, 2026-05-01");
        assertThatThrownBy(() -> counter.changeSurely(day("2026-05-01"), day("2026-05-03"), day("2026-05-02"), 1))
                .hasMessageEndingWith("got 2026-05-01, 2026-05-03 to 2026-05-02");
    }

    @Test
    void aRangeHasAtLeastAWindow() {
        LocalDate shortest = LocalDate.parse("2026-04-14");

        assertThat(new IndexCounter(POLICY, FIRST, shortest)
                        .on(shortest.plusDays(1))
                        .share())
                .isEmpty();
        assertThatThrownBy(() -> new IndexCounter(POLICY, FIRST, shortest.minusDays(1)))
                .hasMessage("a range has 14 to 20000 days, got 2026-04-01 to 2026-04-13");
    }

    @Test
    void aRangeHasAtMostTwentyThousandDays() {
        assertThat(new IndexCounter(POLICY, FIRST, FIRST.plusDays(19_999))
                        .on(LAST)
                        .share())
                .isEmpty();
        assertThatThrownBy(() -> new IndexCounter(POLICY, FIRST, FIRST.plusDays(20_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a range has 14 to 20000 days");
    }

    private static IndexReading on(IndexCounter counter, String day) {
        return counter.on(LocalDate.parse(day));
    }

    private static IndexCounter counter(IndexPolicy policy) {
        return new IndexCounter(policy, FIRST, LAST);
    }

    private static long day(String text) {
        return LocalDate.parse(text).toEpochDay();
    }
}
