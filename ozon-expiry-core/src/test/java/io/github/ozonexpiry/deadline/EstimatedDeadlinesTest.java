package io.github.ozonexpiry.deadline;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.KnownDays;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.deadline.DeadlineSchedule.NotKnown;
import io.github.ozonexpiry.handling.AssemblyTime;
import io.github.ozonexpiry.handling.DailyCutoff;
import io.github.ozonexpiry.handling.ExpressTerms;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.HandlingTermsBuilder;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is computed where Ozon published no formula: FBS, rFBS and Express; and the duties that a caller tells of. */
class EstimatedDeadlinesTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant ORDER = Postings.W05_ORDER; // Monday 2026-05-04, 09:44:37 in Moscow

    /** Monday to Friday, 09:00-18:00 in Moscow, which is 06:00-15:00Z; without production calendar. */
    private static final WorkingCalendar WEEKDAYS = WorkingCalendar.in(MOSCOW)
            .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")))
            .build();

    /** Counted by hand; the first row is the official example's 24 hours (rules section 2.3, A). */
    @ParameterizedTest
    @CsvSource({
        "CLOCK, 1440, , 2026-05-04T06:44:37Z, 2026-05-05T06:44:37Z, H-08",
        "CLOCK, 1440, , 2026-05-08T06:44:37.000000001Z, 2026-05-09T06:44:38Z, H-08", // a begun second is over first
        "WORKING, 1440, , 2026-05-04T06:44:37Z, 2026-05-06T12:44:37Z, H-08", // 9 hours a day
        "WORKING, 60, , 2026-05-08T14:30:00Z, 2026-05-11T06:30:00Z, H-08", // over the weekend
        "CLOCK, 120, 15:00, 2026-05-04T06:44:37Z, 2026-05-04T12:00:00Z, H-09",
        "CLOCK, 120, 15:00, 2026-05-04T10:00:00Z, 2026-05-04T12:00:00Z, H-09", // exactly at the cut-off
        "CLOCK, 120, 15:00, 2026-05-04T10:00:01Z, 2026-05-05T12:00:00Z, H-09",
        "CLOCK, 120, 15:00, 2026-05-08T10:00:01Z, 2026-05-11T12:00:00Z, H-09", // Friday to Monday
        "CLOCK, 120, 15:00, 2024-05-10T10:00:00Z, 2024-05-10T12:00:00Z, H-09", // before the table's years
        "CLOCK, 120, 15:00, 2024-05-10T10:00:01Z, 2024-05-13T12:00:00Z, H-09",
        "CLOCK, 120, 15:00, 2024-05-11T05:00:00Z, 2024-05-13T12:00:00Z, H-09", // Saturday
        "CLOCK, 120, 15:00, 2024-12-31T10:00:01Z, 2025-01-01T12:00:00Z, H-09", // into them
        "CLOCK, 120, 15:00, 2032-12-31T10:00:00Z, 2032-12-31T12:00:00Z, H-09", // the last of them
        "CLOCK, 120, 15:00, 2032-12-31T10:00:01Z, 2033-01-03T12:00:00Z, H-09", // out of them
    })
    void theShipTimeIsEstimatedFromAssemblyTimeAndCutoff(
            AssemblyTime.Counting counting, long minutes, String cutoff, Instant order, Instant at, RuleId rule) {
        HandlingTermsBuilder terms =
                HandlingTerms.own().calendar(WEEKDAYS).assemblyTime(new AssemblyTime(minutes, counting));
        if (cutoff != null) {
            terms.dailyCutoff(cutoff);
        }

        for (RuleProfile profile : List.of(RuleProfile.fbsRussia(), RuleProfile.rfbsRussia())) {
            assertThat(DeadlineCalculator.of(profile, terms.build())
                            .schedule(order)
                            .all())
                    .containsExactly(new Deadline(
                            DeadlineKind.RECOMMENDED_SHIP, at, new Origin.Estimated(rule), rule, Confidence.D));
        }
    }

    @Test
    void withoutZoneOfTheWarehouseEveryDayOfTheCutoffsOwnZoneIsOpen() {
        HandlingTerms terms = HandlingTerms.own()
                .assemblyTime(AssemblyTime.ofClockMinutes(120))
                .dailyCutoff(DailyCutoff.at("15:00", MOSCOW))
                .build();

        assertThat(fbs(terms).schedule(Instant.parse("2026-05-08T10:00:01Z")).all())
                .extracting(Deadline::at)
                .containsExactly(Instant.parse("2026-05-09T12:00:00Z")); // Saturday
    }

    @Test
    void clockMinutesAloneNeedNoZone() {
        HandlingTerms terms = HandlingTerms.own()
                .assemblyTime(AssemblyTime.ofClockMinutes(60))
                .build();

        assertThat(fbs(terms).schedule(ORDER).all()).extracting(Deadline::at).containsExactly(ORDER.plusSeconds(3600));
    }

    @Test
    void aCutoffOfAWarehouseThatNeverOpensNeverComes() {
        HandlingTerms terms = HandlingTerms.own()
                .calendar(WorkingCalendar.in(MOSCOW).build())
                .assemblyTime(AssemblyTime.ofClockMinutes(60))
                .dailyCutoff("15:00")
                .build();

        assertThat(fbs(terms).schedule(ORDER).notKnown())
                .containsExactly(
                        new NotKnown(DeadlineKind.RECOMMENDED_SHIP, Message.of("deadline.notKnown.neverOpens")));
    }

    @Test
    void workingMinutesNeedTheZone() {
        HandlingTerms terms = HandlingTerms.own()
                .assemblyTime(AssemblyTime.ofWorkingMinutes(60))
                .build();

        assertThat(fbs(terms).schedule(ORDER).notKnown())
                .containsExactly(new NotKnown(DeadlineKind.RECOMMENDED_SHIP, Message.of("deadline.notKnown.zone")));
    }

    /** Express: 30 minutes to assemble, 10 to give it to the courier (H-06, H-07). */
    @Test
    void expressIsEstimatedFromItsTwoTimes() {
        assertThat(express(ExpressTerms.ofMinutes(30, 10)).schedule(ORDER).all())
                .extracting(deadline ->
                        deadline.kind() + " " + deadline.at() + " " + deadline.rule() + " " + deadline.confidence())
                .containsExactly("PACK_BY 2026-05-04T07:14:37Z H-06 D", "RECOMMENDED_SHIP 2026-05-04T07:24:37Z H-07 D");
        assertThat(express(ExpressTerms.ofCutInMinutes(30)).schedule(ORDER).all())
                .extracting(deadline -> deadline.kind() + " " + deadline.at() + " " + deadline.rule())
                .containsExactly("RECOMMENDED_SHIP 2026-05-04T07:14:37Z H-06", "PACK_BY 2026-05-04T07:14:37Z H-06");
    }

    @ParameterizedTest
    @CsvSource({"fbsRussia, assemblyTime", "rfbsRussia, assemblyTime", "rfbsExpress, cutIn"})
    void whatIsMissingIsNamed(String profile, String missing) {
        assertThat(DeadlineCalculator.of(
                                BuiltInProfiles.of(profile), HandlingTerms.own().build())
                        .schedule(ORDER)
                        .notKnown())
                .containsExactly(
                        new NotKnown(DeadlineKind.RECOMMENDED_SHIP, Message.of("deadline.notKnown." + missing)));
    }

    @ParameterizedTest
    @EnumSource(names = {"FBP", "FBO"})
    void whereOthersShipNothingIsComputedAndNothingIsMissing(Scheme scheme) {
        DeadlineSchedule schedule = DeadlineCalculator.of(
                        RuleProfile.forScheme(scheme), HandlingTerms.own().build())
                .schedule(ORDER);

        assertThat(schedule.isEmpty()).isTrue();
        assertThat(schedule.notKnown()).isEmpty();
    }

    /** W-05: order and the recommended time 24 hours later are Ozon's; a day of assembly by the clock agrees with it. */
    @Test
    void ozonsRecommendedTimeStandsAndTheEstimateBesideIt() {
        HandlingTerms agreeing = HandlingTerms.ofOzon()
                .assemblyTime(AssemblyTime.ofClockMinutes(1440))
                .build();
        HandlingTerms other = HandlingTerms.ofOzon()
                .assemblyTime(AssemblyTime.ofClockMinutes(1380))
                .build();

        DeadlineSchedule same = fbs(agreeing).schedule(Postings.w05());
        assertThat(same.all()).isEqualTo(DeadlineSchedule.stated(Postings.w05()).all());
        assertThat(same.computedBeside()).hasSize(1);
        assertThat(same.findings()).isEmpty();
        DeadlineSchedule different = fbs(other).schedule(Postings.w05());
        assertThat(different.of(DeadlineKind.RECOMMENDED_SHIP).map(Deadline::at))
                .contains(Instant.parse("2026-05-05T06:44:37Z"));
        assertThat(different.computedBeside())
                .extracting(DeadlineSchedule.Beside::difference)
                .containsExactly(Duration.ofHours(-1));
        assertThat(different.findings()).extracting(finding -> finding.name()).containsExactly("COMPUTED_DIFFERS");
    }

    @Test
    void aCancelRequestIsToBeAnsweredBeforeItApprovesItself() {
        Instant approves = Instant.parse("2026-05-06T06:44:37Z");

        assertThat(fbs(HandlingTerms.own().build())
                        .schedule(aPosting().build(), Circumstances.NONE.cancelRequest(approves))
                        .all())
                .containsExactly(new Deadline(
                        DeadlineKind.ANSWER_CANCEL_REQUEST,
                        approves,
                        new Origin.Stated("auto_approve_date"),
                        RuleId.of("C-05"),
                        Confidence.A_MINUS));
    }

    /** S1: only the seed article's profile asks for a confirmation; the caller's word or the assembly meets it. */
    @ParameterizedTest
    @CsvSource({
        ", false, true",
        "AWAITING_PACKAGING, false, true",
        "AWAITING_VERIFICATION, false, true",
        "AWAITING_APPROVE, false, true",
        "AWAITING_PACKAGING, true, false",
        "AWAITING_DELIVER, false, false",
        "CANCELLED, false, false",
    })
    void theSeedArticleWantsAConfirmationWithinADay(Status status, boolean acknowledged, boolean due) {
        DeadlineCalculator calculator = DeadlineCalculator.of(
                RuleProfile.seedArticle(), HandlingTerms.own().build());
        Posting posting = status == null
                ? aPosting().inProcessAt(ORDER).build()
                : aPosting().status(status).inProcessAt(ORDER).build();
        Circumstances known = acknowledged ? Circumstances.NONE.acknowledged() : Circumstances.NONE;
        Deadline confirm = new Deadline(
                DeadlineKind.CONFIRM,
                Instant.parse("2026-05-05T06:44:37Z"),
                new Origin.Estimated(RuleId.of("L-05")),
                RuleId.of("L-05"),
                Confidence.D);

        assertThat(calculator.schedule(posting, known).of(DeadlineKind.CONFIRM))
                .isEqualTo(due ? Optional.of(confirm) : Optional.empty());
        assertThat(calculator.schedule(ORDER).all()).containsExactly(confirm);
    }

    /** A caller's own row of days, for a ship date: late from the day after on. */
    @Test
    void aUsersRowOfDaysGivesADate() {
        RuleProfile own = RuleProfile.empty("mine", Optional.empty())
                .with(ProfileRow.of(
                        "ship",
                        DeadlineKind.PLANNED_SHIP,
                        CountedFrom.ORDER,
                        "2d",
                        RuleId.of("H-01"),
                        io.github.ozonexpiry.rule.Validity.ALWAYS));
        DeadlineSchedule schedule = DeadlineCalculator.of(
                        own, HandlingTerms.own().zone(MOSCOW).build())
                .schedule(ORDER);

        assertThat(schedule.all()).singleElement().satisfies(planned -> {
            assertThat(planned.date()).contains(LocalDate.of(2026, 5, 6));
            assertThat(planned.at()).isEqualTo(Instant.parse("2026-05-06T21:00:00Z")); // midnight in Moscow
        });
    }

    @Test
    void manyOrdersAreComputedAtOnce() {
        HandlingTerms terms = HandlingTerms.own()
                .calendar(WEEKDAYS)
                .assemblyTime(AssemblyTime.ofClockMinutes(120))
                .dailyCutoff("15:00")
                .build();
        long[] out = new long[2];

        fbs(terms)
                .computeAll(
                        DeadlineKind.RECOMMENDED_SHIP,
                        new long[] {second("2026-05-04T10:00:00Z"), second("2026-05-08T10:00:01Z")},
                        out);
        assertThat(out).containsExactly(second("2026-05-04T12:00:00Z"), second("2026-05-11T12:00:00Z"));
    }

    @Test
    void anOrderThatTheCalendarDoesNotReachIsMarked() {
        WorkingCalendar mayOnly = WorkingCalendar.in(ZoneOffset.UTC)
                .weekly(WeeklyHours.roundTheClock())
                .known(KnownDays.through(LocalDate.of(2026, 5, 31)))
                .build();
        HandlingTerms terms = HandlingTerms.own()
                .calendar(mayOnly)
                .assemblyTime(AssemblyTime.ofWorkingMinutes(60))
                .build();
        long[] out = new long[2];

        fbs(terms)
                .computeAll(
                        DeadlineKind.RECOMMENDED_SHIP,
                        new long[] {second("2026-05-31T22:00:00Z"), second("2026-06-01T00:00:00Z")},
                        out);
        assertThat(out).containsExactly(second("2026-05-31T23:00:00Z"), DeadlineCalculator.NOT_KNOWN);
    }

    @Test
    void whatCannotBeComputedOrHasNoRoomIsRefused() {
        DeadlineCalculator calculator = express(ExpressTerms.ofMinutes(30, 10));

        assertThatThrownBy(() -> calculator.computeAll(DeadlineKind.PLANNED_SHIP, new long[1], new long[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("profile rfbsExpress with these terms computes no PLANNED_SHIP");
        assertThatThrownBy(() -> calculator.computeAll(DeadlineKind.RECOMMENDED_SHIP, new long[2], new long[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 orders, but room for 1");
    }

    @Test
    void workingTimeLeftLeavesTheNightOut() {
        Deadline deadline = new Deadline(
                DeadlineKind.NO_DELAY,
                Instant.parse("2026-05-06T07:00:00Z"),
                new Origin.Stated("test"),
                RuleId.of("L-20"),
                Confidence.D);
        Instant now = Instant.parse("2026-05-05T14:00:00Z");

        assertThat(deadline.remaining(now)).isEqualTo(Duration.ofHours(17));
        assertThat(deadline.workingTimeLeft(now, WEEKDAYS)).isEqualTo(Duration.ofHours(2)); // to 15:00Z, from 06:00Z
    }

    private static DeadlineCalculator fbs(HandlingTerms terms) {
        return DeadlineCalculator.of(RuleProfile.fbsRussia(), terms);
    }

    private static DeadlineCalculator express(ExpressTerms terms) {
        return DeadlineCalculator.of(
                RuleProfile.rfbsExpress(), HandlingTerms.own().express(terms).build());
    }

    private static long second(String instant) {
        return Instant.parse(instant).getEpochSecond();
    }
}
