package io.github.ozonexpiry.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The laws of working time, at random moments and lengths down to the nanosecond. */
@Tag("sweep")
class AlgebraTest {

    private static final int TRIALS = 4_000;

    @ParameterizedTest
    @EnumSource
    void whatIsAddedLiesBetween(World world) {
        forAll(
                world,
                (calendar, at, a, b) ->
                        assertThat(calendar.between(at, calendar.plus(at, a))).isEqualTo(a));
    }

    @ParameterizedTest
    @EnumSource
    void whatLiesBetweenLeadsFromOneToTheOther(World world) {
        forAll(world, (calendar, at, a, b) -> {
            Instant other = calendar.plus(at, a);
            assertThat(calendar.plus(at, calendar.between(at, other))).isEqualTo(other);
        });
    }

    @ParameterizedTest
    @EnumSource
    void inOneDirectionStepsAddUp(World world) {
        forAll(world, (calendar, at, a, b) -> {
            Duration same = a.isNegative() == b.isNegative() ? b : b.negated();
            assertThat(calendar.plus(calendar.plus(at, a), same)).isEqualTo(calendar.plus(at, a.plus(same)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void moreWorkIsNeverDoneEarlierNorFromALaterStart(World world) {
        forAll(world, (calendar, at, a, b) -> {
            Duration more = a.plus(b.abs());
            assertThat(calendar.plus(at, more)).isAfterOrEqualTo(calendar.plus(at, a));
            assertThat(calendar.plus(at.plus(b.abs()), a)).isAfterOrEqualTo(calendar.plus(at, a));
        });
    }

    @ParameterizedTest
    @EnumSource
    void partsOfAStretchAddUpToIt(World world) {
        forAll(world, (calendar, at, a, b) -> {
            Instant middle = at.plus(a);
            Instant end = middle.plus(b);
            assertThat(calendar.between(at, middle).plus(calendar.between(middle, end)))
                    .isEqualTo(calendar.between(at, end))
                    .isEqualTo(calendar.between(end, at).negated());
        });
    }

    private interface Law {
        void holds(WorkingCalendar calendar, Instant at, Duration a, Duration b);
    }

    private static void forAll(World world, Law law) {
        WorkingCalendar table = world.withTable();
        WorkingCalendar dayByDay = world.dayByDay();
        Random random = new Random(4);
        long first = world.firstDay().toEpochDay() * 86_400;
        for (int i = 0; i < TRIALS; i++) {
            Instant at = Instant.ofEpochSecond(first + random.nextInt(730 * 86_400), nanos(random));
            Duration a = Duration.ofSeconds(random.nextInt(600_000) - 300_000, nanos(random));
            Duration b = Duration.ofSeconds(random.nextInt(600_000) - 300_000, nanos(random));
            law.holds(i % 8 == 0 ? dayByDay : table, at, a, b);
        }
    }

    private static int nanos(Random random) {
        return random.nextBoolean() ? 0 : random.nextInt(1_000_000_000);
    }
}
