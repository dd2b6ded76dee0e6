package io.github.ozonexpiry.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BeyondKnownDaysTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** Thursday 31 December 2026, 17:00 in Shanghai: an hour before the last known closing. */
    private static final Instant LAST_HOUR = Instant.parse("2026-12-31T09:00:00Z");

    private static final Instant YEAR_END = Instant.parse("2026-12-31T16:00:00Z");
    private static final Instant YEAR_START = Instant.parse("2025-12-31T16:00:00Z");

    @ParameterizedTest
    @EnumSource
    void whatEndsWithinTheKnownDaysIsAnswered(Way way) {
        WorkingCalendar china = china(way);

        assertThat(china.known()).isEqualTo(KnownDays.between(FIRST, LAST));
        assertThat(china.answerable()).isEqualTo(china.known());
        assertThat(china.plus(LAST_HOUR, HOUR)).isEqualTo(LAST_HOUR.plus(HOUR));
        assertThat(china.plus(YEAR_END, HOUR.negated())).isEqualTo(LAST_HOUR);
        assertThat(china.between(LAST_HOUR, YEAR_END)).isEqualTo(HOUR);
        assertThat(china.between(YEAR_END, YEAR_END)).isZero();
        assertThat(china.plus(YEAR_END, Duration.ZERO)).isEqualTo(YEAR_END);
        assertThat(china.nextClosing(LAST_HOUR)).isEqualTo(LAST_HOUR.plus(HOUR));
        assertThat(china.previousClosing(YEAR_END)).isEqualTo(LAST_HOUR.plus(HOUR));
        // Sunday 4 January is a make-up day, 1 to 3 January are off (CN-GOV).
        assertThat(china.nextOpening(YEAR_START)).isEqualTo(Instant.parse("2026-01-04T01:00:00Z"));
        assertThat(china.plusWorkingDays(LAST.minusDays(1), 1)).isEqualTo(LAST);
        assertThat(china.workingDaysBetween(LAST, LAST.plusDays(1))).isEqualTo(1);
        assertThat(china.workingDaysBetween(LAST.plusDays(1), LAST)).isEqualTo(-1);
        assertThat(china.workingDaysBetween(LAST.plusDays(9), LAST.plusDays(9))).isZero();
        assertThat(china.isWorkingDay(LAST)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whatTouchesADayBeyondIsRefused(Way way) {
        WorkingCalendar china = china(way);

        for (Runnable question : List.<Runnable>of(
                () -> china.isOpen(YEAR_END),
                () -> china.isOpen(YEAR_START.minusNanos(1)),
                () -> china.plus(LAST_HOUR, HOUR.plusNanos(1)),
                () -> china.plus(YEAR_END, HOUR),
                () -> china.plus(YEAR_START, HOUR.negated()),
                () -> china.plus(YEAR_END.plusNanos(1), HOUR.negated()),
                () -> china.plusSeconds(LAST_HOUR.getEpochSecond(), 3_601),
                () -> china.between(LAST_HOUR, YEAR_END.plusNanos(1)),
                () -> china.between(YEAR_START.minusNanos(1), LAST_HOUR),
                () -> china.secondsBetween(LAST_HOUR.getEpochSecond(), YEAR_END.getEpochSecond() + 1),
                () -> china.nextOpening(LAST_HOUR),
                () -> china.nextClosing(LAST_HOUR.plus(HOUR)),
                () -> china.previousOpening(YEAR_START),
                () -> china.previousClosing(YEAR_START),
                () -> china.openPeriods(LAST_HOUR, YEAR_END.plusNanos(1)),
                () -> china.openPeriods(YEAR_START.minusNanos(1), LAST_HOUR),
                () -> china.isWorkingDay(LAST.plusDays(1)),
                () -> china.isWorkingDay(FIRST.minusDays(1)),
                () -> china.plusWorkingDays(LAST, 1),
                () -> china.plusWorkingDays(FIRST, -1),
                () -> china.workingDaysBetween(FIRST, LAST.plusDays(2)),
                () -> china.workingDaysBetween(FIRST.minusDays(1), LAST))) {
            assertThatThrownBy(question::run).isInstanceOf(BeyondKnownDays.class);
        }
    }

    @Test
    void theRefusalSaysWhatWasAskedAndWhereKnowledgeEnds() {
        BeyondKnownDays beyond = catchThrowableOfType(
                BeyondKnownDays.class, () -> china(Way.TABLE).plus(LAST_HOUR, Duration.ofHours(2)));

        assertThat(beyond.question()).isEqualTo("plus(2026-12-31T09:00:00Z, PT2H)");
        assertThat(beyond.day()).isEqualTo(LAST.plusDays(1));
        assertThat(beyond.known()).isEqualTo(KnownDays.between(FIRST, LAST));
        assertThat(beyond)
                .hasMessage("plus(2026-12-31T09:00:00Z, PT2H) touches 2027-01-01, and the calendar is known "
                        + "from 2026-01-01 through 2026-12-31: add that year's data, or ask assumingBeyond()");
    }

    @Test
    void theRefusalNamesEachQuestion() {
        WorkingCalendar china = china(Way.DAY_BY_DAY);

        assertThatThrownBy(() -> china.isOpen(YEAR_END)).hasMessageStartingWith("isOpen(2026-12-31T16:00:00Z) ");
        assertThatThrownBy(() -> china.between(YEAR_START, YEAR_END.plusSeconds(1)))
                .hasMessageStartingWith("between(2025-12-31T16:00:00Z, 2026-12-31T16:00:01Z) ");
        assertThatThrownBy(() -> china.openPeriods(YEAR_START, YEAR_END.plusSeconds(1)))
                .hasMessageStartingWith("openPeriods(2025-12-31T16:00:00Z, 2026-12-31T16:00:01Z) ");
        assertThatThrownBy(() -> china.isWorkingDay(LAST.plusDays(1)))
                .hasMessageStartingWith("isWorkingDay(2027-01-01) ");
        assertThatThrownBy(() -> china.workingDaysBetween(FIRST, LAST.plusDays(2)))
                .hasMessageStartingWith("workingDaysBetween(2026-01-01, 2027-01-02) touches 2027-01-01,");
    }

    @ParameterizedTest
    @EnumSource
    void assumingBeyondAnswersAndFlags(Way way) {
        WorkingCalendar china = china(way).assumingBeyond();
        // Friday 1 January 2027 counts as an ordinary Friday: its notice is not known.
        Instant answer = china.plus(LAST_HOUR, Duration.ofHours(2));

        assertThat(answer).isEqualTo(Instant.parse("2027-01-01T02:00:00Z"));
        assertThat(china.isKnown(LAST_HOUR)).isTrue();
        assertThat(china.isKnown(YEAR_END.minusNanos(1))).isTrue();
        assertThat(china.isKnown(YEAR_END)).isFalse();
        assertThat(china.isKnown(answer)).isFalse();
        assertThat(china.known()).isEqualTo(KnownDays.between(FIRST, LAST));
        assertThat(china.answerable()).isEqualTo(KnownDays.EVERY_DAY);
        assertThat(china.isWorkingDay(LAST.plusDays(1))).isTrue();
        assertThat(china.plusSeconds(LAST_HOUR.getEpochSecond(), 7_200)).isEqualTo(answer.getEpochSecond());
    }

    @Test
    void anOpenEndOfTheKnownDaysIsRemembered() {
        WorkingCalendar through = WorkingCalendar.in(ZoneId.of("Asia/Shanghai"))
                .weekly(WeeklyHours.roundTheClock())
                .known(KnownDays.through(LAST))
                .build();
        BeyondKnownDays beyond = catchThrowableOfType(BeyondKnownDays.class, () -> through.isOpen(YEAR_END));

        assertThat(beyond.known()).isEqualTo(KnownDays.through(LAST));
        assertThat(through.isOpen(Instant.parse("1999-01-01T00:00:00Z"))).isTrue();
        WorkingCalendar from = WorkingCalendar.in(ZoneId.of("Asia/Shanghai"))
                .known(new KnownDays(Optional.of(FIRST), Optional.empty()))
                .build();
        assertThat(catchThrowableOfType(BeyondKnownDays.class, () -> from.isOpen(YEAR_START.minusSeconds(1)))
                        .known())
                .isEqualTo(new KnownDays(Optional.of(FIRST), Optional.empty()));
    }

    private static WorkingCalendar china(Way way) {
        return way.of(WorkingCalendar.in(ZoneId.of("Asia/Shanghai"))
                .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")))
                .layer(ProductionCalendar.china2026()));
    }
}
