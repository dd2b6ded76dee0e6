package io.github.ozonexpiry.capacity;

import static io.github.ozonexpiry.capacity.Minutes.ALWAYS;
import static io.github.ozonexpiry.capacity.Minutes.MON_2026_05_04_1015;
import static io.github.ozonexpiry.capacity.Minutes.NINE_TO_SIX;
import static io.github.ozonexpiry.capacity.Minutes.after;
import static io.github.ozonexpiry.capacity.Minutes.job;
import static io.github.ozonexpiry.capacity.Minutes.number;
import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.KnownDays;
import io.github.ozonexpiry.calendar.NeverCloses;
import io.github.ozonexpiry.calendar.OpenPeriod;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.capacity.Relief.MoreHands;
import io.github.ozonexpiry.capacity.Relief.OtherHandOver;
import io.github.ozonexpiry.capacity.Relief.Overtime;
import io.github.ozonexpiry.capacity.Relief.Saving;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliefTest {

    private static final Instant NOW = MON_2026_05_04_1015;
    private static final Instant FOUR = Instant.parse("2026-05-04T16:00:00Z");
    private static final Instant CLOSING = Instant.parse("2026-05-04T18:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-05-04T23:59:59Z");

    /** 405 working minutes until the closing: 200 and 200 of the 600 that are due at midnight. */
    private static final Feasibility THREE = new Feasibility(
            Backlog.of(List.of(
                    job(1, NOW, MIDNIGHT, 200, "10"),
                    job(2, NOW, MIDNIGHT, 200, "20"),
                    job(3, NOW, MIDNIGHT, 200, "4.5"))),
            new PackingLine(NINE_TO_SIX, 1),
            NOW);

    @Test
    void oneMoreHandSavesTheThird() {
        Saving saving = saving(Objective.LEAST_MONEY, THREE, new MoreHands(1));

        assertThat(saving.postings()).isEqualTo(1);
        assertThat(saving.saved()).containsExactly(number(3));
        assertThat(saving.money()).isEqualTo(Amounts.NONE.plus(Money.of("4.5", "RUB")));
        assertThat(saving.without().lost()).hasSize(1);
        assertThat(saving.with().lost()).isEmpty();
    }

    @Test
    void overtimeSavesWhenItIsLongEnough() {
        Overtime enough = Overtime.afterShift(THREE.line(), NOW, Duration.ofMinutes(195));
        Overtime tooShort = Overtime.afterShift(THREE.line(), NOW, Duration.ofMinutes(194));

        assertThat(enough.period()).isEqualTo(new OpenPeriod(at("13:00"), at("16:15")));
        // One hour of it is the break, two and a quarter are open already.
        assertThat(saving(Objective.FEWEST_LOST, THREE, enough).postings()).isZero();
        assertThat(saving(Objective.FEWEST_LOST, THREE, evening(194)).postings())
                .isZero();
        assertThat(saving(Objective.FEWEST_LOST, THREE, evening(195)).postings())
                .isEqualTo(1);
        assertThat(tooShort.period().to()).isEqualTo(at("16:14"));
    }

    @Test
    void theShiftThatGoesOnOrTheNextOneIsMadeLonger() {
        PackingLine line = THREE.line();

        assertThat(Overtime.afterShift(line, at("17:59"), Duration.ofHours(1)).period())
                .isEqualTo(new OpenPeriod(CLOSING, at("19:00")));
        assertThat(Overtime.afterShift(line, CLOSING, Duration.ofHours(1))
                        .period()
                        .from())
                .isEqualTo(Instant.parse("2026-05-05T13:00:00Z"));
        assertThatThrownBy(() -> Overtime.afterShift(line, NOW, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Overtime.afterShift(new PackingLine(ALWAYS, 1), NOW, Duration.ofHours(1)))
                .isInstanceOf(NeverCloses.class);
    }

    @Test
    void beyondTheKnownDaysTheUsualShiftIsMadeLonger() {
        WorkingCalendar until = WorkingCalendar.in(ZoneOffset.UTC)
                .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")))
                .known(KnownDays.through(LocalDate.of(2026, 5, 4)))
                .build();

        assertThat(Overtime.afterShift(new PackingLine(until, 1), CLOSING, Duration.ofHours(1))
                        .period()
                        .from())
                .isEqualTo(Instant.parse("2026-05-05T18:00:00Z"));
    }

    @Test
    void aLaterSlotSaves() {
        Posting posting = aPosting(number(1).text())
                .status(Status.AWAITING_PACKAGING)
                .inProcessAt(NOW)
                .shipmentDateWithoutDelay(MIDNIGHT)
                .build();
        HandOver slots = HandOver.withoutDelay().slots(PickupSlots.daily(ZoneOffset.UTC, "10:20-12:00"));
        Feasibility question = new Feasibility(
                Backlog.at(NOW)
                        .rate(PackingRate.perHour(6))
                        .handOver(slots)
                        .add(posting, DeadlineSchedule.stated(posting))
                        .build(),
                new PackingLine(NINE_TO_SIX, 1),
                NOW);
        HandOver later = slots.slots(PickupSlots.daily(ZoneOffset.UTC, "10:20-12:00", "16:00-17:00"));
        Saving saving = saving(Objective.FEWEST_LOST, question, new OtherHandOver(later));

        assertThat(saving.saved()).containsExactly(number(1));
        assertThat(saving.with().kept().get(0).job().dueBy()).isEqualTo(FOUR);
        assertThat(saving.money()).isEqualTo(Amounts.NONE);
        assertThat(saving(
                                Objective.FEWEST_LOST,
                                new Feasibility(question.backlog().handedOver(later), question.line(), NOW),
                                new OtherHandOver(slots))
                        .postings())
                .isEqualTo(-1);
    }

    @Test
    void eachReliefIsPlannedAloneInItsOrder() {
        List<Saving> savings = THREE.savings(Objective.FEWEST_LOST, List.of(evening(1), new MoreHands(2)));

        assertThat(savings).extracting(Saving::postings).containsExactly(0, 1);
        assertThat(savings).extracting(Saving::relief).containsExactly(evening(1), new MoreHands(2));
        assertThat(savings.get(1).with().slack()).isPresent();
    }

    @Test
    void noHandMoreIsNoRelief() {
        assertThatThrownBy(() -> new MoreHands(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("hands: 1 or more, got 0");
    }

    private static Overtime evening(long minutes) {
        return new Overtime(new OpenPeriod(CLOSING, after(CLOSING, minutes)));
    }

    private static Saving saving(Objective objective, Feasibility question, Relief relief) {
        return question.savings(objective, List.of(relief)).get(0);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-05-04T" + time + ":00Z");
    }
}
