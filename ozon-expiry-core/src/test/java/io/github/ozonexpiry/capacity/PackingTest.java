package io.github.ozonexpiry.capacity;

import static io.github.ozonexpiry.capacity.Minutes.MON_2026_05_04_1015;
import static io.github.ozonexpiry.capacity.Minutes.NINE_TO_SIX;
import static io.github.ozonexpiry.capacity.Minutes.number;
import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.calendar.KnownDays;
import io.github.ozonexpiry.calendar.OpenPeriod;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Sku;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs, rates and lines that can be, and those that are refused. */
class PackingTest {

    @Test
    void aRateIsTimeForThePostingAndForEachOfItsProducts() {
        Posting two = aPosting()
                .lines(List.of(
                        Line.of(new Sku(1), "A", "teapot", 3, Money.of("10", "RUB")),
                        Line.of(new Sku(2), "B", "cup", 1, Money.of("10", "RUB"))))
                .build();
        PackingRate rate = new PackingRate(Duration.ofMinutes(2), Duration.ofSeconds(30));

        assertThat(rate.work(two)).isEqualTo(Duration.ofMinutes(3));
        assertThat(rate.work(aPosting().build())).isEqualTo(Duration.ofMinutes(2));
        assertThat(PackingRate.perHour(40).work(two)).isEqualTo(Duration.ofSeconds(90));
        assertThat(PackingRate.perHour(1).work(two)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aRateThatTakesNoTimeIsRefused() {
        assertThatThrownBy(() -> new PackingRate(Duration.ZERO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("packing takes time, got PT0S and PT0S a line");
        assertThatThrownBy(() -> new PackingRate(Duration.ofMillis(-1), Duration.ofMinutes(1)))
                .hasMessage("packing takes time, got PT-0.001S and PT1M a line");
        assertThatThrownBy(() -> new PackingRate(Duration.ofMinutes(1), Duration.ofMillis(-1)))
                .hasMessage("packing takes time, got PT1M and PT-0.001S a line");
        assertThatThrownBy(() -> PackingRate.perHour(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("postings an hour: 1 or more, got 0");
        assertThat(new PackingRate(Duration.ZERO, Duration.ofNanos(1)).perLine())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT1000H0.000000001S"})
    void workIsAboveZeroUpToAThousandHours(Duration work) {
        assertThatThrownBy(() -> job(work, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1000-1-1: work is above 0 up to PT1000H, got " + work);
    }

    @Test
    void workIsCountedInMillisecondsRoundedUp() {
        assertThat(job(Duration.ofHours(1000), Optional.empty()).workMillis()).isEqualTo(3_600_000_000L);
        assertThat(job(Duration.ofMillis(1_500), Optional.empty()).workMillis()).isEqualTo(1_500);
        assertThat(job(Duration.ofNanos(1), Optional.empty()).workMillis()).isEqualTo(1);
        assertThat(job(Duration.ofNanos(1_000_001), Optional.empty()).workMillis())
                .isEqualTo(2);
    }

    @Test
    void whatIsAtStakeMayBeNothingAndNotLess() {
        assertThat(job(Duration.ofMinutes(1), Optional.of(Money.of("0", "RUB"))).atStake())
                .isPresent();
        assertThatThrownBy(() -> job(Duration.ofMinutes(1), Optional.of(Money.of("-0.01", "RUB"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1000-1-1: at stake below zero: -0.01 RUB");
    }

    @Test
    void aLineHasOneToTenThousandHands() {
        assertThat(new PackingLine(NINE_TO_SIX, 1).plusHands(9_999).hands()).isEqualTo(10_000);
        assertThatThrownBy(() -> new PackingLine(NINE_TO_SIX, 10_000).plusHands(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("hands: 1 to 10000, got 10001");
        assertThatThrownBy(() -> new PackingLine(NINE_TO_SIX, 1).plusHands(-1)).hasMessage("hands: 1 to 10000, got 0");
    }

    @Test
    void aFurtherPeriodAddsWhatOfItWasNotOpen() {
        OpenPeriod evening = new OpenPeriod(at("17:30"), at("19:00"));
        PackingLine longer = new PackingLine(NINE_TO_SIX, 2).openAlso(evening);

        assertThat(longer.hands()).isEqualTo(2);
        assertThat(longer.staff().openPeriods(MON_2026_05_04_1015, at("23:00")))
                .containsExactly(
                        new OpenPeriod(MON_2026_05_04_1015, at("13:00")), new OpenPeriod(at("14:00"), at("19:00")));
    }

    @Test
    void aFurtherPeriodFarFromAllKnownDaysIsRefused() {
        LocalDate day = LocalDate.of(2026, 5, 4);
        OpenPeriod evening = new OpenPeriod(at("18:00"), at("19:00"));

        assertThat(lineKnown(day.plusDays(399))
                        .openAlso(evening)
                        .staff()
                        .isOpen(at("18:00").plusSeconds(399 * 86_400)))
                .isFalse();
        assertThat(lineKnown(day.minusDays(400)).openAlso(evening).hands()).isEqualTo(1);
        assertThatThrownBy(() -> lineKnown(day.plusDays(400)).openAlso(evening))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lineKnown(day.minusDays(401)).openAlso(evening))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PackingLine lineKnown(LocalDate day) {
        return new PackingLine(
                WorkingCalendar.in(ZoneOffset.UTC)
                        .known(KnownDays.between(day, day))
                        .build(),
                1);
    }

    private static PackingJob job(Duration work, Optional<Money> atStake) {
        return new PackingJob(number(1), MON_2026_05_04_1015, MON_2026_05_04_1015, work, atStake);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-05-04T" + time + ":00Z");
    }
}
