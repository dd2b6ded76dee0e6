package io.github.ozonexpiry.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.handling.PickupSlots.Slot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PickupSlotsTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    /** Moscow is three hours ahead of UTC: the slots are 07:00-09:00Z and 12:00-14:00Z. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-05T09:00:00Z, 2026-05-05T07:00:00Z, 2026-05-05T09:00:00Z", // over exactly then
        "2026-05-05T13:59:59Z, 2026-05-05T07:00:00Z, 2026-05-05T09:00:00Z",
        "2026-05-05T14:00:00Z, 2026-05-05T12:00:00Z, 2026-05-05T14:00:00Z",
        "2026-05-05T08:59:59Z, 2026-05-04T12:00:00Z, 2026-05-04T14:00:00Z", // the day before
    })
    void theLastSlotIsTheOneThatIsOverInTime(Instant moment, Instant from, Instant to) {
        for (PickupSlots slots : List.of(
                PickupSlots.daily(MOSCOW, "15:00-17:00", "10:00-12:00"),
                PickupSlots.daily(MOSCOW, "10:00-12:00", "15:00-17:00"))) {
            assertThat(slots.lastOverBy(moment, day -> true)).contains(new Slot(from, to));
        }
    }

    @Test
    void daysWithoutSlotsAndClosedDaysArePassedOver() {
        PickupSlots slots = PickupSlots.of(ZoneOffset.UTC, Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), "10:00-11:00");
        Instant sunday = Instant.parse("2026-05-10T12:00:00Z");
        LocalDate friday = LocalDate.of(2026, 5, 8);

        assertThat(slots.lastOverBy(sunday, day -> true)).map(Slot::to).contains(Instant.parse("2026-05-08T11:00:00Z"));
        assertThat(slots.lastOverBy(sunday, day -> !day.equals(friday)))
                .map(Slot::to)
                .contains(Instant.parse("2026-05-04T11:00:00Z"));
        assertThat(slots.lastOverBy(sunday, day -> false)).isEmpty();
    }

    @Test
    void theSearchGoesBackAYear() {
        PickupSlots slots = PickupSlots.daily(ZoneOffset.UTC, "10:00-11:00");
        Instant moment = Instant.parse("2026-05-10T12:00:00Z");
        LocalDate lastSought = LocalDate.of(2026, 5, 10).minusDays(366);

        assertThat(slots.lastOverBy(moment, day -> day.equals(lastSought))).isPresent();
        assertThat(slots.lastOverBy(moment, day -> day.isBefore(lastSought))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-05T07:00:00Z, 2026-05-05T07:00:00Z, 2026-05-05T09:00:00Z", // begins exactly then
        "2026-05-05T07:00:01Z, 2026-05-05T12:00:00Z, 2026-05-05T14:00:00Z",
        "2026-05-05T12:00:01Z, 2026-05-06T07:00:00Z, 2026-05-06T09:00:00Z", // the day after
    })
    void theFirstSlotIsTheOneForWhichThereIsStillTime(Instant moment, Instant from, Instant to) {
        for (PickupSlots slots : List.of(
                PickupSlots.daily(MOSCOW, "15:00-17:00", "10:00-12:00"),
                PickupSlots.daily(MOSCOW, "10:00-12:00", "15:00-17:00"))) {
            assertThat(slots.firstFrom(moment, day -> true)).contains(new Slot(from, to));
        }
    }

    @Test
    void theFirstSlotPassesOverDaysWithoutSlotsAndClosedDaysForAYear() {
        PickupSlots slots = PickupSlots.of(ZoneOffset.UTC, Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), "10:00-11:00");
        Instant sunday = Instant.parse("2026-05-10T12:00:00Z");
        LocalDate monday = LocalDate.of(2026, 5, 11);

        assertThat(slots.firstFrom(sunday, day -> true))
                .map(Slot::from)
                .contains(Instant.parse("2026-05-11T10:00:00Z"));
        assertThat(slots.firstFrom(sunday, day -> !day.equals(monday)))
                .map(Slot::from)
                .contains(Instant.parse("2026-05-15T10:00:00Z"));
        assertThat(slots.firstFrom(sunday, day -> false)).isEmpty();

        PickupSlots daily = PickupSlots.daily(ZoneOffset.UTC, "10:00-11:00");
        LocalDate lastSought = LocalDate.of(2026, 5, 10).plusDays(366);
        assertThat(daily.firstFrom(sunday, day -> day.equals(lastSought))).isPresent();
        assertThat(daily.firstFrom(sunday, day -> day.isAfter(lastSought))).isEmpty();
    }

    @Test
    void theSlotsOfADayStandInTheOrderOfTime() {
        PickupSlots slots =
                PickupSlots.of(ZoneOffset.UTC, Set.of(DayOfWeek.MONDAY), "15:00-17:00", "10:00-12:00", "10:00-11:00");
        LocalDate monday = LocalDate.of(2026, 5, 11);

        assertThat(slots.on(monday, day -> true))
                .extracting(Slot::to)
                .containsExactly(
                        Instant.parse("2026-05-11T11:00:00Z"),
                        Instant.parse("2026-05-11T12:00:00Z"),
                        Instant.parse("2026-05-11T17:00:00Z"));
        assertThat(slots.on(monday, day -> false)).isEmpty();
        assertThat(slots.on(monday.plusDays(1), day -> true)).isEmpty();
    }

    /** The samples of Ozon's have slots such as 21:00 to 20:59. */
    @ParameterizedTest
    @CsvSource({
        "21:00-20:59, 2026-05-04T21:00:00Z, 2026-05-05T20:59:00Z",
        "10:00-10:00, 2026-05-04T10:00:00Z, 2026-05-05T10:00:00Z",
        "10:00-10:01, 2026-05-05T10:00:00Z, 2026-05-05T10:01:00Z",
    })
    void aSlotThatEndsNoLaterThanItBeginsEndsOnTheNextDay(String slot, Instant from, Instant to) {
        assertThat(PickupSlots.daily(ZoneOffset.UTC, slot)
                        .lastOverBy(Instant.parse("2026-05-05T23:00:00Z"), day -> true))
                .contains(new Slot(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:00", "10:00-11:00-12:00", ""})
    void aTextThatIsNoSlotIsNamed(String text) {
        assertThatThrownBy(() -> PickupSlots.daily(MOSCOW, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a slot is written HH:mm-HH:mm, got '" + text + "'");
    }

    @Test
    void anEndThatIsNoTimeIsNamed() {
        assertThatThrownBy(() -> PickupSlots.daily(MOSCOW, "10:00-noon"))
                .hasMessage("the end of slot '10:00-noon' is a time of day written HH:mm, got 'noon'");
        assertThatThrownBy(() -> PickupSlots.daily(MOSCOW, "ten-11:00"))
                .hasMessage("the beginning of slot 'ten-11:00' is a time of day written HH:mm, got 'ten'");
    }

    @Test
    void slotsThatNeverComeAreRefused() {
        assertThatThrownBy(() -> PickupSlots.daily(MOSCOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pick-up slots need a day and a time, got [");
        assertThatThrownBy(() -> PickupSlots.of(MOSCOW, List.of(), "10:00-11:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got [] and [Times");
    }
}
