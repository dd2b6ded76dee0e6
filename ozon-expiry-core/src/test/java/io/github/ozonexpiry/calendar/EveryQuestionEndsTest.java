package io.github.ozonexpiry.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryQuestionEndsTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant NOW = Instant.parse("2026-02-20T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 20);
    private static final Duration HOUR = Duration.ofHours(1);

    /** Ozon really sends it. */
    private static final Instant SENTINEL = Instant.parse("9999-12-31T23:59:59.9999999Z");

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    @Tag("sweep")
    @ParameterizedTest
    @EnumSource
    void anEmptyWeekNeverOpens(Way way) {
        WorkingCalendar empty = way.of(WorkingCalendar.in(MOSCOW));

        for (Runnable question : List.<Runnable>of(
                () -> empty.plus(NOW, HOUR),
                () -> empty.plus(NOW, HOUR.negated()),
                () -> empty.plusSeconds(NOW.getEpochSecond(), 1),
                () -> empty.nextOpening(NOW),
                () -> empty.nextClosing(NOW),
                () -> empty.previousOpening(NOW),
                () -> empty.previousClosing(NOW),
                () -> empty.plusWorkingDays(TODAY, 1),
                () -> empty.plusWorkingDays(TODAY, -1))) {
            assertThatThrownBy(question::run).isInstanceOf(NeverOpens.class);
        }
        assertThat(empty.between(NOW, NOW.plus(Duration.ofDays(4_000)))).isZero();
        assertThat(empty.openPeriods(NOW, NOW.plus(HOUR))).isEmpty();
        assertThat(empty.isOpen(NOW)).isFalse();
    }

    @Test
    void whatWasAskedAndHowFarItLookedIsSaid() {
        NeverOpens never = catchThrowableOfType(
                NeverOpens.class, () -> WorkingCalendar.in(MOSCOW).build().plus(NOW, HOUR));

        assertThat(never.question()).isEqualTo("plus(2026-02-20T09:00:00Z, PT1H)");
        // Ten years are 3,653 days at most; the day itself comes first.
        assertThat(never.lookedUntil()).isEqualTo(TODAY.plusDays(3_653));
        assertThat(never)
                .hasMessage("plus(2026-02-20T09:00:00Z, PT1H) found no open hour in 3653 days on end, up to "
                        + TODAY.plusDays(3_653));
    }

    @Test
    void everyQuestionNamesItself() {
        WorkingCalendar empty = WorkingCalendar.in(MOSCOW).build();

        assertThatThrownBy(() -> empty.nextOpening(NOW)).hasMessageStartingWith("nextOpening(2026-02-20T09:00:00Z) ");
        assertThatThrownBy(() -> empty.nextClosing(NOW)).hasMessageStartingWith("nextClosing(2026-02-20T09:00:00Z) ");
        assertThatThrownBy(() -> empty.previousOpening(NOW)).hasMessageStartingWith("previousOpening(2026-02-20T0");
        assertThatThrownBy(() -> empty.previousClosing(NOW)).hasMessageStartingWith("previousClosing(2026-02-20T0");
        assertThatThrownBy(() -> empty.plusWorkingDays(TODAY, 3))
                .hasMessageStartingWith("plusWorkingDays(2026-02-20, 3) ");
    }

    @ParameterizedTest
    @EnumSource
    void aCalendarThatHasClosedForGoodNeverOpensAgain(Way way) {
        WorkingCalendar closed = way.of(WorkingCalendar.in(MOSCOW).workingDay(TODAY, DayHours.of("09:00-18:00")));

        assertThat(closed.plus(NOW, Duration.ofHours(6))).isEqualTo(Instant.parse("2026-02-20T15:00:00Z"));
        assertThatThrownBy(() -> closed.plus(NOW, Duration.ofHours(7))).isInstanceOf(NeverOpens.class);
        assertThatThrownBy(() -> closed.nextOpening(NOW)).isInstanceOf(NeverOpens.class);
        assertThat(closed.nextClosing(NOW)).isEqualTo(Instant.parse("2026-02-20T15:00:00Z"));
        assertThat(closed.plusWorkingDays(TODAY.minusDays(9), 1)).isEqualTo(TODAY);
    }

    @Test
    void aClosureOfTenYearsIsWaitedOut() {
        LocalDate late = TODAY.plusDays(3_653);
        WorkingCalendar calendar = WorkingCalendar.in(MOSCOW)
                .workingDay(late, DayHours.roundTheClock())
                .build();

        assertThat(calendar.nextOpening(NOW))
                .isEqualTo(late.atStartOfDay(MOSCOW).toInstant());
        assertThat(calendar.plusWorkingDays(TODAY.minusDays(1), 1)).isEqualTo(late);
        assertThatThrownBy(() -> calendar.nextOpening(NOW.minus(Duration.ofDays(1))))
                .isInstanceOf(NeverOpens.class);
        assertThatThrownBy(() -> calendar.plusWorkingDays(TODAY.minusDays(2), 1))
                .isInstanceOf(NeverOpens.class);
    }

    @ParameterizedTest
    @EnumSource
    void aCalendarRoundTheClockNeverCloses(Way way) {
        WorkingCalendar always = way.of(WorkingCalendar.in(MOSCOW).weekly(WeeklyHours.roundTheClock()));

        assertThat(always.plus(NOW, Duration.ofDays(5_000))).isEqualTo(NOW.plus(Duration.ofDays(5_000)));
        assertThat(always.plus(NOW, Duration.ofDays(-5_000))).isEqualTo(NOW.minus(Duration.ofDays(5_000)));
        assertThat(always.openPeriods(NOW, NOW.plusSeconds(400_000)))
                .containsExactly(new OpenPeriod(NOW, NOW.plusSeconds(400_000)));
        for (Runnable question : List.<Runnable>of(
                () -> always.nextOpening(NOW),
                () -> always.nextClosing(NOW),
                () -> always.previousOpening(NOW),
                () -> always.previousClosing(NOW))) {
            assertThatThrownBy(question::run).isInstanceOf(NeverCloses.class);
        }
        NeverCloses never = catchThrowableOfType(NeverCloses.class, () -> always.nextClosing(NOW));
        assertThat(never.question()).isEqualTo("nextClosing(2026-02-20T09:00:00Z)");
        assertThat(never.lookedUntil()).isBetween(TODAY.plusDays(3_653), TODAY.plusDays(3_655));
        assertThat(never)
                .hasMessage("nextClosing(2026-02-20T09:00:00Z) found no closed moment in 3653 days on end, up to "
                        + never.lookedUntil());
    }

    @ParameterizedTest
    @EnumSource
    void theLastMomentThatOzonSendsIsAMomentLikeAnother(Way way) {
        WorkingCalendar five = way.of(WorkingCalendar.in(ZoneId.of("Asia/Shanghai"))
                .weekly(WeeklyHours.mondayToFriday(DayHours.of("00:00-24:00"))));

        // 31 December 9999 is a Friday; in Shanghai, Saturday has begun eight hours before.
        assertThat(five.isOpen(SENTINEL)).isFalse();
        assertThat(five.isKnown(SENTINEL)).isTrue();
        assertThat(five.plus(SENTINEL, HOUR.negated())).isEqualTo(Instant.parse("9999-12-31T15:00:00Z"));
        assertThat(five.between(SENTINEL, Instant.parse("9999-12-31T15:00:00Z")))
                .isEqualTo(HOUR.negated());
        assertThatThrownBy(() -> five.plus(SENTINEL, HOUR))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("plus(9999-12-31T23:59:59.999999900Z, PT1H) leads outside the years 1 to 9999");
    }

    @Test
    @Tag("sweep")
    void workUpToTheLastMomentIsCountedWithinSeconds() {
        WorkingCalendar always =
                WorkingCalendar.in(MOSCOW).weekly(WeeklyHours.roundTheClock()).build();

        assertThat(always.between(NOW, SENTINEL)).isEqualTo(Duration.between(NOW, SENTINEL));
    }

    @Test
    void theYearsOneTo9999AreTheWorld() {
        WorkingCalendar always =
                WorkingCalendar.in(MOSCOW).weekly(WeeklyHours.roundTheClock()).build();

        assertThat(always.plus(FIRST, HOUR)).isEqualTo(FIRST.plus(HOUR));
        assertThat(always.plus(FIRST.plus(HOUR), HOUR.negated())).isEqualTo(FIRST);
        assertThat(always.plus(END.minus(HOUR), HOUR)).isEqualTo(END);
        assertThat(always.plus(END, HOUR.negated())).isEqualTo(END.minus(HOUR));
        assertThat(always.isOpen(FIRST)).isTrue();
        assertThat(always.isOpen(END)).isTrue();
        assertThat(always.plusSeconds(FIRST.getEpochSecond(), 1)).isEqualTo(FIRST.getEpochSecond() + 1);
        assertThat(always.plusSeconds(END.getEpochSecond(), -1)).isEqualTo(END.getEpochSecond() - 1);
        for (Runnable question : List.<Runnable>of(
                () -> always.isOpen(FIRST.minusNanos(1)),
                () -> always.isOpen(END.plusNanos(1)),
                () -> always.isKnown(Instant.MAX),
                () -> always.plus(FIRST, Duration.ofNanos(-1)),
                () -> always.plus(END, Duration.ofNanos(1)),
                () -> always.plus(Instant.MAX, Duration.ZERO),
                () -> always.plus(NOW, Duration.ofSeconds(Long.MAX_VALUE)),
                () -> always.plus(NOW, Duration.ofSeconds(Long.MIN_VALUE)),
                () -> always.plusSeconds(Long.MAX_VALUE, 1),
                () -> always.plusSeconds(Long.MIN_VALUE, 1),
                () -> always.plusSeconds(NOW.getEpochSecond(), Long.MAX_VALUE),
                () -> always.plusSeconds(NOW.getEpochSecond(), Long.MIN_VALUE),
                () -> always.secondsBetween(Long.MIN_VALUE, 0),
                () -> always.between(NOW, Instant.MAX),
                () -> always.between(Instant.MIN, NOW),
                () -> always.openPeriods(NOW, Instant.MAX),
                () -> always.nextClosing(Instant.MAX),
                () -> always.previousOpening(Instant.MIN),
                () -> always.nextClosing(END.minus(HOUR)),
                () -> always.previousOpening(FIRST.plus(HOUR)),
                () -> always.isWorkingDay(LocalDate.of(10_000, 1, 1)),
                () -> always.isWorkingDay(LocalDate.of(0, 12, 31)),
                () -> always.plusWorkingDays(LocalDate.MAX, 0),
                () -> always.plusWorkingDays(TODAY, Integer.MAX_VALUE),
                () -> always.plusWorkingDays(TODAY, Integer.MIN_VALUE),
                () -> always.workingDaysBetween(TODAY, LocalDate.MAX),
                () -> always.workingDaysBetween(LocalDate.MIN, TODAY))) {
            assertThatThrownBy(question::run)
                    .isInstanceOf(DateTimeException.class)
                    .hasMessageContaining("outside the years 1 to 9999");
        }
        assertThatThrownBy(() -> always.plusSeconds(Long.MAX_VALUE, 1))
                .hasMessage("plusSeconds of second 9223372036854775807 leads outside the years 1 to 9999");
        assertThatThrownBy(() -> always.isKnown(Instant.MAX)).hasMessageStartingWith("isKnown(+1000000000-12-31T23:59");
        assertThatThrownBy(() -> always.isOpen(END.plusNanos(1)))
                .hasMessageStartingWith("isOpen(+10000-01-01T00:00:00");
    }

    @Test
    void weekdaysAreNeverFarInTheLastYear() {
        WorkingCalendar mondays = WorkingCalendar.in(MOSCOW)
                .weekly(WeeklyHours.of(DayHours.of("09:00-10:00"), DayOfWeek.MONDAY))
                .build();

        // 27 December 9999 is a Monday, and there is no other after it.
        assertThatThrownBy(() -> mondays.nextOpening(Instant.parse("9999-12-28T00:00:00Z")))
                .isInstanceOf(DateTimeException.class);
        assertThat(mondays.previousOpening(END)).isEqualTo(Instant.parse("9999-12-27T06:00:00Z"));
    }
}
