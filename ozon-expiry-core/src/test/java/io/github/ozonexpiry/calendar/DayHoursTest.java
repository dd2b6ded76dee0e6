package io.github.ozonexpiry.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayHoursTest {

    @Test
    void hoursAreWrittenAsTheyAreRead() {
        assertThat(DayHours.of("09:00-13:00", " 14:00 - 18:00 ")).hasToString("09:00-13:00, 14:00-18:00");
        assertThat(DayHours.of("22:00:30-24:00")).hasToString("22:00:30-24:00");
        assertThat(DayHours.closed()).hasToString("closed");
        assertThat(DayHours.roundTheClock()).hasToString("00:00-24:00");
    }

    @Test
    void rangesThatTouchAreOne() {
        assertThat(DayHours.of("09:00-13:00", "13:00-18:00"))
                .isEqualTo(DayHours.of("09:00-18:00"))
                .hasSameHashCodeAs(DayHours.of("09:00-18:00"))
                .isNotEqualTo(DayHours.of("09:00-17:00"))
                .isNotEqualTo("09:00-18:00");
        assertThat(DayHours.of("09:00-17:00").hashCode())
                .isNotEqualTo(DayHours.of("09:00-18:00").hashCode());
    }

    @Test
    void theLengthLeavesTheBreakOut() {
        assertThat(DayHours.of("09:00-13:00", "14:00-18:30").length()).isEqualTo(Duration.ofMinutes(510));
        assertThat(DayHours.closed().length()).isZero();
        assertThat(DayHours.closed().isClosed()).isTrue();
        assertThat(DayHours.roundTheClock().isClosed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "09:00 | hours are written 09:00-18:00; got '09:00'",
                "9-18 | hours are written 09:00-18:00; got '9-18'",
                "09:00-25:00 | hours are written 09:00-18:00; got '09:00-25:00'",
                "24:00-24:00 | hours are written 09:00-18:00; got '24:00-24:00'",
                "09:00-09:00 | hours 09:00-09:00 are empty",
                "09:00:00.5-10:00 | hours 09:00:00.5-10:00 are not whole seconds",
                "22:00-06:00 | hours 22:00-06:00 run over midnight: split them there, up to 24:00 on the one day and from 00:00 on the next",
            })
    void aRangeThatIsNoneIsNamed(String range, String message) {
        assertThatThrownBy(() -> DayHours.of(range))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void rangesThatOverlapOrAreOutOfOrderAreNamed() {
        assertThatThrownBy(() -> DayHours.of("09:00-13:00", "12:59-18:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("hours 12:59-18:00 overlap or precede what stands before them in 09:00-13:00, 12:59-18:00");
        assertThatThrownBy(() -> DayHours.of("14:00-18:00", "09:00-13:00")).hasMessageContaining("hours 09:00-13:00");
        assertThatThrownBy(() -> DayHours.of())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("open hours need a range; a day without is closed()");
    }

    @ParameterizedTest
    @CsvSource({
        "PT1H, '09:00-13:00, 14:00-17:00'",
        "PT1S, '09:00-13:00, 14:00-17:59:59'",
        "PT3H59M59S, '09:00-13:00, 14:00-14:00:01'",
        "PT4H, '09:00-13:00'",
        "PT5H, '09:00-12:00'",
        "PT7H59M59S, '09:00-09:00:01'",
    })
    void aDayIsShortenedAtItsEnd(Duration less, String left) {
        assertThat(DayHours.of("09:00-13:00", "14:00-18:00").shortenedBy(less)).hasToString(left);
    }

    @Test
    void aDayIsNotShortenedToNothing() {
        assertThatThrownBy(() -> DayHours.of("09:00-10:00").shortenedBy(Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("hours 09:00-10:00 cannot be shortened by PT1H");
        assertThatThrownBy(() -> DayHours.closed().shortenedBy(Duration.ofHours(1)))
                .hasMessage("hours closed cannot be shortened by PT1H");
    }

    @ParameterizedTest
    @CsvSource({"PT0S", "PT-1H", "PT1.5S", "PT0.5S"})
    void aDayIsShortenedByWholeSecondsAboveZero(Duration less) {
        assertThatThrownBy(() -> DayHours.roundTheClock().shortenedBy(less))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a day is shortened by whole seconds above zero, not " + less);
    }

    @Test
    void aWeekHasHoursForEachDay() {
        DayHours hours = DayHours.of("09:00-18:00");
        WeeklyHours week = WeeklyHours.mondayToFriday(hours).with(DayHours.roundTheClock(), DayOfWeek.SUNDAY);

        assertThat(week.on(DayOfWeek.MONDAY)).isEqualTo(hours);
        assertThat(week.on(DayOfWeek.FRIDAY)).isEqualTo(hours);
        assertThat(week.on(DayOfWeek.SATURDAY)).isEqualTo(DayHours.closed());
        assertThat(week.on(DayOfWeek.SUNDAY)).isEqualTo(DayHours.roundTheClock());
        assertThat(WeeklyHours.mondayToFriday(hours).on(DayOfWeek.SUNDAY)).isEqualTo(DayHours.closed());
        assertThat(WeeklyHours.roundTheClock().on(DayOfWeek.SATURDAY)).isEqualTo(DayHours.roundTheClock());
        assertThat(WeeklyHours.closed().on(DayOfWeek.MONDAY)).isEqualTo(DayHours.closed());
    }
}
