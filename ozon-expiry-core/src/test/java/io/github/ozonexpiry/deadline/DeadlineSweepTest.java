package io.github.ozonexpiry.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.calendar.CalendarBuilder;
import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.handling.AssemblyTime;
import io.github.ozonexpiry.handling.ExpressTerms;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.HandlingTermsBuilder;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.handling.PreparationDays;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold whatever the order, the hours and the closed days; from a fixed seed. */
@Tag("sweep")
class DeadlineSweepTest {

    private static final int ROUNDS = 4_000;
    private static final int CALENDARS = 25;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final ZoneId[] ZONES = {
        ZoneId.of("Asia/Shanghai"),
        ZoneId.of("Europe/Moscow"),
        ZoneId.of("Europe/Berlin"),
        ZoneId.of("America/New_York")
    };

    private final Random random = new Random(20261124);

    /** What differs between warehouses of one sweep; hours, days off and settings all at random. */
    enum Selling {
        GLOBAL(RuleProfile.realFbsGlobal(), DeadlineKind.PLANNED_SHIP, 10) {
            @Override
            void set(HandlingTermsBuilder terms, int amount) {
                terms.preparationDays(PreparationDays.of(amount));
            }
        },
        FBS_CLOCK(RuleProfile.fbsRussia(), DeadlineKind.RECOMMENDED_SHIP, 5000) {
            @Override
            void set(HandlingTermsBuilder terms, int amount) {
                terms.assemblyTime(AssemblyTime.ofClockMinutes(amount)).dailyCutoff("15:00");
            }
        },
        RFBS_WORKING(RuleProfile.rfbsRussia(), DeadlineKind.RECOMMENDED_SHIP, 3000) {
            @Override
            void set(HandlingTermsBuilder terms, int amount) {
                terms.assemblyTime(AssemblyTime.ofWorkingMinutes(amount));
            }
        },
        EXPRESS(RuleProfile.rfbsExpress(), DeadlineKind.RECOMMENDED_SHIP, 9) {
            @Override
            void set(HandlingTermsBuilder terms, int amount) {
                terms.express(ExpressTerms.ofMinutes(ExpressTerms.CutIn.ALLOWED.get(amount - 1), 15));
            }
        };

        final RuleProfile profile;
        final DeadlineKind kind;
        final int largest;

        Selling(RuleProfile profile, DeadlineKind kind, int largest) {
            this.profile = profile;
            this.kind = kind;
            this.largest = largest;
        }

        abstract void set(HandlingTermsBuilder terms, int amount);

        DeadlineCalculator with(WorkingCalendar calendar, int amount) {
            HandlingTermsBuilder terms = HandlingTerms.own().calendar(calendar);
            set(terms, amount);
            return DeadlineCalculator.of(profile, terms.build());
        }
    }

    @ParameterizedTest
    @EnumSource(Selling.class)
    void platformDeadlinesFollowTheOrderAndNeverComeEarlierForMoreTimeOrAClosedDay(Selling selling) {
        for (int i = 0; i < CALENDARS; i++) {
            ZoneId zone = ZONES[random.nextInt(ZONES.length)];
            DayHours hours = hours();
            Set<LocalDate> off = daysOff();
            Set<LocalDate> moreOff = new TreeSet<>(off);
            moreOff.addAll(daysOff());
            int amount = 1 + random.nextInt(selling.largest - 1);
            DeadlineCalculator plain = selling.with(calendar(zone, hours, off), amount);
            DeadlineCalculator longer = selling.with(calendar(zone, hours, off), amount + 1);
            DeadlineCalculator closed = selling.with(calendar(zone, hours, moreOff), amount);
            for (int j = 0; j < ROUNDS / CALENDARS; j++) {
                Instant order = order();
                List<Deadline> before = plain.schedule(order).all();
                assertThat(before)
                        .isNotEmpty()
                        .noneMatch(deadline -> deadline.at().isBefore(order));
                assertNotEarlier(before, longer.schedule(order));
                assertNotEarlier(before, closed.schedule(order));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Selling.class)
    void manyAtOnceGiveWhatOneScheduleGives(Selling selling) {
        DeadlineCalculator calculator = selling.with(calendar(ZONES[2], hours(), daysOff()), selling.largest / 2);
        long[] orders = new long[ROUNDS];
        long[] out = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            orders[i] = order().getEpochSecond();
        }

        calculator.computeAll(selling.kind, orders, out);
        for (int i = 0; i < ROUNDS; i++) {
            assertThat(calculator
                            .schedule(Instant.ofEpochSecond(orders[i]))
                            .of(selling.kind)
                            .orElseThrow()
                            .at()
                            .getEpochSecond())
                    .isEqualTo(out[i]);
        }
    }

    @ParameterizedTest
    @EnumSource(Selling.class)
    void manyThreadsGetFromOneCalculatorWhatOneThreadGets(Selling selling) {
        DeadlineCalculator calculator = selling.with(calendar(ZONES[1], hours(), daysOff()), selling.largest / 2);
        List<Instant> orders = Stream.generate(this::order).limit(ROUNDS).toList();
        List<List<Deadline>> one =
                orders.stream().map(order -> calculator.schedule(order).all()).toList();
        List<List<Deadline>> many = orders.parallelStream()
                .map(order -> calculator.schedule(order).all())
                .toList();

        assertThat(many).isEqualTo(one);
    }

    /** The table of days against counting by hand with java.time, over its edges at both ends. */
    @Test
    void thePlannedShipDateIsCountedDayByDay() {
        ZoneId zone = ZONES[2];
        Set<LocalDate> off = daysOff();
        WorkingCalendar calendar = calendar(zone, DayHours.of("09:00-18:00"), off);
        for (int days = 1; days <= 10; days++) {
            DeadlineCalculator calculator = Selling.GLOBAL.with(calendar, days);
            for (LocalDate day = LocalDate.of(2024, 12, 1);
                    day.isBefore(LocalDate.of(2033, 2, 1));
                    day = day.plusDays(1)) {
                Instant order = day.atTime(23, 59, 59).atZone(zone).toInstant();
                LocalDate planned = day;
                for (int left = days; left > 0; left -= isOff(planned, off) ? 0 : 1) {
                    planned = planned.plusDays(1);
                }
                assertThat(calculator
                                .schedule(order)
                                .of(DeadlineKind.PLANNED_SHIP)
                                .flatMap(Deadline::date))
                        .contains(planned);
            }
        }
    }

    @Test
    void ownDeadlinesPrecedeWhatTheyServeAndNoClosedDayMakesOneLater() {
        for (int i = 0; i < CALENDARS * 4; i++) {
            ZoneId zone = ZONES[random.nextInt(ZONES.length)];
            DayHours hours = hours();
            Set<LocalDate> off = daysOff();
            Set<LocalDate> moreOff = new TreeSet<>(off);
            moreOff.addAll(daysOff());
            boolean slots = random.nextBoolean();
            BackwardPlanner plain = planner(calendar(zone, hours, off), slots);
            BackwardPlanner closed = planner(calendar(zone, hours, moreOff), slots);
            for (int j = 0; j < ROUNDS / CALENDARS; j++) {
                Deadline served = deadline(order());
                BackwardPlan.Planned plan = (BackwardPlan.Planned) plain.plan(served, Instant.EPOCH);
                BackwardPlan.Planned fewer = (BackwardPlan.Planned) closed.plan(served, Instant.EPOCH);

                assertThat(plan.steps()).allMatch(step -> !step.at().isAfter(served.at()));
                assertThat(plan.steps()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
                assertThat(plan.startBy()).isBeforeOrEqualTo(plan.pickBy().at());
                assertThat(fewer.startBy()).isBeforeOrEqualTo(plan.startBy());
                for (int step = 0; step < 3; step++) {
                    assertThat(fewer.steps().get(step).at())
                            .isBeforeOrEqualTo(plan.steps().get(step).at());
                }
            }
        }
    }

    private static void assertNotEarlier(List<Deadline> before, DeadlineSchedule after) {
        assertThat(after.all()).hasSameSizeAs(before);
        for (Deadline deadline : before) {
            assertThat(after.of(deadline.kind()).orElseThrow().at()).isAfterOrEqualTo(deadline.at());
        }
    }

    private BackwardPlanner planner(WorkingCalendar calendar, boolean slots) {
        HandlingTermsBuilder terms = HandlingTerms.own().calendar(calendar).express(ExpressTerms.ofMinutes(60, 20));
        if (slots) {
            terms.pickupSlots(PickupSlots.daily(calendar.zone(), "11:00-13:00", "16:00-18:00"));
        }
        return BackwardPlanner.of(terms.build())
                .picking(Duration.ofMinutes(45))
                .packing(Duration.ofMinutes(200))
                .buffer(Duration.ofMinutes(30));
    }

    private static WorkingCalendar calendar(ZoneId zone, DayHours hours, Set<LocalDate> off) {
        CalendarBuilder builder = WorkingCalendar.in(zone).weekly(WeeklyHours.mondayToFriday(hours));
        off.forEach(builder::dayOff);
        return builder.build();
    }

    private static boolean isOff(LocalDate day, Set<LocalDate> off) {
        return day.getDayOfWeek().getValue() >= 6 || off.contains(day);
    }

    private DayHours hours() {
        int from = 6 + random.nextInt(5);
        int to = from + 5 + random.nextInt(8);
        return DayHours.of("%02d:00-%02d:30".formatted(from, to));
    }

    private Set<LocalDate> daysOff() {
        Set<LocalDate> off = new TreeSet<>();
        for (int i = 0; i < 60; i++) {
            off.add(FIRST.plusDays(random.nextInt(3 * 365)));
        }
        return off;
    }

    private Instant order() {
        long second = FIRST.toEpochDay() * 86_400 + random.nextInt(3 * 365 * 86_400);
        return Instant.ofEpochSecond(second);
    }

    private static Deadline deadline(Instant at) {
        return new Deadline(
                DeadlineKind.NO_DELAY, at, new Origin.Stated("test"), RuleId.of("L-20"), Confidence.A_MINUS);
    }
}
