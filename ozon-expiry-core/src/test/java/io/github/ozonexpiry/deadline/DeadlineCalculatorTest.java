package io.github.ozonexpiry.deadline;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.WorkedExample;
import io.github.ozonexpiry.calendar.KnownDays;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.deadline.DeadlineSchedule.NotKnown;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.HandlingTermsBuilder;
import io.github.ozonexpiry.handling.PreparationDays;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Message;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** realFBS Global: the planned ship date and the timers around it (rules sections 1.4 and 2.2). */
class DeadlineCalculatorTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final RuleProfile GLOBAL = RuleProfile.realFbsGlobal();
    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    /** W-04 gives no year: X-06 holds from December 2024 on, so 2025. Noon in China. */
    private static final Instant WED_2025_04_02 = Instant.parse("2025-04-02T04:00:00Z");

    @WorkedExample("W-04")
    @Test
    void anOrderOfTheSecondOfAprilIsPlannedForTheSeventhAndCancelledOnTheFourteenth() {
        DeadlineSchedule schedule =
                DeadlineCalculator.of(GLOBAL, china(5).build()).schedule(WED_2025_04_02);

        assertThat(schedule.all())
                .containsExactly(
                        new Deadline(
                                DeadlineKind.PLANNED_SHIP,
                                Instant.parse("2025-04-07T16:00:00Z"), // the end of 7 April in China
                                Optional.of(LocalDate.of(2025, 4, 7)),
                                new Origin.Computed(RuleId.of("H-01")),
                                RuleId.of("H-01"),
                                Confidence.A_MINUS),
                        new Deadline(
                                DeadlineKind.AUTO_CANCEL,
                                Instant.parse("2025-04-13T16:00:00Z"), // the beginning of 14 April in China
                                Optional.of(LocalDate.of(2025, 4, 14)),
                                new Origin.Computed(RuleId.of("X-06")),
                                RuleId.of("X-06"),
                                Confidence.A));
        assertThat(schedule.notKnown()).isEmpty();
        assertThat(schedule.findings()).isEmpty();
    }

    @Test
    void thePlannedShipDateIsLateFromTheDayAfterOn() {
        Deadline planned = of(DeadlineCalculator.of(GLOBAL, china(5).build()), DeadlineKind.PLANNED_SHIP);

        assertThat(planned.hasPassed(Instant.parse("2025-04-07T15:59:59.999999999Z")))
                .isFalse();
        assertThat(planned.hasPassed(Instant.parse("2025-04-07T16:00:00Z"))).isTrue();
    }

    /** 2025-04-04 to 06 are closed for Qingming, a Friday to a Sunday; 5 May 2025 is a Monday. Counted by hand. */
    @ParameterizedTest
    @CsvSource({
        "2025-04-02T15:59:59Z, 5, 2025-04-07", // the last second of 2 April in China
        "2025-04-02T16:00:00Z, 5, 2025-04-08", // the first of 3 April
        "2025-04-02T04:00:00Z, 1, 2025-04-03",
        "2025-04-02T04:00:00Z, 10, 2025-04-12",
        "2024-12-30T04:00:00Z, 5, 2025-01-04", // from before the table's years into them
        "2032-12-30T04:00:00Z, 5, 2033-01-04", // and out of them
        "2033-03-01T04:00:00Z, 5, 2033-03-06",
        "2024-02-26T04:00:00Z, 5, 2024-03-02", // a leap year
    })
    void withEveryDayOpenEachDayCounts(Instant order, int days, LocalDate planned) {
        assertThat(planned(china(days), order)).isEqualTo(planned);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-05T04:00:00Z, 1, 2025-05-06", // Monday
        "2025-05-05T04:00:00Z, 4, 2025-05-09", // Friday
        "2025-05-05T04:00:00Z, 5, 2025-05-12", // over the weekend
        "2025-05-09T04:00:00Z, 1, 2025-05-12", // Friday
        "2025-05-10T04:00:00Z, 1, 2025-05-12", // ordered on a closed Saturday: still day 0
        "2025-05-11T04:00:00Z, 2, 2025-05-13",
        "2024-05-10T04:00:00Z, 1, 2024-05-13", // Friday, before the table's years
        "2024-05-11T04:00:00Z, 2, 2024-05-14",
        "2032-12-31T04:00:00Z, 1, 2033-01-03", // Friday, over the table's end
        "2033-05-07T04:00:00Z, 1, 2033-05-09", // Saturday, after it
    })
    void closedDaysAreNotCountedAndTheDateIsNeverOne(Instant order, int days, LocalDate planned) {
        assertThat(planned(china(days).workingDays(MONDAY_TO_FRIDAY), order)).isEqualTo(planned);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-09T04:00:00Z, 2025-05-09", // Friday: the same day
        "2025-05-10T04:00:00Z, 2025-05-12", // Saturday: the next open one
        "2024-05-10T04:00:00Z, 2024-05-10",
        "2024-05-11T04:00:00Z, 2024-05-13",
    })
    void noPreparationTimeIsTheDayItselfOrTheNextOpenOne(Instant order, LocalDate planned) {
        HandlingTermsBuilder ofOzon = HandlingTerms.ofOzon()
                .zone(SHANGHAI)
                .preparationDays(PreparationDays.of(0))
                .workingDays(MONDAY_TO_FRIDAY);

        assertThat(planned(ofOzon, order)).isEqualTo(planned);
    }

    /** from the planned date, X-01 to from what the caller saw; rules section 1.4. Orders of 2 April 2023. */
    @ParameterizedTest
    @CsvSource({
        "X-04, , , 2023-04-12", // planned 7 April, the 5th day after
        "X-05, , , 2023-04-17",
        "X-06, , , 2023-04-14",
        "X-01, NOTICE, 2023-04-10T04:00:00Z, 2023-04-12", // Monday; not packed by the end of Tuesday
        "X-01, NOTICE, 2023-04-14T04:00:00Z, 2023-04-18", // Friday; by the end of Monday
        "X-02, NOTICE, 2023-04-10T04:00:00Z, 2023-04-13",
        "X-03, PACKED, 2023-04-03T04:00:00Z, 2023-04-15", // 10 days to Thursday 13, the end of Friday 14
        "X-07, REFUSAL, 2023-04-10T04:00:00Z, 2023-04-24",
    })
    void aChosenRowOfTheHistoryGivesItsDate(String row, CountedFrom from, Instant seen, LocalDate date) {
        HandlingTerms terms = HandlingTerms.own()
                .zone(SHANGHAI)
                .preparationDays(PreparationDays.of(5))
                .workingDays(from == null ? Set.of(DayOfWeek.values()) : MONDAY_TO_FRIDAY)
                .build();
        Circumstances circumstances = from == null ? Circumstances.NONE : Circumstances.NONE.with(from, seen);
        DeadlineSchedule schedule = DeadlineCalculator.of(GLOBAL.choosing(row), terms)
                .schedule(Instant.parse("2023-04-02T04:00:00Z"), circumstances);

        Deadline cancel = schedule.all().stream()
                .filter(deadline -> deadline.rule().equals(RuleId.of(row)))
                .findFirst()
                .orElseThrow();
        assertThat(cancel.kind()).isEqualTo(DeadlineKind.AUTO_CANCEL);
        assertThat(cancel.date()).contains(date);
        assertThat(cancel.at()).isEqualTo(date.atStartOfDay(SHANGHAI).toInstant());
        assertThat(cancel.why()).isEqualTo(Message.of("deadline.because.AUTO_CANCEL", date.toString(), RuleId.of(row)));
    }

    /** X-06 from the planned date and X-07 from the refusal run side by side: neither is Ozon's word, none hides the other. */
    @Test
    void timersThatCountFromDifferentMomentsStandSideBySide() {
        Circumstances refused = Circumstances.NONE.with(CountedFrom.REFUSAL, Instant.parse("2025-04-05T04:00:00Z"));
        DeadlineSchedule schedule =
                DeadlineCalculator.of(GLOBAL.choosing("X-07"), china(5).build()).schedule(WED_2025_04_02, refused);

        assertThat(schedule.all().stream().filter(deadline -> deadline.kind() == DeadlineKind.AUTO_CANCEL))
                .extracting(deadline -> deadline.rule() + " " + deadline.date().orElseThrow())
                .containsExactly("X-06 2025-04-14", "X-07 2025-04-19");
        assertThat(schedule.computedBeside()).isEmpty();
    }

    /** The second before a row holds and its first one, in the warehouse's zone: the day of the order decides. */
    @ParameterizedTest
    @CsvSource({
        "2024-11-30T15:59:59Z, 'X-04, X-05, X-06'",
        "2024-11-30T16:00:00Z, ''",
    })
    void whichTimerHeldBeforeX06NobodyKnows(Instant order, String candidates) {
        DeadlineSchedule schedule =
                DeadlineCalculator.of(GLOBAL, china(5).build()).schedule(order);

        assertThat(schedule.of(DeadlineKind.AUTO_CANCEL).isPresent()).isEqualTo(candidates.isEmpty());
        assertThat(schedule.notKnown())
                .isEqualTo(
                        candidates.isEmpty()
                                ? List.of()
                                : List.of(new NotKnown(
                                        DeadlineKind.AUTO_CANCEL, Message.of("deadline.notKnown.rows", candidates))));
    }

    /** K-02, X-10: from the moment that counts; the boundary of each row that has a day. In China. */
    @ParameterizedTest
    @CsvSource({
        "2021-12-31T15:59:59Z, TRACKING_REQUEST, ANSWER_TRACKING, ",
        "2021-12-31T16:00:00Z, TRACKING_REQUEST, ANSWER_TRACKING, 2026-05-08T10:00:00Z", // three days
        "2026-11-21T15:59:59Z, BUYERS_MESSAGE, ANSWER_CHAT, ",
        "2026-11-21T16:00:00Z, BUYERS_MESSAGE, ANSWER_CHAT, 2026-05-07T10:00:00Z", // 48 hours
    })
    void aTimerRunsFromTheMomentThatTheCallerSaw(Instant order, CountedFrom from, DeadlineKind kind, Instant at) {
        Instant seen = Instant.parse("2026-05-05T10:00:00Z");
        DeadlineCalculator calculator = DeadlineCalculator.of(GLOBAL, china(5).build());

        assertThat(calculator
                        .schedule(order, Circumstances.NONE.with(from, seen))
                        .of(kind)
                        .map(Deadline::at))
                .isEqualTo(Optional.ofNullable(at));
        assertThat(calculator.schedule(order).of(kind)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"X-10 older, 2026-05-29", "X-10 newer, 2026-05-25"}) // 24 and 20 days after 5 May
    void anOverdueDeliveryMayBeCancelledByTheBuyer(String row, LocalDate date) {
        Instant promised = Instant.parse("2026-05-05T10:00:00Z");

        assertThat(DeadlineCalculator.of(GLOBAL.choosing(row), china(5).build())
                        .schedule(WED_2025_04_02, Circumstances.NONE.with(CountedFrom.PROMISED_DELIVERY, promised))
                        .of(DeadlineKind.DELIVERY)
                        .flatMap(Deadline::date))
                .contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "realFbsGlobal, 2021-12-31T15:59:59Z, ",
        "realFbsGlobal, 2021-12-31T16:00:00Z, 2022-01-01T16:00:00Z",
        "realFbsGlobal, 2026-05-04T06:44:37.5Z, 2026-05-05T06:44:37.5Z",
        "fbp, 2026-05-04T06:44:37Z, 2026-05-05T06:44:37Z",
        "fbsRussia, 2026-05-04T06:44:37Z, ",
    })
    void theBuyerHasADayForThePassportData(String profile, Instant order, Instant at) {
        DeadlineCalculator calculator = DeadlineCalculator.of(BuiltInProfiles.of(profile), china(5).build());

        assertThat(calculator
                        .schedule(order, Circumstances.NONE.awaitingPassportData())
                        .of(DeadlineKind.PASSPORT_DATA)
                        .map(Deadline::at))
                .isEqualTo(Optional.ofNullable(at));
        assertThat(calculator.schedule(order).of(DeadlineKind.PASSPORT_DATA)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AWAITING_PASSPORT_DATA, true", "CREATED, false", ", false"})
    void aPostingsSubstatusSaysThatPassportDataIsMissing(Status.Substatus substatus, boolean due) {
        PostingBuilder posting = global().inProcessAt(WED_2025_04_02);
        if (substatus != null) {
            posting.substatus(Stated.of(Word.of(substatus)));
        }

        assertThat(DeadlineCalculator.of(GLOBAL, china(5).build())
                        .schedule(posting.build())
                        .of(DeadlineKind.PASSPORT_DATA)
                        .map(Deadline::at))
                .isEqualTo(due ? Optional.of(WED_2025_04_02.plusSeconds(86_400)) : Optional.empty());
    }

    /** W-04 in seconds: half-open, the first moment after 7 April in China. */
    @Test
    void manyPlannedShipDatesAreComputedAtOnce() {
        long[] out = new long[1];

        DeadlineCalculator.of(GLOBAL, china(5).build())
                .computeAll(DeadlineKind.PLANNED_SHIP, new long[] {WED_2025_04_02.getEpochSecond()}, out);
        assertThat(out).containsExactly(Instant.parse("2025-04-07T16:00:00Z").getEpochSecond());
    }

    @Test
    void ozonsDateWinsAndTheComputedOneStaysBesideIt() {
        Instant stated = Instant.parse("2025-04-09T02:00:00Z"); // 10:00 of 9 April in China
        DeadlineSchedule schedule = DeadlineCalculator.of(GLOBAL, china(5).build())
                .schedule(global().inProcessAt(WED_2025_04_02)
                        .shipmentDate(stated)
                        .build());

        assertThat(schedule.of(DeadlineKind.PLANNED_SHIP).map(Deadline::at)).contains(stated);
        assertThat(schedule.of(DeadlineKind.AUTO_CANCEL).flatMap(Deadline::date))
                .contains(LocalDate.of(2025, 4, 16));
        assertThat(schedule.computedBeside()).singleElement().satisfies(pair -> {
            assertThat(pair.stated().at()).isEqualTo(stated);
            assertThat(pair.computed().date()).contains(LocalDate.of(2025, 4, 7));
            assertThat(pair.difference()).isEqualTo(Duration.ofHours(-34)); // to 7 April, 24:00
        });
        assertThat(schedule.findings())
                .containsExactly(Finding.against(
                        "COMPUTED_DIFFERS",
                        RuleId.of("H-01"),
                        DeadlineKind.PLANNED_SHIP.message(),
                        stated,
                        "2025-04-07",
                        Duration.ofHours(-34),
                        RuleId.of("H-01")));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-06T16:00:00Z, PT0S", // the first moment of 7 April in China
        "2025-04-07T16:00:00Z, PT0S",
        "2025-04-07T16:00:01Z, PT-1S",
        "2025-04-06T15:59:59Z, PT24H1S",
    })
    void aMomentWithinTheComputedDateIsNoDifference(Instant stated, Duration difference) {
        DeadlineSchedule schedule = DeadlineCalculator.of(GLOBAL, china(5).build())
                .schedule(global().inProcessAt(WED_2025_04_02)
                        .shipmentDate(stated)
                        .build());

        assertThat(schedule.computedBeside().get(0).difference()).isEqualTo(difference);
        assertThat(schedule.findings()).hasSize(difference.isZero() ? 0 : 1);
    }

    /** An answer of /v3/posting/fbs/get calls realFBS Global plain rFBS: the profile knows better. */
    @Test
    void aPostingCalledRfbsIsReadAsTheGlobalOneThatTheProfileSaysItIs() {
        DeadlineSchedule schedule = DeadlineCalculator.of(GLOBAL, china(5).build())
                .schedule(aPosting()
                        .scheme(Scheme.RFBS)
                        .shipmentDate(WED_2025_04_02)
                        .build());

        assertThat(schedule.of(DeadlineKind.PLANNED_SHIP)).isPresent();
        assertThat(schedule.of(DeadlineKind.RECOMMENDED_SHIP)).isEmpty();
        assertThat(schedule.findings()).isEmpty();
    }

    @Test
    void aPostingWithoutSchemeIsReadAsTheProfileSays() {
        assertThat(DeadlineCalculator.of(GLOBAL, china(5).build())
                        .schedule(aPosting()
                                .scheme(Optional.empty())
                                .shipmentDate(WED_2025_04_02)
                                .build())
                        .of(DeadlineKind.PLANNED_SHIP))
                .isPresent();
    }

    @Test
    void aProfileOfAnotherSchemeIsAFinding() {
        DeadlineSchedule schedule = DeadlineCalculator.of(
                        RuleProfile.fbsRussia(), HandlingTerms.own().build())
                .schedule(global().shipmentDate(WED_2025_04_02).build());

        assertThat(schedule.findings())
                .containsExactly(Finding.of("PROFILE_OF_OTHER_SCHEME", "REALFBS_GLOBAL", "fbsRussia", "FBS"));
        assertThat(schedule.of(DeadlineKind.PLANNED_SHIP)).isPresent();
    }

    /** Whom a timer can still cancel: who was not handed over; of a cancelled one it tells when it would have. */
    @ParameterizedTest
    @EnumSource(Status.class)
    void theTimerStopsAtTheHandOver(Status status) {
        Posting posting = global().status(status).inProcessAt(WED_2025_04_02).build();
        boolean running = switch (status) {
            case ACCEPTANCE_IN_PROGRESS,
                    SENT_BY_SELLER,
                    DELIVERING,
                    DRIVER_PICKUP,
                    DELIVERED,
                    CANCELLED_FROM_SPLIT_PENDING -> false;
            default -> true;
        };

        assertThat(DeadlineCalculator.of(GLOBAL, china(5).build())
                        .schedule(posting)
                        .of(DeadlineKind.AUTO_CANCEL)
                        .isPresent())
                .isEqualTo(running);
    }

    /** H-02: ten days is in force from 24 April 2024; five from China holds only where it was chosen. */
    @ParameterizedTest
    @CsvSource({
        "'', 2024-04-23T16:00:00Z, 10, ", // the first second of 24 April
        "'', 2024-04-23T16:00:00Z, 11, 10",
        "'', 2024-04-23T15:59:59Z, 11, ", // which maximum held before, nobody knows
        "H-02 China, 2026-05-04T04:00:00Z, 5, ",
        "H-02 China, 2026-05-04T04:00:00Z, 6, 5",
        "H-02 2021, 2021-05-04T04:00:00Z, 6, 5",
    })
    void aPreparationTimeAboveTheMaximumOfTheDayIsAFinding(String chosen, Instant order, int days, Integer maximum) {
        HandlingTerms terms = HandlingTerms.ofOzon()
                .zone(SHANGHAI)
                .preparationDays(PreparationDays.of(days))
                .build();
        RuleProfile profile = chosen.isEmpty() ? GLOBAL : GLOBAL.choosing(chosen);
        List<Finding> findings = DeadlineCalculator.of(profile, terms).schedule(order).findings().stream()
                .filter(finding -> finding.name().equals("PREPARATION_ABOVE_MAXIMUM"))
                .toList();

        assertThat(findings)
                .extracting(finding -> finding.message().arguments())
                .isEqualTo(
                        maximum == null
                                ? List.of()
                                : List.of(List.of(
                                        days,
                                        maximum,
                                        LocalDate.ofInstant(order, SHANGHAI).toString(),
                                        chosen.isEmpty() ? "H-02" : chosen)));
    }

    @Test
    void whatTheTermsFoundIsShownWithEachSchedule() {
        HandlingTerms terms = HandlingTerms.ofOzon()
                .zone(SHANGHAI)
                .preparationDays(PreparationDays.of(11))
                .build();

        assertThat(DeadlineCalculator.of(GLOBAL, terms).schedule(WED_2025_04_02).findings())
                .extracting(Finding::name)
                .containsExactly("SETTING_OUT_OF_RANGE", "PREPARATION_ABOVE_MAXIMUM");
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsGuessed() {
        assertThat(notKnown(HandlingTerms.own().zone(SHANGHAI)))
                .containsExactly("PLANNED_SHIP deadline.notKnown.preparationDays");
        assertThat(notKnown(HandlingTerms.own().preparationDays(PreparationDays.of(5))))
                .containsExactly("PLANNED_SHIP deadline.notKnown.zone");
        assertThat(DeadlineCalculator.of(GLOBAL, china(5).build())
                        .schedule(global().build())
                        .notKnown())
                .containsExactly(new NotKnown(DeadlineKind.PLANNED_SHIP, Message.of("deadline.notKnown.order")));
    }

    @Test
    void whatOzonStatesIsNotMissing() {
        Posting posting = global().shipmentDate(WED_2025_04_02).build();

        assertThat(DeadlineCalculator.of(GLOBAL, china(5).build())
                        .schedule(posting)
                        .notKnown())
                .isEmpty();
        assertThat(DeadlineCalculator.of(
                                GLOBAL, HandlingTerms.own().zone(SHANGHAI).build())
                        .schedule(posting)
                        .notKnown())
                .isEmpty();
    }

    /** A date needs the zone's days; without an order's day the row is judged by the day that it counts from. */
    @Test
    void withoutZoneAStatedDateGivesNoDateOfCancellation() {
        assertThat(DeadlineCalculator.of(GLOBAL, HandlingTerms.own().build())
                        .schedule(global().shipmentDate(WED_2025_04_02).build())
                        .notKnown())
                .containsExactly(new NotKnown(DeadlineKind.AUTO_CANCEL, Message.of("deadline.notKnown.zone")));
    }

    @ParameterizedTest
    @CsvSource({"2024-11-30T23:59:59Z, rows", "2024-12-01T00:00:00Z, zone"})
    void withoutZoneTheDayOfTheOrderIsThatOfUtc(Instant order, String missing) {
        assertThat(DeadlineCalculator.of(GLOBAL, HandlingTerms.own().build())
                        .schedule(
                                global().inProcessAt(order).shipmentDate(order).build())
                        .notKnown())
                .extracting(open -> open.why().key())
                .containsExactly("deadline.notKnown." + missing);
    }

    @Test
    void aDayThatTheCalendarDoesNotKnowIsNamed() {
        WorkingCalendar untilMay = WorkingCalendar.in(SHANGHAI)
                .weekly(WeeklyHours.roundTheClock())
                .known(KnownDays.between(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 5, 31)))
                .build();
        HandlingTerms terms = HandlingTerms.own()
                .calendar(untilMay)
                .preparationDays(PreparationDays.of(5))
                .build();
        DeadlineCalculator calculator = DeadlineCalculator.of(GLOBAL, terms);

        assertThat(of(calculator, DeadlineKind.PLANNED_SHIP).date()).contains(LocalDate.of(2025, 4, 7));
        assertThat(calculator
                        .schedule(Instant.parse("2025-05-26T04:00:00Z"))
                        .all()
                        .get(0)
                        .date())
                .contains(LocalDate.of(2025, 5, 31));
        assertThat(calculator.schedule(Instant.parse("2025-05-27T04:00:00Z")).notKnown())
                .containsExactly(
                        new NotKnown(DeadlineKind.PLANNED_SHIP, Message.of("deadline.notKnown.beyond", "2025-06-01")));
        assertThat(calculator.schedule(Instant.parse("2025-02-20T04:00:00Z")).notKnown())
                .containsExactly(
                        new NotKnown(DeadlineKind.PLANNED_SHIP, Message.of("deadline.notKnown.beyond", "2025-02-21")));
    }

    @Test
    void aCalendarThatNeverOpensGivesNoDate() {
        HandlingTerms terms = HandlingTerms.own()
                .calendar(WorkingCalendar.in(SHANGHAI).build())
                .preparationDays(PreparationDays.of(5))
                .build();
        Circumstances noticed = Circumstances.NONE.with(CountedFrom.NOTICE, Instant.parse("2023-04-10T04:00:00Z"));

        assertThat(DeadlineCalculator.of(GLOBAL.choosing("X-01"), terms)
                        .schedule(Instant.parse("2023-04-02T04:00:00Z"), noticed)
                        .notKnown())
                .containsExactly(
                        new NotKnown(DeadlineKind.PLANNED_SHIP, Message.of("deadline.notKnown.neverOpens")),
                        new NotKnown(DeadlineKind.AUTO_CANCEL, Message.of("deadline.notKnown.neverOpens")));
    }

    @Test
    void yearsThatCannotBeReckonedWithGiveNoDate() {
        assertThat(DeadlineCalculator.of(GLOBAL, china(5).build())
                        .schedule(Instant.parse("9999-12-31T20:00:00Z"))
                        .notKnown())
                .contains(new NotKnown(DeadlineKind.PLANNED_SHIP, Message.of("deadline.notKnown.years")));
    }

    private static PostingBuilder global() {
        return aPosting().scheme(Scheme.REALFBS_GLOBAL);
    }

    private static HandlingTermsBuilder china(int days) {
        return HandlingTerms.own().zone(SHANGHAI).preparationDays(PreparationDays.of(days));
    }

    private static LocalDate planned(HandlingTermsBuilder terms, Instant order) {
        return DeadlineCalculator.of(GLOBAL, terms.build())
                .schedule(order)
                .of(DeadlineKind.PLANNED_SHIP)
                .flatMap(Deadline::date)
                .orElseThrow();
    }

    private static Deadline of(DeadlineCalculator calculator, DeadlineKind kind) {
        return calculator.schedule(WED_2025_04_02).of(kind).orElseThrow();
    }

    private static List<String> notKnown(HandlingTermsBuilder terms) {
        return DeadlineCalculator.of(GLOBAL, terms.build()).schedule(WED_2025_04_02).notKnown().stream()
                .map(open -> open.kind() + " " + open.why().key())
                .toList();
    }
}
