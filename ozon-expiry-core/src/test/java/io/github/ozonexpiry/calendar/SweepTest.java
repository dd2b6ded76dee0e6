package io.github.ozonexpiry.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.oracle.MinuteOracle;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every minute of two years, by the table, day by day and by a table too short, against the minutes on the wall. */
@Tag("sweep")
class SweepTest {

    private static final int[] WORK_MINUTES = {1, 59, 8 * 60, 40 * 60, 160 * 60};

    private static final Map<World, MinuteOracle> ORACLES = new EnumMap<>(World.class);

    @ParameterizedTest
    @EnumSource
    void everyMinuteIsOpenWhenTheWallSaysSo(World world) {
        MinuteOracle oracle = ORACLES.computeIfAbsent(world, World::oracle);
        for (WorkingCalendar calendar : ways(world)) {
            for (int minute = 0; minute < oracle.minutes(); minute++) {
                if (calendar.isOpen(oracle.at(minute)) != oracle.isOpen(minute)) {
                    assertThat(calendar.isOpen(oracle.at(minute)))
                            .as("%s", oracle.at(minute))
                            .isEqualTo(oracle.isOpen(minute));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void workIsAddedAndTakenAwayAsMinutesAreCounted(World world) {
        MinuteOracle oracle = ORACLES.computeIfAbsent(world, World::oracle);
        for (WorkingCalendar calendar : ways(world)) {
            for (int minute = 0; minute < oracle.minutes(); minute += 1_009) {
                for (int work : WORK_MINUTES) {
                    same(oracle, calendar, minute, work, oracle.forward(minute, work));
                    same(oracle, calendar, minute, -work, oracle.backward(minute, work));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void workBetweenTwoMinutesIsCounted(World world) {
        MinuteOracle oracle = ORACLES.computeIfAbsent(world, World::oracle);
        for (WorkingCalendar calendar : ways(world)) {
            for (int minute = 0; minute < oracle.minutes(); minute += 997) {
                int other = (int) (minute * 7_919L % oracle.minutes());
                long counted = oracle.between(minute, other) * 60L;
                Instant from = oracle.at(minute);
                Instant to = oracle.at(other);
                assertThat(calendar.between(from, to)).as("%s %s", from, to).isEqualTo(Duration.ofSeconds(counted));
                assertThat(calendar.secondsBetween(from.getEpochSecond(), to.getEpochSecond()))
                        .as("%s %s", from, to)
                        .isEqualTo(counted);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void openingsAndClosingsAreWhereTheMinutesChange(World world) {
        MinuteOracle oracle = ORACLES.computeIfAbsent(world, World::oracle);
        // The first and the last days are left out: there the oracle does not know what comes next.
        int margin = 13 * 24 * 60;
        for (WorkingCalendar calendar : ways(world)) {
            for (int minute = margin; minute < oracle.minutes() - margin; minute += 211) {
                Instant at = oracle.at(minute);
                assertThat(calendar.nextOpening(at)).as("%s", at).isEqualTo(oracle.at(oracle.nextOpening(minute)));
                assertThat(calendar.nextClosing(at)).as("%s", at).isEqualTo(oracle.at(oracle.nextClosing(minute)));
                assertThat(calendar.previousOpening(at))
                        .as("%s", at)
                        .isEqualTo(oracle.at(oracle.previousOpening(minute)));
                assertThat(calendar.previousClosing(at))
                        .as("%s", at)
                        .isEqualTo(oracle.at(oracle.previousClosing(minute)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void openPeriodsAreTheRunsOfOpenMinutes(World world) {
        MinuteOracle oracle = ORACLES.computeIfAbsent(world, World::oracle);
        for (WorkingCalendar calendar : ways(world)) {
            int[] minute = {0};
            calendar.openPeriods(oracle.at(0), oracle.at(oracle.minutes())).forEach(period -> {
                int opening = oracle.isOpen(minute[0]) && minute[0] == 0 ? 0 : oracle.nextOpening(minute[0]);
                int closing = oracle.nextClosing(opening);
                assertThat(period.from()).isEqualTo(oracle.at(opening));
                assertThat(period.to()).isEqualTo(oracle.at(closing < 0 ? oracle.minutes() : closing));
                minute[0] = closing < 0 ? oracle.minutes() : closing;
            });
            assertThat(minute[0] == oracle.minutes() || oracle.nextOpening(minute[0]) < 0)
                    .isTrue();
        }
    }

    private static void same(MinuteOracle oracle, WorkingCalendar calendar, int minute, int work, int expected) {
        if (expected < 0) {
            return;
        }
        Instant at = oracle.at(minute);
        assertThat(calendar.plus(at, Duration.ofMinutes(work)))
                .as("%s plus %d minutes", at.atOffset(ZoneOffset.UTC), work)
                .isEqualTo(oracle.at(expected));
        assertThat(calendar.plusSeconds(at.getEpochSecond(), 60L * work))
                .isEqualTo(oracle.at(expected).getEpochSecond());
    }

    private static List<WorkingCalendar> ways(World world) {
        return List.of(world.withTable(), world.dayByDay(), world.withShortTable());
    }
}
