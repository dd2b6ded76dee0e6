package io.github.ozonexpiry.capacity;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineCalculator;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.handling.PreparationDays;
import io.github.ozonexpiry.posting.Scheme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HandOverTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant WED_2026_05_06_1700_MSK = Instant.parse("2026-05-06T14:00:00Z");
    private static final Instant RECOMMENDED = Instant.parse("2026-05-05T09:00:00Z");

    private static final DeadlineSchedule FBS = DeadlineSchedule.stated(aPosting()
            .shipmentDate(RECOMMENDED)
            .shipmentDateWithoutDelay(WED_2026_05_06_1700_MSK)
            .build());

    private static final HandOver WITHOUT_DELAY = HandOver.withoutDelay();

    @Test
    void theLastSecondWithoutDelayCounts() {
        assertThat(dueBy(WITHOUT_DELAY, FBS)).contains(WED_2026_05_06_1700_MSK);
    }

    /** W-04: ordered on 2 April, five days: the 7th is the last day, the 8th begins in Shanghai at 16:00Z. */
    @Test
    void aPlannedShipDateLastsUntilItsLastSecond() {
        DeadlineCalculator fiveDays = DeadlineCalculator.of(
                RuleProfile.realFbsGlobal(),
                HandlingTerms.own()
                        .zone(ZoneId.of("Asia/Shanghai"))
                        .preparationDays(PreparationDays.of(5))
                        .build());
        DeadlineSchedule schedule = fiveDays.schedule(aPosting()
                .scheme(Scheme.REALFBS_GLOBAL)
                .inProcessAt(Instant.parse("2026-04-02T01:00:00Z"))
                .build());

        assertThat(dueBy(WITHOUT_DELAY, schedule)).contains(Instant.parse("2026-04-07T15:59:59Z"));
    }

    @Test
    void theFirstKindThatThePostingHasCounts() {
        assertThat(dueBy(WITHOUT_DELAY.counting(DeadlineKind.RECOMMENDED_SHIP, DeadlineKind.NO_DELAY), FBS))
                .contains(RECOMMENDED);
        assertThat(dueBy(WITHOUT_DELAY.counting(DeadlineKind.AUTO_CANCEL, DeadlineKind.NO_DELAY), FBS))
                .contains(WED_2026_05_06_1700_MSK);
        assertThat(dueBy(WITHOUT_DELAY.counting(DeadlineKind.AUTO_CANCEL), FBS)).isEmpty();
    }

    @Test
    void goodsMustBeReadyBeforeTheLastSlotThatIsOverInTimeBegins() {
        HandOver slots = WITHOUT_DELAY.slots(PickupSlots.daily(MOSCOW, "10:00-12:00", "15:00-17:00"));
        HandOver later = WITHOUT_DELAY.slots(PickupSlots.daily(MOSCOW, "10:00-12:00", "15:00-17:01"));

        assertThat(dueBy(slots, FBS)).contains(Instant.parse("2026-05-06T12:00:00Z"));
        assertThat(dueBy(later, FBS)).contains(Instant.parse("2026-05-06T07:00:00Z"));
        assertThat(dueBy(slots.lead(Duration.ofMinutes(20)), FBS)).contains(Instant.parse("2026-05-06T11:40:00Z"));
        assertThat(dueBy(WITHOUT_DELAY.lead(Duration.ofMinutes(20)), FBS))
                .contains(Instant.parse("2026-05-06T13:40:00Z"));
    }

    @Test
    void nobodyTakesGoodsOnClosedDays() {
        HandOver slots = WITHOUT_DELAY.slots(PickupSlots.daily(MOSCOW, "15:00-17:00"));

        assertThat(dueBy(slots.closed(List.of(LocalDate.of(2026, 5, 6), LocalDate.of(2026, 5, 5))), FBS))
                .contains(Instant.parse("2026-05-04T12:00:00Z"));
        assertThat(dueBy(
                        slots.closed(LocalDate.of(2025, 1, 1)
                                .datesUntil(LocalDate.of(2026, 6, 1))
                                .toList()),
                        FBS))
                .isEmpty();
    }

    @Test
    void eachChangeKeepsTheOthers() {
        PickupSlots slots = PickupSlots.daily(MOSCOW, "15:00-17:00");
        HandOver all = WITHOUT_DELAY
                .lead(Duration.ofHours(1))
                .closed(List.of(LocalDate.EPOCH))
                .slots(slots)
                .counting(DeadlineKind.RECOMMENDED_SHIP);
        HandOver again = WITHOUT_DELAY
                .counting(DeadlineKind.RECOMMENDED_SHIP)
                .slots(slots)
                .closed(List.of(LocalDate.EPOCH))
                .lead(Duration.ofHours(1));

        assertThat(all)
                .isEqualTo(again)
                .isEqualTo(new HandOver(
                        List.of(DeadlineKind.RECOMMENDED_SHIP),
                        Optional.of(slots),
                        Set.of(LocalDate.EPOCH),
                        Duration.ofHours(1)));
        assertThat(WITHOUT_DELAY.counted()).containsExactly(DeadlineKind.NO_DELAY, DeadlineKind.PLANNED_SHIP);
    }

    @Test
    void aHandOverThatCannotBeIsRefused() {
        assertThatThrownBy(WITHOUT_DELAY::counting)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a hand-over serves a deadline, got none");
        assertThatThrownBy(() -> WITHOUT_DELAY.lead(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lead below zero: PT-1S");
    }

    private static Optional<Instant> dueBy(HandOver handOver, DeadlineSchedule schedule) {
        Optional<Deadline> deadline = handOver.deadline(schedule);
        return deadline.flatMap(handOver::dueBy);
    }
}
