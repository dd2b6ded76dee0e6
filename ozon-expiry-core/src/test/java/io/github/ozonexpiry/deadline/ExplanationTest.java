package io.github.ozonexpiry.deadline;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.handling.AssemblyTime;
import io.github.ozonexpiry.handling.ExpressTerms;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PreparationDays;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Wording CHINA = Wording.in(Language.ENGLISH, SHANGHAI);
    private static final Instant FRI_2025_04_04 = Instant.parse("2025-04-04T04:00:00Z");

    @Test
    void everyDayThatWasCountedOrSkippedIsNamed() {
        HandlingTerms terms = HandlingTerms.own()
                .zone(SHANGHAI)
                .workingDays(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY))
                .preparationDays(PreparationDays.of(2))
                .build();

        assertThat(said(
                        CHINA,
                        DeadlineCalculator.of(RuleProfile.realFbsGlobal(), terms)
                                .explain(FRI_2025_04_04, Circumstances.NONE)))
                .containsExactly(
                        "order 2025-04-04 12:00: 2025-04-04 is day 0, 2 days of preparation",
                        "2025-04-05 is skipped: closed",
                        "2025-04-06 is skipped: closed",
                        "2025-04-07 is day 1",
                        "2025-04-08 is day 2",
                        "planned ship date 2025-04-08: to be handed over and scanned by the end of 2025-04-08: "
                                + "the order's date and the preparation days (H-01)",
                        "cancelled by Ozon 2025-04-15: will be cancelled on 2025-04-15, unless handed over before (X-06)");
    }

    @Test
    void theEstimateNamesItsSteps() {
        WorkingCalendar weekdays = WorkingCalendar.in(ZoneOffset.UTC)
                .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")))
                .build();
        HandlingTerms terms = HandlingTerms.own()
                .calendar(weekdays)
                .assemblyTime(AssemblyTime.ofClockMinutes(1440))
                .dailyCutoff("15:00")
                .build();

        assertThat(said(
                        Wording.in(Language.ENGLISH, ZoneOffset.UTC),
                        DeadlineCalculator.of(RuleProfile.fbsRussia(), terms)
                                .explain(FRI_2025_04_04, Circumstances.NONE)))
                .containsExactly(
                        "order 2025-04-04 04:00 and 1 d by the clock: 2025-04-05 04:00",
                        "2025-04-05 is skipped: closed",
                        "2025-04-06 is skipped: closed",
                        "the first cut-off at or after that, on an open day: 2025-04-07 15:00",
                        "recommended ship time 2025-04-07 15:00: to be shipped by 2025-04-07 15:00, estimated from "
                                + "the warehouse's settings: Ozon published no formula (H-09)");
    }

    @Test
    void workingTimeAndExpressAreNamedToo() {
        HandlingTerms working = HandlingTerms.own()
                .zone(ZoneOffset.UTC)
                .assemblyTime(AssemblyTime.ofWorkingMinutes(60))
                .build();
        HandlingTerms express =
                HandlingTerms.own().express(ExpressTerms.ofMinutes(30, 10)).build();

        assertThat(DeadlineCalculator.of(RuleProfile.rfbsRussia(), working).explain(FRI_2025_04_04, Circumstances.NONE))
                .hasSize(2)
                .first()
                .extracting(Message::key)
                .isEqualTo("trace.assembly.WORKING");
        assertThat(said(
                        Wording.in(Language.ENGLISH, ZoneOffset.UTC),
                        DeadlineCalculator.of(RuleProfile.rfbsExpress(), express)
                                .explain(FRI_2025_04_04, Circumstances.NONE)))
                .hasSize(3)
                .contains("order 2025-04-04 04:00, 30 min to assemble, 10 min to give it to the courier");
    }

    @Test
    void movesWhatStandsBesideAndWhatIsNotKnownAreNamed() {
        Instant old = Instant.parse("2025-04-05T04:00:00Z");
        Instant now = Instant.parse("2025-04-09T04:00:00Z");
        MovedDates moved = MovedDates.NONE
                .and(Stated.nothing(), Stated.of(old), FRI_2025_04_04)
                .and(Stated.of(old), Stated.of(now), FRI_2025_04_04.plusSeconds(60))
                .and(Stated.of(now), Stated.nothing(""), FRI_2025_04_04.plusSeconds(120));
        DeadlineCalculator calculator = DeadlineCalculator.of(
                RuleProfile.realFbsGlobal(),
                HandlingTerms.own()
                        .zone(SHANGHAI)
                        .preparationDays(PreparationDays.of(1))
                        .build());

        assertThat(said(
                        CHINA,
                        calculator.explain(
                                aPosting().scheme(Scheme.REALFBS_GLOBAL).build(), Circumstances.NONE.moved(moved))))
                .containsExactly(
                        "seen 2025-04-04 12:00: the ship date moved from no date to 2025-04-05 12:00",
                        "seen 2025-04-04 12:01: the ship date moved from 2025-04-05 12:00 to 2025-04-09 12:00",
                        "seen 2025-04-04 12:02: the ship date moved from 2025-04-09 12:00 to a date that Ozon has yet to say",
                        "planned ship date not known: Ozon took the ship date away and has not said the new one");
        assertThat(said(
                        CHINA,
                        calculator.explain(
                                aPosting()
                                        .scheme(Scheme.REALFBS_GLOBAL)
                                        .inProcessAt(FRI_2025_04_04)
                                        .shipmentDate(now)
                                        .build(),
                                Circumstances.NONE)))
                .contains(
                        "computed, beside what Ozon states: planned ship date 2025-04-05 (difference −3 d 12 h); "
                                + "to be handed over and scanned by the end of 2025-04-05: the order's date and the preparation days (H-01)");
    }

    @Test
    void aCalendarThatGivesNoAnswerIsNamed() {
        HandlingTerms never = HandlingTerms.own()
                .calendar(WorkingCalendar.in(SHANGHAI).build())
                .preparationDays(PreparationDays.of(1))
                .build();

        assertThat(said(
                        CHINA,
                        DeadlineCalculator.of(RuleProfile.realFbsGlobal(), never)
                                .explain(FRI_2025_04_04, Circumstances.NONE)))
                .containsExactly("the calendar never opens", "planned ship date not known: the calendar never opens");
    }

    @Test
    void withoutFormulaThereIsNothingToCount() {
        assertThat(DeadlineCalculator.of(RuleProfile.fbp(), HandlingTerms.own().build())
                        .explain(FRI_2025_04_04, Circumstances.NONE))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DeadlineKind.class)
    void everyComputedDeadlineHasAReasonInEveryLanguage(DeadlineKind kind) {
        RuleId rule = RuleId.of("H-01");
        Deadline deadline = new Deadline(
                kind,
                FRI_2025_04_04,
                Optional.of(LocalDate.of(2025, 4, 4)),
                new Origin.Computed(rule),
                rule,
                Confidence.D);

        for (Language language : Language.values()) {
            assertThat(Wording.in(language, SHANGHAI).say(deadline.why())).contains("2025-04-04", "H-01");
        }
    }

    @ParameterizedTest
    @EnumSource(CountedFrom.class)
    void everyMomentHasAName(CountedFrom from) {
        assertThat(CHINA.say(from.message())).isNotBlank();
    }

    @Test
    void circumstancesKeepWhatTheyWereTold() {
        Circumstances known = Circumstances.NONE
                .with(CountedFrom.NOTICE, FRI_2025_04_04)
                .with(CountedFrom.PACKED, FRI_2025_04_04.plusSeconds(1))
                .acknowledged()
                .awaitingPassportData()
                .cancelRequest(FRI_2025_04_04.plusSeconds(2))
                .moved(MovedDates.NONE);

        assertThat(known.at(CountedFrom.NOTICE)).contains(FRI_2025_04_04);
        assertThat(known.with(CountedFrom.REFUSAL, FRI_2025_04_04).at(CountedFrom.PACKED))
                .contains(FRI_2025_04_04.plusSeconds(1));
        assertThat(known.isAcknowledged()).isTrue();
        assertThat(known.awaitsPassportData()).isTrue();
        assertThat(known.autoApproval()).contains(FRI_2025_04_04.plusSeconds(2));
        assertThat(Circumstances.NONE.acknowledged())
                .isEqualTo(Circumstances.NONE.acknowledged())
                .hasSameHashCodeAs(Circumstances.NONE.acknowledged())
                .isNotEqualTo(Circumstances.NONE);
        assertThat(Circumstances.NONE.equals(new Object())).isFalse();
        assertThat(Circumstances.NONE.hashCode()).isNotEqualTo(known.hashCode());
        assertThat(known.toString()).contains("NOTICE=2025-04-04T04:00:00Z");
    }

    @ParameterizedTest
    @EnumSource(names = {"ORDER", "PLANNED_SHIP"})
    void whatTheScheduleIsAskedWithIsNoCircumstance(CountedFrom from) {
        assertThatThrownBy(() -> Circumstances.NONE.with(from, FRI_2025_04_04))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(from + " comes from the posting or the order, not from circumstances");
    }

    private static List<String> said(Wording wording, List<Message> trace) {
        return trace.stream().map(wording::say).toList();
    }
}
