package io.github.ozonexpiry.expiry;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.KnownDays;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thresholds of 24 h, 1 h and 4 h of working time before Monday 2026-05-11 11:00, in a warehouse open on weekdays from 9 to 18. */
class RiskThresholdTest {

    private static final Instant MONDAY_1100 = Instant.parse("2026-05-11T11:00:00Z");
    private static final Instant TUESDAY_1800 = Instant.parse("2026-05-12T18:00:00Z");
    private static final RiskThreshold DAY = RiskThreshold.wall(Duration.ofHours(24));
    private static final RiskThreshold HOUR = RiskThreshold.wall(Duration.ofHours(1));
    private static final RiskThreshold FOUR_WORKING = RiskThreshold.working(Duration.ofHours(4));

    private static final WorkingCalendar WEEKDAYS = WorkingCalendar.in(ZoneOffset.UTC)
            .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")))
            .build();

    private static final JudgementPolicy WITHOUT_CALENDAR = JudgementPolicy.DEFAULT
            .withRiskHorizon(Duration.ofHours(24))
            .with(FOUR_WORKING)
            .with(HOUR);

    private static final JudgementPolicy THREE = WITHOUT_CALENDAR.with(WEEKDAYS);

    @ParameterizedTest
    @CsvSource({
        "2026-05-08T15:59:59Z, none", // Friday: two hours and a second, and two on Monday
        "2026-05-08T16:00:00Z, PT4H of WORKING",
        "2026-05-09T12:00:00Z, PT4H of WORKING",
        "2026-05-10T10:59:59Z, PT4H of WORKING", // a day before by the clock, but only two hours of work
        "2026-05-10T11:00:00Z, PT4H of WORKING",
        "2026-05-11T09:59:59Z, PT4H of WORKING",
        "2026-05-11T10:00:00Z, PT1H of WALL",
        "2026-05-11T11:00:00Z, PT1H of WALL",
    })
    void theTightestThresholdThatWasReachedIsNamed(Instant now, String threshold) {
        assertThat(named(judge(MONDAY_1100, now, THREE))).isEqualTo(threshold);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-11T17:59:59Z, none",
        "2026-05-11T18:00:00Z, PT24H of WALL",
        "2026-05-12T13:59:59Z, PT24H of WALL",
        "2026-05-12T14:00:00Z, PT4H of WORKING",
        "2026-05-12T16:59:59Z, PT4H of WORKING",
        "2026-05-12T17:00:00Z, PT1H of WALL",
    })
    void oneThresholdFollowsAnother(Instant now, String threshold) {
        assertThat(named(judge(TUESDAY_1800, now, THREE))).isEqualTo(threshold);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-08T16:00:00Z, none",
        "2026-05-10T10:59:59Z, none",
        "2026-05-10T11:00:00Z, PT24H of WALL",
        "2026-05-11T10:00:00Z, PT1H of WALL",
    })
    void withoutACalendarNoThresholdOfWorkingTimeIsReached(Instant now, String threshold) {
        assertThat(named(judge(MONDAY_1100, now, WITHOUT_CALENDAR))).isEqualTo(threshold);
    }

    @Test
    void whereTheCalendarDoesNotKnowTheDaysOnlyTheClockCounts() {
        WorkingCalendar untilSaturday = WorkingCalendar.in(ZoneOffset.UTC)
                .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")))
                .known(KnownDays.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 9)))
                .build();
        JudgementPolicy policy = WITHOUT_CALENDAR.with(untilSaturday);

        assertThat(named(judge(MONDAY_1100, Instant.parse("2026-05-08T16:00:00Z"), policy)))
                .isEqualTo("none");
        assertThat(named(judge(MONDAY_1100, Instant.parse("2026-05-10T11:00:00Z"), policy)))
                .isEqualTo("PT24H of WALL");
    }

    /** Compared with counting the open minutes one by one, at every fifth minute of five days. */
    @Test
    @Tag("sweep")
    void everyMomentOfSomeDaysAgreesWithCountingMinutes() {
        Instant first = MONDAY_1100.minus(Duration.ofDays(5));
        for (Instant now = first; !now.isAfter(MONDAY_1100); now = now.plus(Duration.ofMinutes(5))) {
            Duration left = Duration.between(now, MONDAY_1100);
            String expected = left.toMinutes() <= 60
                    ? "PT1H of WALL"
                    : openMinutes(now) <= 240 ? "PT4H of WORKING" : left.toHours() < 24 ? "PT24H of WALL" : "none";

            assertThat(named(judge(MONDAY_1100, now, THREE))).as("%s", now).isEqualTo(expected);
        }
    }

    private static int openMinutes(Instant from) {
        int open = 0;
        for (Instant minute = from; minute.isBefore(MONDAY_1100); minute = minute.plusSeconds(60)) {
            OffsetDateTime at = minute.atOffset(ZoneOffset.UTC);
            boolean weekend = at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY;
            open += !weekend && at.getHour() >= 9 && at.getHour() < 18 ? 1 : 0;
        }
        return open;
    }

    @Test
    void aPostingAtRiskNamesItsDeadlineToo() {
        assertThat(judge(MONDAY_1100, MONDAY_1100.minusSeconds(60), THREE))
                .isInstanceOfSatisfying(
                        PostingState.AtRisk.class,
                        risk -> assertThat(risk.deadline()).returns(MONDAY_1100, Deadline::at));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | 1 h by the clock | 4 h of working time | within 4 h of working time",
                "RUSSIAN | 1 ч по часам | 4 ч рабочего времени | осталось не больше 4 ч рабочего времени",
                "CHINESE | 1小时（按时钟） | 4小时（工作时间） | 剩余不超过 4小时（工作时间）",
            })
    void theClockIsNamedInWords(Language language, String hour, String fourWorking, String inTheState) {
        Wording wording = Wording.in(language, ZoneOffset.UTC);
        PostingState friday = judge(MONDAY_1100, Instant.parse("2026-05-08T16:00:00Z"), THREE);

        assertThat(wording.say(HOUR.message())).isEqualTo(hour);
        assertThat(wording.say(FOUR_WORKING.message())).isEqualTo(fourWorking);
        assertThat(wording.say(friday.message())).endsWith(inTheState);
    }

    @Test
    void thresholdsStandInTheOrderOfTightnessAndOnce() {
        RiskThreshold fourByTheClock = RiskThreshold.wall(Duration.ofHours(4));

        assertThat(THREE.with(HOUR).with(fourByTheClock).thresholds())
                .containsExactly(HOUR, fourByTheClock, FOUR_WORKING, DAY);
        assertThat(new JudgementPolicy(List.of(FOUR_WORKING, fourByTheClock), Optional.empty(), false).thresholds())
                .containsExactly(fourByTheClock, FOUR_WORKING);
    }

    @Test
    void byDefaultThereIsOneThresholdOfSixHoursByTheClock() {
        assertThat(JudgementPolicy.DEFAULT.thresholds()).containsExactly(RiskThreshold.wall(Duration.ofHours(6)));
        assertThat(JudgementPolicy.DEFAULT.calendar()).isEmpty();
    }

    @Test
    void changingOnePartOfAPolicyLeavesTheOthers() {
        JudgementPolicy confirming = new JudgementPolicy(Duration.ofHours(2), true).with(WEEKDAYS);

        assertThat(confirming.with(HOUR)).returns(true, JudgementPolicy::confirmingIsADuty);
        assertThat(confirming.with(HOUR).calendar()).contains(WEEKDAYS);
        assertThat(confirming.withRiskHorizon(Duration.ofHours(1)))
                .isEqualTo(new JudgementPolicy(List.of(HOUR), Optional.of(WEEKDAYS), true));
    }

    @Test
    void aPolicyWithoutThresholdIsRefused() {
        assertThatThrownBy(() -> new JudgementPolicy(List.of(), Optional.empty(), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a policy needs a risk threshold");
    }

    @Test
    void aThresholdWithoutTimeIsRefused() {
        assertThatThrownBy(() -> RiskThreshold.working(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a risk threshold must be positive, got PT0S");
        assertThatThrownBy(() -> RiskThreshold.wall(Duration.ofNanos(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(RiskThreshold.wall(Duration.ofNanos(1)).before()).isEqualTo(Duration.ofNanos(1));
    }

    private static String named(PostingState state) {
        return state instanceof PostingState.AtRisk risk
                ? risk.threshold()
                        .map(threshold -> threshold.before() + " of " + threshold.clock())
                        .orElseThrow()
                : "none";
    }

    private static PostingState judge(Instant deadline, Instant now, JudgementPolicy policy) {
        Posting posting = aPosting()
                .status(Status.AWAITING_PACKAGING)
                .shipmentDateWithoutDelay(deadline)
                .build();
        return Judgement.of(posting, DeadlineSchedule.stated(posting), now, policy, Optional.empty())
                .state();
    }
}
