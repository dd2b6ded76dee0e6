package io.github.ozonexpiry.preparation;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.deadline.DeadlineCalculator;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PreparationDays;
import io.github.ozonexpiry.preparation.SettingRange.Unit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettingRangeTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-02");
    private static final Instant MONDAY = Instant.parse("2026-11-02T00:00:00Z");

    /** Monday to Friday from 09:00 to 18:00, a day off on Wednesday 4 November. */
    private static final WorkingCalendar OFFICE = WorkingCalendar.in(ZoneId.of("Asia/Shanghai"))
            .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")))
            .dayOff(LocalDate.parse("2026-11-04"))
            .build();

    @Test
    void realFbsGlobalHasDaysUpToTheMaximumOfTheDay() { // H-02: ten days, five from China
        RuleProfile global = RuleProfile.realFbsGlobal();

        assertThat(SettingRange.of(global, DAY, ofDays(99)))
                .isEqualTo(new SettingRange(
                        Unit.DAYS,
                        IntStream.rangeClosed(1, 10).mapToObj(Duration::ofDays).toList()));
        assertThat(SettingRange.of(global.choosing("H-02 China"), DAY, ofDays(99)))
                .isEqualTo(SettingRange.days(5));
    }

    @Test
    void aMaximumThatNobodyKnowsIsNamed() {
        assertThatThrownBy(() -> SettingRange.of(RuleProfile.realFbsGlobal(), LocalDate.parse("2023-01-01"), ofDays(9)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the longest preparation time on 2023-01-01 is not known (H-02): NotKnown[")
                .hasMessageContaining("H-02 2021");
    }

    @Test
    void expressHasTheMinutesThatOzonAllows() { // H-06
        SettingRange express = SettingRange.of(RuleProfile.rfbsExpress(), DAY, ofDays(9));

        assertThat(express.unit()).isEqualTo(Unit.TIME);
        assertThat(express.values())
                .extracting(Duration::toMinutes)
                .containsExactly(15L, 30L, 60L, 120L, 180L, 240L, 300L, 360L, 420L, 480L);
    }

    @Test
    void everyOtherWayOfSellingHasHalfHours() {
        assertThat(SettingRange.of(RuleProfile.fbsRussia(), DAY, ofMinutes(119)).values())
                .containsExactly(ofMinutes(30), ofMinutes(60), ofMinutes(90));
        assertThat(SettingRange.of(RuleProfile.seedArticle(), DAY, ofMinutes(30))
                        .values())
                .containsExactly(ofMinutes(30));
    }

    @Test
    void theShortestThatIsEnoughIsFound() {
        SettingRange range = SettingRange.steps(ofMinutes(30), ofMinutes(90));

        assertThat(range.longest()).isEqualTo(ofMinutes(90));
        assertThat(range.enoughFor(Duration.ZERO)).contains(ofMinutes(30));
        assertThat(range.enoughFor(ofMinutes(60))).contains(ofMinutes(60));
        assertThat(range.enoughFor(ofMinutes(60).plusNanos(1))).contains(ofMinutes(90));
        assertThat(range.enoughFor(ofMinutes(90).plusNanos(1))).isEmpty();
    }

    @Test
    void valuesThatDoNotRiseAreRefused() {
        assertThatThrownBy(() -> new SettingRange(Unit.TIME, List.of(ofMinutes(2), ofMinutes(2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("settings in TIME rise from above zero, got [PT2M, PT2M]");
        assertThatThrownBy(() -> new SettingRange(Unit.TIME, List.of(Duration.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SettingRange(Unit.DAYS, List.of(Duration.ofHours(36))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("settings in DAYS rise from above zero, got [PT36H]");
        assertThat(new SettingRange(Unit.TIME, List.of(Duration.ofHours(36))).longest())
                .hasHours(36);
        assertThatThrownBy(() -> SettingRange.days(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a range of settings has one value or more");
    }

    @Test
    void stepsThatLeadNowhereAreRefused() {
        assertThatThrownBy(() -> SettingRange.steps(ofMinutes(31), ofMinutes(30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("steps of PT31M up to PT30M are no settings");
        assertThatThrownBy(() -> SettingRange.steps(Duration.ZERO, ofMinutes(30)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SettingRange.steps(ofMinutes(-1), ofMinutes(30)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Every third hour of two weeks against the planned ship date as the deadline's own formula counts it (W-04). */
    @Test
    void daysAreKeptExactlyWhereThePlannedShipDateIsNotPast() {
        List<DeadlineCalculator> days = IntStream.rangeClosed(1, 10)
                .mapToObj(count -> DeadlineCalculator.of(
                        RuleProfile.realFbsGlobal(),
                        HandlingTerms.own()
                                .calendar(OFFICE)
                                .preparationDays(PreparationDays.of(count))
                                .build()))
                .toList();
        for (int from = 0; from < 14 * 24; from += 5) {
            Instant ordered = MONDAY.plus(Duration.ofHours(from));
            for (int to = from; to < 14 * 24; to += 1) {
                Instant done = MONDAY.plus(Duration.ofHours(to));
                Duration needed = Unit.DAYS.needed(OFFICE, ordered, done);
                for (int count = 1; count <= 10; count++) {
                    boolean late = days.get(count - 1)
                            .schedule(ordered)
                            .of(DeadlineKind.PLANNED_SHIP)
                            .orElseThrow()
                            .hasPassed(done);
                    assertThat(needed.compareTo(ofDays(count)) <= 0)
                            .as("%s to %s in %d", ordered, done, count)
                            .isEqualTo(!late);
                }
            }
        }
    }

    @Test
    void theDayOfTheOrderNeedsNoDay() {
        Instant saturday = Instant.parse("2026-11-07T03:00:00Z");

        assertThat(Unit.DAYS.needed(OFFICE, MONDAY, MONDAY)).isZero();
        assertThat(Unit.DAYS.needed(OFFICE, saturday, saturday.plusSeconds(60))).isZero();
        assertThat(Unit.DAYS.needed(OFFICE, saturday, saturday.plus(ofDays(1)))).isEqualTo(ofDays(1));
    }

    /** Every twenty minutes of two days: a time is enough exactly where the moment that it leads to is no earlier than the work was done. */
    @Test
    void timeIsTheShortestThatLeadsToTheEndOrBehindIt() {
        for (int from = 0; from < 48 * 3; from += 4) {
            Instant ordered = MONDAY.plus(ofMinutes(20L * from));
            for (int to = from; to < 48 * 3; to++) {
                Instant done = MONDAY.plus(ofMinutes(20L * to));
                Duration needed = Unit.TIME.needed(OFFICE, ordered, done);
                assertThat(OFFICE.plus(ordered, needed))
                        .as("%s to %s", ordered, done)
                        .isAfterOrEqualTo(done);
                if (!needed.isZero()) {
                    assertThat(OFFICE.plus(ordered, needed.minusNanos(1)))
                            .as("%s to %s", ordered, done)
                            .isBefore(done);
                }
            }
        }
    }

    @Test
    void whatIsDoneAfterTheClosingNeedsMoreThanTheDayHas() {
        Instant eight = Instant.parse("2026-11-02T00:00:00Z"); // 08:00 in Shanghai
        Instant closing = Instant.parse("2026-11-02T10:00:00Z");

        assertThat(Unit.TIME.needed(OFFICE, eight, closing)).hasHours(9);
        assertThat(Unit.TIME.needed(OFFICE, eight, closing.plusSeconds(1)))
                .isEqualTo(Duration.ofHours(9).plusNanos(1));
        assertThat(Unit.TIME.needed(OFFICE, eight, eight)).isZero();
        assertThat(OFFICE.zone().getRules().getOffset(eight).getTotalSeconds())
                .isEqualTo(LocalTime.of(8, 0).toSecondOfDay());
    }
}
