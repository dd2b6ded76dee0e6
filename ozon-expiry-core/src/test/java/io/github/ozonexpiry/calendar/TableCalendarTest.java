package io.github.ozonexpiry.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableCalendarTest {

    private static final LocalDate MON_2026_02_16 = LocalDate.of(2026, 2, 16);
    private static final Instant MIDNIGHT = Instant.parse("2026-02-16T00:00:00Z");

    @Test
    void aCalendarHasATableFrom2025To2032() {
        CountingCalendar source = new CountingCalendar(false);
        source.precomputed(LocalDate.of(2025, 1, 1), LocalDate.of(2033, 1, 1));

        // Eight years, two of them leap years.
        assertThat(source.asked).hasSize(8 * 365 + 2);
        assertThat(WorkingCalendar.in(ZoneOffset.UTC).build()).isInstanceOf(TableCalendar.class);
        assertThat(WorkingCalendar.in(ZoneOffset.UTC)
                        .known(KnownDays.through(LocalDate.of(2024, 12, 31)))
                        .build())
                .isInstanceOf(ZonedHours.class);
    }

    @Test
    void withinTheTableNoDayIsAskedForAgain() {
        CountingCalendar source = new CountingCalendar(false);
        WorkingCalendar table = source.precomputed(MON_2026_02_16, MON_2026_02_16.plusDays(3));
        source.asked.clear();
        Instant ten = MIDNIGHT.plus(Duration.ofHours(10));
        Instant tomorrow = ten.plus(Duration.ofDays(1));

        assertThat(table.plus(ten, Duration.ofHours(9))).isEqualTo(tomorrow);
        assertThat(table.plus(ten, Duration.ofNanos(1))).isEqualTo(ten.plusNanos(1));
        assertThat(table.plus(ten.plusNanos(1), Duration.ofNanos(-1))).isEqualTo(ten);
        assertThat(table.plusSeconds(tomorrow.getEpochSecond(), -32_400)).isEqualTo(ten.getEpochSecond());
        // To the ends of the table: all its work, forward and backward.
        assertThat(table.plus(MIDNIGHT, Duration.ofHours(27))).isEqualTo(MIDNIGHT.plus(Duration.ofHours(48 + 18)));
        assertThat(table.plus(MIDNIGHT.plus(Duration.ofDays(3)), Duration.ofHours(-27)))
                .isEqualTo(MIDNIGHT.plus(Duration.ofHours(9)));
        assertThat(table.plusSeconds(MIDNIGHT.getEpochSecond(), 27 * 3_600L))
                .isEqualTo(MIDNIGHT.getEpochSecond() + 66 * 3_600L);
        assertThat(table.plusSeconds(MIDNIGHT.getEpochSecond(), 0)).isEqualTo(MIDNIGHT.getEpochSecond());
        assertThat(table.plus(MIDNIGHT, Duration.ofHours(27).minusNanos(1)))
                .isEqualTo(MIDNIGHT.plus(Duration.ofHours(66)).minusNanos(1));
        assertThat(table.between(MIDNIGHT, MIDNIGHT.plus(Duration.ofDays(3)))).isEqualTo(Duration.ofHours(27));
        assertThat(table.between(ten, ten.plusNanos(5))).isEqualTo(Duration.ofNanos(5));
        assertThat(table.secondsBetween(MIDNIGHT.getEpochSecond(), MIDNIGHT.getEpochSecond() + 3 * 86_400))
                .isEqualTo(27 * 3_600);
        assertThat(table.isOpen(MIDNIGHT)).isFalse();
        assertThat(table.isOpen(ten)).isTrue();
        assertThat(table.nextOpening(MIDNIGHT)).isEqualTo(MIDNIGHT.plus(Duration.ofHours(9)));
        assertThat(table.nextOpening(ten)).isEqualTo(MIDNIGHT.plus(Duration.ofHours(33)));
        assertThat(table.nextClosing(ten)).isEqualTo(MIDNIGHT.plus(Duration.ofHours(18)));
        assertThat(table.previousOpening(ten)).isEqualTo(MIDNIGHT.plus(Duration.ofHours(9)));
        assertThat(table.previousClosing(tomorrow)).isEqualTo(MIDNIGHT.plus(Duration.ofHours(18)));
        assertThat(table.previousClosing(MIDNIGHT.plus(Duration.ofDays(3))))
                .isEqualTo(MIDNIGHT.plus(Duration.ofHours(66)));
        assertThat(table.previousOpening(MIDNIGHT.plus(Duration.ofDays(3))))
                .isEqualTo(MIDNIGHT.plus(Duration.ofHours(57)));
        assertThat(table.isWorkingDay(MON_2026_02_16)).isTrue();
        assertThat(table.plusWorkingDays(MON_2026_02_16, 2)).isEqualTo(MON_2026_02_16.plusDays(2));
        assertThat(table.plusWorkingDays(MON_2026_02_16.plusDays(2), -2)).isEqualTo(MON_2026_02_16);
        assertThat(table.workingDaysBetween(MON_2026_02_16, MON_2026_02_16.plusDays(3)))
                .isEqualTo(3);
        assertThat(source.asked).isEmpty();
    }

    @Test
    void outsideOfTheTableTheDaysAreAskedFor() {
        CountingCalendar source = new CountingCalendar(false);
        WorkingCalendar table = source.precomputed(MON_2026_02_16, MON_2026_02_16.plusDays(3));
        Instant end = MIDNIGHT.plus(Duration.ofDays(3));
        Duration hours = Duration.ofHours(28);

        assertThat(table.plus(MIDNIGHT, hours)).isEqualTo(end.plus(Duration.ofHours(10)));
        assertThat(table.plus(end, hours.negated())).isEqualTo(MIDNIGHT.minus(Duration.ofHours(7)));
        assertThat(table.plus(MIDNIGHT.plusNanos(1), hours)).isEqualTo(end.plus(Duration.ofHours(10)));
        assertThat(table.plus(end.minusNanos(1), hours.negated())).isEqualTo(MIDNIGHT.minus(Duration.ofHours(7)));
        assertThat(table.plus(end.plusNanos(1), Duration.ofNanos(1)))
                .isEqualTo(end.plus(Duration.ofHours(9)).plusNanos(1));
        assertThat(table.between(end, end.plus(Duration.ofHours(10)))).isEqualTo(Duration.ofHours(1));
        assertThat(table.between(end.plus(Duration.ofHours(10)), MIDNIGHT)).isEqualTo(hours.negated());
        assertThat(table.isOpen(end.plus(Duration.ofHours(10)))).isTrue();
        assertThat(table.isOpen(MIDNIGHT.minus(Duration.ofHours(7)))).isTrue();
        assertThat(table.nextOpening(MIDNIGHT.plus(Duration.ofHours(60)))).isEqualTo(end.plus(Duration.ofHours(9)));
        assertThat(table.previousClosing(MIDNIGHT.plus(Duration.ofHours(10))))
                .isEqualTo(MIDNIGHT.minus(Duration.ofHours(6)));
        assertThat(table.previousOpening(MIDNIGHT.plus(Duration.ofHours(9))))
                .isEqualTo(MIDNIGHT.minus(Duration.ofHours(15)));
        assertThat(table.nextClosing(end)).isEqualTo(end.plus(Duration.ofHours(18)));
        assertThat(table.plusWorkingDays(MON_2026_02_16.plusDays(2), 1)).isEqualTo(MON_2026_02_16.plusDays(3));
        assertThat(table.plusWorkingDays(MON_2026_02_16, -1)).isEqualTo(MON_2026_02_16.minusDays(1));
        assertThat(table.workingDaysBetween(MON_2026_02_16.minusDays(1), MON_2026_02_16))
                .isEqualTo(1);
    }

    /** Where open hours reach over the edge of the table, the edge is no opening and no closing. */
    @Test
    void theEdgeOfTheTableIsNoEdgeOfTheHours() {
        CountingCalendar source = new CountingCalendar(true);
        WorkingCalendar table = source.precomputed(MON_2026_02_16, MON_2026_02_16.plusDays(1));
        Instant noon = MIDNIGHT.plus(Duration.ofHours(12));

        // Open from 18:00 to 09:00 of the next day.
        assertThat(table.previousOpening(MIDNIGHT.plus(Duration.ofHours(1))))
                .isEqualTo(MIDNIGHT.minus(Duration.ofHours(6)));
        assertThat(table.nextClosing(MIDNIGHT.plus(Duration.ofHours(20))))
                .isEqualTo(MIDNIGHT.plus(Duration.ofHours(33)));
        assertThat(table.nextOpening(noon)).isEqualTo(MIDNIGHT.plus(Duration.ofHours(18)));
        assertThat(table.previousClosing(noon)).isEqualTo(MIDNIGHT.plus(Duration.ofHours(9)));
        assertThat(table.previousClosing(MIDNIGHT.plus(Duration.ofHours(24))))
                .isEqualTo(MIDNIGHT.plus(Duration.ofHours(9)));
    }

    @ParameterizedTest
    @EnumSource(names = {"BERLIN", "LORD_HOWE", "SHANGHAI"})
    void anySecondsAndNanosGiveWhatDayByDayGives(World world) {
        WorkingCalendar table = world.withTable();
        WorkingCalendar dayByDay = world.dayByDay();
        Random random = new Random(20_260_213);
        long first = world.firstDay().toEpochDay() * 86_400;
        for (int i = 0; i < 300; i++) {
            Instant at = Instant.ofEpochSecond(
                    first + random.nextInt(2 * 365 * 86_400), i % 3 == 0 ? 0 : random.nextInt(1_000_000_000));
            Duration work = Duration.ofSeconds(
                    random.nextInt(400_000) - 200_000, i % 2 == 0 ? 0 : random.nextInt(1_000_000_000));
            Instant answer = table.plus(at, work);
            assertThat(answer).as("%s %s", at, work).isEqualTo(dayByDay.plus(at, work));
            assertThat(table.between(at, answer))
                    .isEqualTo(dayByDay.between(at, answer))
                    .isEqualTo(work);
            assertThat(table.nextOpening(at)).isEqualTo(dayByDay.nextOpening(at));
            assertThat(table.previousOpening(at)).isEqualTo(dayByDay.previousOpening(at));
        }
    }

    @Test
    void manyPeriodsADayNeedNoLongerYears() {
        String[] quarters = new String[48];
        for (int i = 0; i < 48; i++) {
            quarters[i] = "%02d:%02d-%02d:%02d".formatted(i / 2, i % 2 * 30, i / 2, i % 2 * 30 + 15);
        }
        WorkingCalendar calendar = WorkingCalendar.in(ZoneOffset.UTC)
                .weekly(WeeklyHours.mondayToFriday(DayHours.of(quarters)))
                .precomputed(MON_2026_02_16, MON_2026_02_16.plusDays(60))
                .build();

        // 48 quarters of an hour are 12 hours a day.
        assertThat(calendar.plus(MIDNIGHT, Duration.ofHours(30))).isEqualTo(Instant.parse("2026-02-18T11:45:00Z"));
        assertThat(calendar.between(MIDNIGHT, MIDNIGHT.plus(Duration.ofDays(14))))
                .hasHours(10 * 12);
        assertThat(calendar.nextOpening(Instant.parse("2026-02-18T11:45:00Z")))
                .isEqualTo(Instant.parse("2026-02-18T12:00:00Z"));
    }

    @Test
    void aTableOfSixtyYearsIsTheLongest() {
        CalendarBuilder always = WorkingCalendar.in(ZoneOffset.UTC).weekly(WeeklyHours.roundTheClock());
        LocalDate from = LocalDate.of(1990, 1, 1);
        WorkingCalendar longest =
                always.precomputed(from, from.plusDays(21_960)).build();
        Instant first = from.atStartOfDay(ZoneOffset.UTC).toInstant();

        assertThat(longest.plus(first, Duration.ofDays(21_960))).isEqualTo(first.plus(Duration.ofDays(21_960)));
        assertThat(longest.plus(first.plusSeconds(1), Duration.ofDays(21_960)))
                .isEqualTo(first.plusSeconds(1).plus(Duration.ofDays(21_960)));
        assertThatThrownBy(() -> always.precomputed(from, from.plusDays(21_961)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a table from 1990-01-01 to 2050-02-16 has 21961 days, not 1 to 21960");
        assertThatThrownBy(() -> longest.precomputed(from, from))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("has 0 days, not 1 to 21960");
        assertThat(always.precomputed(from, from.plusDays(1)).build().isWorkingDay(from))
                .isTrue();
    }

    @Test
    void aTableLiesWithinTheYearsAndTheKnownDays() {
        WorkingCalendar china = WorkingCalendar.in(ZoneId.of("Asia/Shanghai"))
                .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")))
                .layer(ProductionCalendar.china2026())
                .build();

        assertThatThrownBy(() -> china.precomputed(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a table from 2027-01-01 to 2028-01-01 holds nothing: the calendar is known"
                        + " from 2026-01-01 through 2026-12-31");
        assertThatThrownBy(() -> china.precomputed(LocalDate.of(9999, 1, 1), LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a table from 9999-01-01 to +10000-01-01 leaves the years 1 to 9999");
        assertThatThrownBy(() -> china.precomputed(LocalDate.of(0, 12, 31), LocalDate.of(1, 1, 2)))
                .hasMessageEndingWith("leaves the years 1 to 9999");
        assertThat(china.precomputed(LocalDate.of(2026, 12, 31), LocalDate.of(2030, 1, 1))
                        .known())
                .isEqualTo(china.known());
        assertThat(china.assumingBeyond().precomputed(LocalDate.of(1, 1, 1), LocalDate.of(1, 1, 2)))
                .isNotNull();
        assertThat(china.assumingBeyond().precomputed(LocalDate.of(9998, 1, 1), LocalDate.of(9999, 12, 31)))
                .isNotNull();
    }

    @Test
    void theTableOfTheAssumedDaysIsFilledOnce() {
        WorkingCalendar known = WorkingCalendar.in(ZoneOffset.UTC)
                .known(KnownDays.through(LocalDate.of(2026, 12, 31)))
                .build();

        assertThat(known.assumingBeyond()).isSameAs(known.assumingBeyond()).isInstanceOf(TableCalendar.class);
    }

    @Test
    void aCalendarThatOpensWithinASecondHasNoTable() {
        OpenPeriod odd = new OpenPeriod(MIDNIGHT.plusMillis(1), MIDNIGHT.plusSeconds(5));
        WorkingCalendar calendar = new WorkingCalendar() {
            @Override
            public ZoneId zone() {
                return ZoneOffset.UTC;
            }

            @Override
            public List<OpenPeriod> openOn(LocalDate day) {
                return day.equals(MON_2026_02_16) ? List.of(odd) : List.of();
            }

            @Override
            public KnownDays known() {
                return KnownDays.EVERY_DAY;
            }
        };

        assertThatThrownBy(() -> calendar.precomputed(MON_2026_02_16, MON_2026_02_16.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a calendar opens and closes at whole seconds, not at " + odd);
        assertThat(calendar.between(MIDNIGHT, MIDNIGHT.plusSeconds(60))).isEqualTo(Duration.ofMillis(4_999));
    }

    /** Every day from 09:00 to 18:00 UTC, or in the hours around, and which days it was asked for. */
    private static final class CountingCalendar implements WorkingCalendar {
        private final List<LocalDate> asked = new ArrayList<>();
        private final boolean atNight;

        CountingCalendar(boolean atNight) {
            this.atNight = atNight;
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }

        @Override
        public List<OpenPeriod> openOn(LocalDate day) {
            asked.add(day);
            Instant midnight = day.atStartOfDay(ZoneOffset.UTC).toInstant();
            OpenPeriod work = new OpenPeriod(midnight.plusSeconds(32_400), midnight.plusSeconds(64_800));
            return atNight
                    ? List.of(
                            new OpenPeriod(midnight, work.from()),
                            new OpenPeriod(work.to(), midnight.plusSeconds(86_400)))
                    : List.of(work);
        }

        @Override
        public KnownDays known() {
            return KnownDays.EVERY_DAY;
        }
    }
}
