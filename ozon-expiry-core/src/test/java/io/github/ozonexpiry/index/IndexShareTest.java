package io.github.ozonexpiry.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class IndexShareTest {

    private static final Percent FOUR = Percent.of("4");
    private static final LocalDate DAY = LocalDate.parse("2026-05-10");

    @Test
    void exactlyAtALimitIsNotAboveItAndOneErrorMoreIs() { // I-04: green up to and with 4 %
        assertThat(new IndexShare(4, 100).isAbove(FOUR)).isFalse();
        assertThat(new IndexShare(5, 100).isAbove(FOUR)).isTrue();
        assertThat(new IndexShare(3, 100).isAbove(FOUR)).isFalse();
    }

    @Test
    void oneShipmentFewerThanTheLimitNeedsIsAboveItThoughItPrintsAlike() {
        assertThat(new IndexShare(40_000, 1_000_000).isAbove(FOUR)).isFalse();
        assertThat(new IndexShare(40_000, 999_999).isAbove(FOUR)).isTrue();
        assertThat(new IndexShare(40_000, 999_999).percent(2, RoundingMode.HALF_EVEN))
                .isEqualTo(FOUR);
    }

    @Test
    void thePercentIsRoundedOnlyWhenAskedAndAsAsked() {
        IndexShare third = new IndexShare(1, 3);

        assertThat(third.percent(2, RoundingMode.HALF_EVEN)).isEqualTo(Percent.of("33.33"));
        assertThat(third.percent(0, RoundingMode.UP)).isEqualTo(Percent.of("34"));
        assertThat(new IndexShare(1, 8).percent(18, RoundingMode.UNNECESSARY)).isEqualTo(Percent.of("12.5"));
        assertThatThrownBy(() -> third.percent(2, RoundingMode.UNNECESSARY)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> third.percent(19, RoundingMode.UP))
                .hasMessage("decimals of a percent are 0 to 18, got 19");
        assertThatThrownBy(() -> third.percent(-1, RoundingMode.UP))
                .hasMessage("decimals of a percent are 0 to 18, got -1");
    }

    @Test
    void sharesAreOrderedByTheirExactValueHoweverGreatTheNumbers() {
        long great = Long.MAX_VALUE;

        assertThat(new IndexShare(1, 2)).isEqualByComparingTo(new IndexShare(2, 4));
        assertThat(new IndexShare(great - 1, great)).isLessThan(new IndexShare(1, 1));
        assertThat(new IndexShare(1, 3)).isGreaterThan(new IndexShare(33, 100));
    }

    @Test
    void aShareSaysWhetherItsPercentIsExact() {
        assertThat(new IndexShare(45, 900)).hasToString("45/900 = 5 %");
        assertThat(new IndexShare(1, 3)).hasToString("1/3 ~ 33.33 %");
        assertThat(new IndexShare(2, 3)).hasToString("2/3 ~ 66.67 %");
        assertThat(Wording.in(Language.CHINESE, ZoneOffset.UTC)
                        .say(Message.of("index.notReckoned.cancelledBefore", new IndexShare(45, 900), 1)))
                .contains("45/900 = 5 %");
    }

    @Test
    void aShareOfNothingIsRefused() {
        assertThat(new IndexShare(0, 1).isAbove(Percent.of("0"))).isFalse();
        assertThatThrownBy(() -> new IndexShare(1, 0)).hasMessageEndingWith("got 1 of 0");
        assertThatThrownBy(() -> new IndexShare(-1, 1)).hasMessageEndingWith("got -1 of 1");
    }

    @Test
    void withoutShipmentsThereIsNoIndexAndNotOneOfZero() {
        assertThat(reading(0, 0).share()).isEmpty();
        assertThat(reading(0, 1).share()).contains(new IndexShare(0, 1));
        assertThat(reading(1, 0).share()).isEmpty();
    }

    @Test
    void aReadingWithFewerThanNothingSaysWhatHappened() {
        assertThatThrownBy(() -> reading(-1, 0))
                .hasMessage("the index of 2026-05-10 counts -1 of 0: more was taken back than was added");
        assertThatThrownBy(() -> reading(0, -1)).hasMessageContaining("0 of -1");
    }

    @Test
    void aWindowEndsAfterItBeginsAndNoLaterThanItsDay() {
        assertThat(new IndexReading(DAY, DAY, DAY, 0, 0).day()).isEqualTo(DAY);
        assertThatThrownBy(() -> new IndexReading(DAY, DAY, DAY.minusDays(1), 0, 0))
                .hasMessageEndingWith("got 2026-05-10 to 2026-05-09 of 2026-05-10");
        assertThatThrownBy(() -> new IndexReading(DAY, DAY, DAY.plusDays(1), 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRangeIsExactWhereBothEndsAreOneAndEveryPostingIsReckoned() {
        assertThat(new IndexRange(reading(1, 9), reading(1, 9), 0).isExact()).isTrue();
        assertThat(new IndexRange(reading(1, 9), reading(1, 9), 1).isExact()).isFalse();
        assertThat(new IndexRange(reading(1, 9), reading(2, 9), 0).isExact()).isFalse();
    }

    @Test
    void aRangeIsOfOneWindowAndRises() {
        IndexReading other = new IndexReading(DAY, DAY.minusDays(14), DAY.minusDays(2), 1, 9);
        IndexReading later = new IndexReading(DAY, DAY.minusDays(13), DAY.minusDays(1), 1, 9);
        IndexReading next = new IndexReading(DAY.plusDays(1), DAY.minusDays(14), DAY.minusDays(1), 1, 9);

        for (IndexReading foreign : new IndexReading[] {other, later, next}) {
            assertThatThrownBy(() -> new IndexRange(reading(1, 9), foreign, 0)).hasMessageStartingWith("no range");
        }
        assertThatThrownBy(() -> new IndexRange(reading(2, 9), reading(1, 9), 0))
                .hasMessageStartingWith("no range");
    }

    private static IndexReading reading(long numerator, long denominator) {
        return new IndexReading(DAY, DAY.minusDays(14), DAY.minusDays(1), numerator, denominator);
    }
}
