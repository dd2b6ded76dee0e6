package io.github.ozonexpiry.capacity;

import static io.github.ozonexpiry.capacity.Minutes.ALWAYS;
import static io.github.ozonexpiry.capacity.Minutes.HALF_HOURS;
import static io.github.ozonexpiry.capacity.Minutes.MON_2026_05_04_1015;
import static io.github.ozonexpiry.capacity.Minutes.NINE_TO_SIX;
import static io.github.ozonexpiry.capacity.Minutes.after;
import static io.github.ozonexpiry.capacity.Minutes.inTime;
import static io.github.ozonexpiry.capacity.Minutes.job;
import static io.github.ozonexpiry.capacity.Minutes.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.KnownDays;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.capacity.WorkPlan.Kept;
import io.github.ozonexpiry.capacity.WorkPlan.Lost;
import io.github.ozonexpiry.capacity.WorkPlan.Optimality;
import io.github.ozonexpiry.capacity.WorkPlan.Reason;
import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeasibilityTest {

    private static final Instant NOW = MON_2026_05_04_1015;

    @Test
    void workThatFillsTheDayToItsEndIsInTimeAndNotAMinuteMore() {
        Instant closing = Instant.parse("2026-05-04T18:00:00Z");

        assertThat(plan(NINE_TO_SIX, job(1, NOW, closing, 405)).kept())
                .containsExactly(new Kept(job(1, NOW, closing, 405), NOW, closing, NOW));
        assertThat(plan(NINE_TO_SIX, job(1, NOW, closing, 406)).lost())
                .containsExactly(new Lost(job(1, NOW, closing, 406), Reason.TIME_PAST, Optional.of(after(NOW, -1))));
    }

    @Test
    void aBreakAndANightLieBetweenWithoutWork() {
        Instant tuesday = Instant.parse("2026-05-05T09:30:00Z");
        WorkPlan plan =
                plan(NINE_TO_SIX, job(1, NOW, tuesday, 165), job(2, NOW, tuesday, 60), job(3, NOW, tuesday, 200));

        assertThat(plan.kept()).extracting(Kept::start).containsExactly(NOW, at("04T14:00"), at("04T15:00"));
        assertThat(plan.kept()).extracting(Kept::done).containsExactly(at("04T13:00"), at("04T15:00"), at("05T09:20"));
        assertThat(plan.kept())
                .extracting(Kept::latestStart)
                .containsExactly(at("04T10:25"), at("04T14:10"), at("04T15:10"));
        assertThat(plan.slack()).contains(Duration.ofMinutes(10));
    }

    @Test
    void workBeginsAtTheNextOpening() {
        Instant sunday = Instant.parse("2026-05-03T12:00:00Z");
        PackingJob job = job(1, sunday, at("04T09:30"), 20);

        assertThat(plan(NINE_TO_SIX, sunday, job).kept())
                .containsExactly(new Kept(job, at("04T09:00"), at("04T09:20"), at("04T09:10")));
    }

    @Test
    void threeHandsDoInTwentyMinutesWhatOneDoesInAnHour() {
        PackingJob job = job(1, NOW, after(NOW, 20), 60);
        PackingJob shorter = job(1, NOW, after(NOW, 20), 61);

        assertThat(feasibility(ALWAYS, 3, NOW, job).plan(Objective.FEWEST_LOST).kept())
                .containsExactly(new Kept(job, NOW, after(NOW, 20), NOW));
        assertThat(feasibility(ALWAYS, 3, NOW, shorter)
                        .plan(Objective.FEWEST_LOST)
                        .kept())
                .isEmpty();
        assertThat(feasibility(ALWAYS, 2, NOW, job).plan(Objective.FEWEST_LOST).kept())
                .isEmpty();
    }

    /** Three hands and a third of a minute each: 20 seconds. Of 61 seconds they need 20.334. */
    @Test
    void aStartIsRoundedDownAndAnEndUpToTheMillisecond() {
        PackingJob one = seconds(1, 61);
        PackingJob two = seconds(2, 61);
        WorkPlan plan = feasibility(ALWAYS, 3, NOW, one, two).plan(Objective.FEWEST_LOST);

        assertThat(plan.kept())
                .containsExactly(
                        new Kept(one, NOW, NOW.plusMillis(20_334), NOW.plusMillis(19_333)),
                        new Kept(two, NOW.plusMillis(20_333), NOW.plusMillis(40_667), NOW.plusMillis(39_666)));
        assertThat(plan.slack()).contains(Duration.ofMillis(19_333));
    }

    @Test
    void goodsAreWaitedForAndWhatIsThereIsPackedMeanwhile() {
        PackingJob later = job(1, after(NOW, 10), after(NOW, 14), 4);
        PackingJob now = job(2, NOW, after(NOW, 60), 8);
        PackingJob between = job(3, NOW, after(NOW, 90), 1);
        WorkPlan plan = plan(ALWAYS, later, now, between);

        assertThat(plan.kept())
                .containsExactly(
                        new Kept(now, NOW, after(NOW, 8), after(NOW, 1)),
                        new Kept(between, after(NOW, 8), after(NOW, 9), after(NOW, 9)),
                        new Kept(later, after(NOW, 10), after(NOW, 14), after(NOW, 10)));
        assertThat(plan.slack()).contains(Duration.ofMinutes(1));
    }

    @Test
    void goodsThatComeTooLateAreTheReason() {
        PackingJob job = job(1, after(NOW, 11), after(NOW, 20), 10);

        assertThat(plan(ALWAYS, job).lost())
                .containsExactly(new Lost(job, Reason.GOODS_TOO_LATE, Optional.of(after(NOW, 10))))
                .allMatch(Lost::neverPossible);
        assertThat(plan(ALWAYS, job(1, after(NOW, 10), after(NOW, 20), 10)).lost())
                .isEmpty();
        assertThat(plan(ALWAYS, job(1, after(NOW, 11), after(NOW, 10), 10)).lost())
                .extracting(Lost::reason)
                .containsExactly(Reason.GOODS_TOO_LATE);
        assertThat(plan(ALWAYS, job(1, after(NOW, 11), after(NOW, 9), 10)).lost())
                .extracting(Lost::reason)
                .containsExactly(Reason.TIME_PAST);
    }

    @Test
    void goodsThatComeTooLateForAMondayMorningHadTheirChanceAtTheOpening() {
        Instant sunday = Instant.parse("2026-05-03T12:00:00Z");
        PackingJob job = job(1, at("04T09:01"), at("04T09:30"), 30);

        assertThat(plan(NINE_TO_SIX, sunday, job).lost())
                .containsExactly(new Lost(job, Reason.GOODS_TOO_LATE, Optional.of(at("04T09:00"))));
    }

    @Test
    void threeHandsWaitAsLongForGoodsAsOne() {
        PackingJob job = job(1, after(NOW, 10), after(NOW, 30), 60);

        assertThat(feasibility(ALWAYS, 3, NOW, job).plan(Objective.FEWEST_LOST).kept())
                .containsExactly(new Kept(job, after(NOW, 10), after(NOW, 30), after(NOW, 10)));
    }

    @Test
    void whatIsPastDueHadItsLastChanceInWorkingTimeBeforeThen() {
        PackingJob job = job(1, at("01T09:00"), at("04T09:10"), 30);
        Lost lost = plan(NINE_TO_SIX, job).lost().get(0);

        assertThat(lost).isEqualTo(new Lost(job, Reason.TIME_PAST, Optional.of(at("01T17:40"))));
        assertThat(lost.neverPossible()).isFalse();
        assertThat(new Lost(job(1, at("01T17:41"), at("04T09:10"), 30), lost.reason(), lost.lastChance())
                        .neverPossible())
                .isTrue();
        assertThat(new Lost(job(1, at("01T17:40"), at("04T09:10"), 30), lost.reason(), lost.lastChance())
                        .neverPossible())
                .isFalse();
    }

    @Test
    void whereThereNeverWasWorkThereWasNoChance() {
        WorkingCalendar fromTenOn = WorkingCalendar.in(ZoneOffset.UTC)
                .alsoOpen(at("04T10:00"), at("04T12:00"))
                .build();

        assertThat(plan(fromTenOn, job(1, NOW, at("04T10:10"), 10))
                        .lost()
                        .get(0)
                        .lastChance())
                .contains(at("04T10:00"));
        PackingJob never = job(1, NOW, at("04T10:10"), 11);
        assertThat(plan(fromTenOn, never).lost()).containsExactly(new Lost(never, Reason.TIME_PAST, Optional.empty()));
        assertThat(new Lost(never, Reason.TIME_PAST, Optional.empty()).neverPossible())
                .isFalse();
    }

    /** Kept are those of 10 and 15 minutes; beside them the one of 20 would have had to begin 15 minutes ago. */
    @Test
    void whatOthersLeaveNoTimeForWasUnavoidableSinceTheyAllStillFitted() {
        PackingJob lost = job(3, after(NOW, -60), after(NOW, 30), 20);
        WorkPlan plan = plan(ALWAYS, job(1, NOW, after(NOW, 20), 10), job(2, NOW, after(NOW, 30), 15), lost);

        assertThat(plan.lost()).containsExactly(new Lost(lost, Reason.OTHERS_FIRST, Optional.of(after(NOW, -15))));
        assertThat(plan.order()).containsExactly(number(1), number(2), number(3));
    }

    /** The two come together and only one of them has time then; no earlier beginning changes that. */
    @Test
    void whenGoodsComeTogetherAnEarlierBeginningWouldNotHaveHelped() {
        PackingJob one = job(1, after(NOW, 10), after(NOW, 20), 10);
        PackingJob other = job(2, after(NOW, 10), after(NOW, 20), 10);

        assertThat(plan(ALWAYS, one, other).lost())
                .containsExactly(new Lost(other, Reason.OTHERS_FIRST, Optional.empty()));
    }

    @Test
    void fewestLostKeepsManyAndLeastMoneyKeepsTheDearOne() {
        PackingJob dear = job(1, NOW, after(NOW, 10), 10, "100.50");
        PackingJob cheap = job(2, NOW, after(NOW, 10), 5, "20");
        PackingJob cheaper = job(3, NOW, after(NOW, 10), 5, "0.25");
        Feasibility question = feasibility(ALWAYS, 1, NOW, dear, cheap, cheaper);

        assertThat(question.plan(Objective.FEWEST_LOST).kept())
                .extracting(Kept::job)
                .containsExactly(cheap, cheaper);
        assertThat(question.plan(Objective.FEWEST_LOST).lostMoney()).isEqualTo(Amounts.NONE.plus(roubles("100.5")));
        assertThat(question.plan(Objective.LEAST_MONEY).kept())
                .extracting(Kept::job)
                .containsExactly(dear);
        assertThat(question.plan(Objective.LEAST_MONEY).lostMoney()).isEqualTo(Amounts.NONE.plus(roubles("20.25")));
        assertThat(question.plan(Objective.LEAST_MONEY).optimality()).isEqualTo(new Optimality.Best());
    }

    /** With one work for all, the dear ones are kept without losing a posting more. */
    @Test
    void ofAlikePostingsTheCheaperOnesAreLostAlsoWhenTheyAreCounted() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            List<PackingJob> jobs = new ArrayList<>();
            for (int number = 0; number < 7; number++) {
                jobs.add(job(number, NOW, after(NOW, random.nextInt(30)), 5, Integer.toString(random.nextInt(50))));
            }
            Feasibility question = feasibility(ALWAYS, 1, NOW, jobs.toArray(PackingJob[]::new));
            WorkPlan fewest = question.plan(Objective.FEWEST_LOST);
            WorkPlan cheapest = question.plan(Objective.LEAST_MONEY);

            assertThat(fewest.lost()).hasSameSizeAs(cheapest.lost());
            assertThat(fewest.lostMoney()).isEqualTo(cheapest.lostMoney());
        }
    }

    @Test
    void whatIsNotKnownToCostAnythingIsLostFirstOfThoseAlike() {
        PackingJob unknown = job(1, NOW, after(NOW, 5), 5);
        PackingJob known = job(2, NOW, after(NOW, 5), 5, "0.01");

        assertThat(plan(ALWAYS, unknown, known).kept()).extracting(Kept::job).containsExactly(known);
    }

    /** Each takes the next posting when it is free; one does in three thirds of an hour what three are planned to do in one. */
    @Test
    void threeRealHandsAreLateByLessThanTheWorkOfThePosting() {
        Random random = new Random(9);
        for (int i = 0; i < 100; i++) {
            List<PackingJob> jobs = new ArrayList<>();
            for (int number = 0; number < 12; number++) {
                jobs.add(job(number, NOW, after(NOW, random.nextInt(30)), 1 + random.nextInt(8)));
            }
            PriorityQueue<Instant> free = new PriorityQueue<>(List.of(NOW, NOW, NOW));
            for (Kept kept : feasibility(ALWAYS, 3, NOW, jobs.toArray(PackingJob[]::new))
                    .plan(Objective.FEWEST_LOST)
                    .kept()) {
                Instant done = free.remove().plus(kept.job().work());
                free.add(done);
                assertThat(done)
                        .isBeforeOrEqualTo(kept.done()
                                .plus(kept.job().work().multipliedBy(2).dividedBy(3)));
            }
        }
    }

    /** Pinedo's trap in roubles and kopecks: interrupted, 80/90 of the third would be kept, 1.001 of 1.10, two kopecks more than the best. */
    @Test
    void aHeuristicSaysHowMuchMoreCouldBeKeptAtTheMost() {
        Feasibility question = feasibility(
                ALWAYS,
                1,
                NOW,
                job(1, NOW, after(NOW, 100), 11, "0.12"),
                job(2, NOW, after(NOW, 100), 9, "0.09"),
                job(3, NOW, after(NOW, 100), 90, "0.89"));

        assertThat(question.plan(Objective.LEAST_MONEY).optimality())
                .isEqualTo(new Optimality.WithinMoney(roubles("0.02")));
        assertThat(question.plan(Objective.FEWEST_LOST).optimality()).isEqualTo(new Optimality.Best());
    }

    /** The first must wait for the second, which comes in the middle of it; interrupted, both would be in time. */
    @Test
    void aHeuristicSaysHowManyPostingsMoreCouldBeKeptAtTheMost() {
        WorkPlan plan = plan(ALWAYS, job(1, NOW, after(NOW, 12), 10), job(2, after(NOW, 5), after(NOW, 7), 2));

        assertThat(plan.kept()).hasSize(1);
        assertThat(plan.optimality()).isEqualTo(new Optimality.WithinPostings(1));
    }

    @Test
    void whatWasMissingIsNamed() {
        WorkingCalendar until = WorkingCalendar.in(ZoneOffset.UTC)
                .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")))
                .known(KnownDays.through(LocalDate.of(2026, 5, 4)))
                .build();
        PackingJob today = job(1, NOW, at("04T18:00"), 30, "5");
        PackingJob tomorrow = job(2, NOW, at("05T10:00"), 30);
        Feasibility question = feasibility(until, 1, NOW, today, tomorrow);

        assertThat(question.plan(Objective.LEAST_MONEY).notKnown())
                .containsExactly(
                        Message.of("capacity.notKnown.amounts", 1L), Message.of("capacity.notKnown.calendar", 1L));
        assertThat(question.plan(Objective.FEWEST_LOST).notKnown())
                .containsExactly(Message.of("capacity.notKnown.calendar", 1L));
        assertThat(question.plan(Objective.FEWEST_LOST).kept()).hasSize(2);
        assertThat(feasibility(until, 1, NOW, today).plan(Objective.LEAST_MONEY).notKnown())
                .isEmpty();
    }

    @Test
    void withoutAnyAmountTheFewestAreLost() {
        WorkPlan plan = feasibility(
                        ALWAYS,
                        1,
                        NOW,
                        job(1, NOW, after(NOW, 9), 9),
                        job(2, NOW, after(NOW, 9), 4),
                        job(3, NOW, after(NOW, 9), 5))
                .plan(Objective.LEAST_MONEY);

        assertThat(plan.kept()).hasSize(2);
        assertThat(plan.optimality()).isEqualTo(new Optimality.Best());
        assertThat(plan.lostMoney()).isEqualTo(Amounts.NONE);
    }

    @Test
    void nothingToPackLeavesNoSlack() {
        WorkPlan plan = plan(ALWAYS);

        assertThat(plan.kept()).isEmpty();
        assertThat(plan.slack()).isEmpty();
        assertThat(plan.notKnown()).isEmpty();
    }

    @Test
    void amountsThatCannotBeAddedAreRefused() {
        String most = Long.toString(Long.MAX_VALUE);

        assertThat(feasibility(ALWAYS, 1, NOW, job(1, NOW, NOW, 1, most))
                        .plan(Objective.LEAST_MONEY)
                        .lost())
                .hasSize(1);
        assertThatThrownBy(() -> feasibility(ALWAYS, 1, NOW, job(1, NOW, NOW, 1, most), job(2, NOW, NOW, 1, "1"))
                        .plan(Objective.LEAST_MONEY))
                .isInstanceOf(ArithmeticException.class);
    }

    /** Each promise watched minute by minute, in a world of half-hours of work. */
    @Test
    void everyPromiseHoldsMinuteByMinute() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            List<PackingJob> jobs = new ArrayList<>();
            for (int number = 0; number < 2 + random.nextInt(6); number++) {
                Instant ready = after(NOW, random.nextInt(4) == 0 ? random.nextInt(60) : -600);
                jobs.add(job(number, ready, after(NOW, random.nextInt(180)), 1 + random.nextInt(30)));
            }
            WorkPlan plan = plan(HALF_HOURS, jobs.toArray(PackingJob[]::new));
            List<PackingJob> order = plan.kept().stream().map(Kept::job).toList();
            boolean allReady = jobs.stream().noneMatch(job -> job.readyFrom().isAfter(NOW));

            assertThat(inTime(HALF_HOURS, NOW, order)).isTrue();
            plan.kept()
                    .forEach(kept -> startIsTheLatest(
                            order.subList(order.indexOf(kept.job()), order.size()), kept.latestStart()));
            plan.slack()
                    .ifPresent(slack -> assertThat(slack)
                            .isEqualTo(
                                    HALF_HOURS.between(NOW, plan.kept().get(0).latestStart())));
            for (Lost lost : plan.lost()) {
                List<PackingJob> with =
                        lost.reason() == Reason.OTHERS_FIRST ? byDue(order, lost.job()) : List.of(lost.job());
                if (lost.reason() != Reason.GOODS_TOO_LATE && allReady) {
                    startIsTheLatest(with, lost.lastChance().orElseThrow());
                    assertThat(lost.lastChance().orElseThrow()).isBefore(NOW);
                }
                // With goods to come nobody can say that it was possible before, but after it it is not.
                lost.lastChance()
                        .ifPresent(last -> assertThat(inTime(HALF_HOURS, after(last, 1), with))
                                .isFalse());
            }
        }
    }

    private static void startIsTheLatest(List<PackingJob> order, Instant latest) {
        assertThat(inTime(HALF_HOURS, latest, order)).isTrue();
        assertThat(inTime(HALF_HOURS, after(latest, 1), order)).isFalse();
    }

    private static List<PackingJob> byDue(List<PackingJob> kept, PackingJob lost) {
        List<PackingJob> all = new ArrayList<>(kept);
        all.add(lost);
        all.sort(Comparator.comparing(PackingJob::dueBy));
        return all;
    }

    private static PackingJob seconds(int number, int seconds) {
        return new PackingJob(number(number), NOW, NOW.plusSeconds(60), Duration.ofSeconds(seconds), Optional.empty());
    }

    private static Money roubles(String amount) {
        return Money.of(amount, "RUB");
    }

    private static Instant at(String dayAndTime) {
        return Instant.parse("2026-05-" + dayAndTime + ":00Z");
    }

    private static WorkPlan plan(WorkingCalendar staff, PackingJob... jobs) {
        return plan(staff, NOW, jobs);
    }

    private static WorkPlan plan(WorkingCalendar staff, Instant now, PackingJob... jobs) {
        return feasibility(staff, 1, now, jobs).plan(Objective.FEWEST_LOST);
    }

    private static Feasibility feasibility(WorkingCalendar staff, int hands, Instant now, PackingJob... jobs) {
        return new Feasibility(Backlog.of(List.of(jobs)), new PackingLine(staff, hands), now);
    }
}
