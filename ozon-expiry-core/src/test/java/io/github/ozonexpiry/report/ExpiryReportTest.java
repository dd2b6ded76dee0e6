package io.github.ozonexpiry.report;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static io.github.ozonexpiry.posting.Postings.cancelledBy;
import static io.github.ozonexpiry.posting.Postings.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineCalculator;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.expiry.ErrorIndexEntry;
import io.github.ozonexpiry.expiry.JudgementPolicy;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.expiry.RiskThreshold;
import io.github.ozonexpiry.guard.GuardPolicy;
import io.github.ozonexpiry.guard.Proposal;
import io.github.ozonexpiry.guard.Shelf;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PreparationDays;
import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.penalty.TariffStep;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.Tariffication;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExpiryReportTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");

    private static final Posting ERROR_OLD = open("error-old", -50, -30).build();
    private static final Posting ERROR_NEW = open("error-new", -50, -1).build();
    private static final Posting SURCHARGE = open("surcharge", -2, 20).build();
    private static final Posting SOON = open("soon", 3, 20).build();
    private static final Posting LOOK = open("look", 3, 20)
            .status(Stated.of(Word.read(Status.class, "awaiting_drone")))
            .build();
    private static final Posting LATER = open("later", 20, 40).build();
    private static final Posting DELIVERED =
            open("delivered", -90, -80).status(Status.DELIVERED).build();
    private static final Posting EXPIRED = open("expired", -90, -80)
            .status(Status.CANCELLED)
            .cancellation(cancelledBy(Party.OZON, 0, true, true))
            .build();
    private static final Posting LATE_HAND_OVER = open("late-hand-over", -90, -80)
            .status(Status.DELIVERING)
            .deliveringDate(hours(-79))
            .build();
    private static final Posting HAND_OVER = open("hand-over", -90, -80)
            .status(Status.DELIVERING)
            .deliveringDate(hours(-81))
            .build();

    private static final List<Posting> ALL =
            List.of(ERROR_OLD, ERROR_NEW, SURCHARGE, SOON, LOOK, LATER, DELIVERED, EXPIRED, HAND_OVER, LATE_HAND_OVER);

    @Test
    void theMostUrgentStandsFirstWhateverTheOrderOfThePostings() {
        List<Posting> shuffled = new ArrayList<>(ALL);
        Collections.reverse(shuffled);

        assertThat(numbers(ExpiryReport.of(shuffled, NOW).entries()))
                .containsExactly(
                        "error-old",
                        "error-new",
                        "surcharge",
                        "soon",
                        "look",
                        "later",
                        "delivered",
                        "expired",
                        "hand-over",
                        "late-hand-over");
    }

    @Test
    void theTotalsCountEveryUrgency() {
        assertThat(ExpiryReport.of(ALL, NOW).totals())
                .isEqualTo(Map.of(
                        Urgency.ERROR, 2,
                        Urgency.SURCHARGE, 1,
                        Urgency.SOON, 1,
                        Urgency.LOOK, 1,
                        Urgency.LATER, 1,
                        Urgency.CLOSED, 4));
        assertThat(ExpiryReport.of(List.of(), NOW).totals()).hasSize(6).containsEntry(Urgency.ERROR, 0);
    }

    @Test
    void theTotalsOfAWarehouseAreItsOwn() {
        Posting there = ERROR_OLD.toBuilder().delivery(from(7)).build();
        Posting alsoThere = LATER.toBuilder().delivery(from(7)).build();
        Posting elsewhere = SOON.toBuilder().delivery(from(3)).build();

        Map<WarehouseId, Map<Urgency, Integer>> totals = ExpiryReport.of(
                        List.of(there, alsoThere, elsewhere, SURCHARGE), NOW)
                .totalsByWarehouse();

        assertThat(totals.keySet()).containsExactly(new WarehouseId(3), new WarehouseId(7));
        assertThat(totals.get(new WarehouseId(7)))
                .containsEntry(Urgency.ERROR, 1)
                .containsEntry(Urgency.LATER, 1)
                .containsEntry(Urgency.SOON, 0);
    }

    @Test
    void openLateAndNotJudgedAreListsOfTheirOwn() {
        ExpiryReport report = ExpiryReport.of(ALL, NOW);

        assertThat(numbers(report.open()))
                .containsExactly("error-old", "error-new", "surcharge", "soon", "look", "later");
        assertThat(numbers(report.late()))
                .containsExactly("error-old", "error-new", "surcharge", "expired", "late-hand-over");
        assertThat(numbers(report.notJudged())).containsExactly("look");
        assertThat(report.now()).isEqualTo(NOW);
    }

    @Test
    void anEntryNamesTheDeadlineThatItsStateIsAbout() {
        ExpiryReport report = ExpiryReport.of(ALL, NOW);

        assertThat(decisive(report, "error-old")).isEqualTo(hours(-30));
        assertThat(decisive(report, "surcharge")).isEqualTo(hours(-2));
        assertThat(decisive(report, "soon")).isEqualTo(hours(3));
        assertThat(decisive(report, "look")).isEqualTo(hours(3));
        assertThat(entry(report, "expired").decisive()).isEmpty();
        assertThat(entry(report, "surcharge").nextDuty().map(Deadline::at)).contains(hours(20));
        assertThat(entry(report, "error-old").nextDuty()).isEmpty();
        assertThat(entry(report, "expired").nextDuty()).isEmpty();
        assertThat(entry(report, "expired").isLate()).isTrue();
    }

    @Test
    void moneyAtStakeAddsUpTheOpenPostingsWithAKnownLadder() {
        Instant now = Instant.parse("2026-05-05T06:44:37Z"); // W-05: -6 now, 100 a day later
        MoneyAtStake stake =
                ExpiryReport.of(List.of(Postings.w05(), Postings.w05()), now).moneyAtStake();

        assertThat(stake.ifShippedNow()).isEqualTo(rub("-12"));
        assertThat(stake.ifShippedLater()).isEqualTo(rub("200"));
        assertThat(stake.outlook()).isEqualTo(Duration.ofHours(24));
        assertThat(stake.lateGoods()).isEqualTo(Amounts.NONE);
        assertThat(stake.unknown()).isZero();
    }

    @Test
    void theValueOfLateGoodsIsThatOfOpenLatePostingsOnly() {
        List<Priced> priced = List.of(
                new Priced(ERROR_OLD, "100"),
                new Priced(SURCHARGE, "20"),
                new Priced(SOON, "3"),
                new Priced(EXPIRED, "7"));
        List<Posting> postings = priced.stream().map(Priced::posting).toList();

        assertThat(ExpiryReport.of(postings, NOW).moneyAtStake().lateGoods()).isEqualTo(rub("120"));
    }

    @Test
    void postingsWithoutALadderAreCountedAsUnknownMoney() {
        MoneyAtStake stake = ExpiryReport.of(ALL, NOW).moneyAtStake();

        assertThat(stake.unknown()).isEqualTo(6);
        assertThat(stake.ifShippedNow().isEmpty()).isTrue();
    }

    @Test
    void aLadderThatEndsWithinTheOutlookIsUnknownMoney() {
        Posting shortLadder = open("short", 3, 20)
                .tariffication(Tariffication.of(List.of(Postings.step(
                        "discount", "2", "6", null, NOW.plusSeconds(3600).toString()))))
                .build();
        MoneyAtStake stake = ExpiryReport.of(List.of(shortLadder), NOW).moneyAtStake();

        assertThat(stake.unknown()).isEqualTo(1);
        assertThat(stake.ifShippedNow().isEmpty()).isTrue();
    }

    @Test
    void theNextRiseIsTheFirstDearerStepOfAnyOpenPosting() {
        Instant now = Instant.parse("2026-03-30T12:00:00Z");
        ExpiryReport report = ExpiryReport.of(List.of(Postings.w05(), Postings.w06()), now);

        assertThat(report.nextRise()).contains(Instant.parse("2026-03-31T09:00:01Z")); // W-06
        assertThat(entry(report, "10000002-0101-1").nextDearer().map(TariffStep::from))
                .contains(Instant.parse("2026-03-31T09:00:01Z"));
        assertThat(entry(report, "10000002-0101-1").costNow().amount()).contains(Money.of("0", "RUB"));
    }

    @Test
    void nothingRisesForWhatIsClosed() {
        Posting delivered = Postings.w06().toBuilder().status(Status.DELIVERED).build();

        assertThat(ExpiryReport.of(List.of(delivered), Postings.W06_ORDER).nextRise())
                .isEmpty();
    }

    @Test
    void findingsOfDatesHandOverAndLadderStandTogether() {
        Posting contradictory = Postings.w05().toBuilder()
                .inProcessAt(Instant.parse("2026-05-05T00:00:00Z"))
                .deliveringDate(Instant.parse("2026-05-05T01:00:00Z"))
                .tariffication(
                        Tariffication.of(List.of(Postings.step("discount", "3", "9", null, "2026-05-05T18:44:37Z"))))
                .shipmentDate(Instant.parse("2026-05-04T06:44:37Z"))
                .build();
        ExpiryReport report = ExpiryReport.of(List.of(contradictory, LATER), NOW);

        assertThat(numbers(report.withFindings())).containsExactly("41517061-0214-1");
        assertThat(report.withFindings().get(0).findings())
                .extracting(Finding::name)
                .containsExactly("DEADLINE_BEFORE_ORDER", "OPEN_BUT_HANDED_OVER", "LAST_STEP_NOT_OPEN_ENDED");
    }

    @Test
    void thePolicyAndOzonsListOfErrorsAreTakenIntoAccount() {
        ReportOptions hour =
                ReportOptions.DEFAULT.withPolicy(JudgementPolicy.DEFAULT.withRiskHorizon(Duration.ofHours(1)));
        Posting notBlamed = EXPIRED.toBuilder()
                .cancellation(cancelledBy(Party.OZON, 0, true, false))
                .build();
        ReportOptions listed =
                hour.withListedErrors(List.of(row("UNSPECIFIED"), row("SELLER_CANCELLATION"), row("UNSPECIFIED")));

        assertThat(ExpiryReport.of(List.of(SOON), NOW, hour).entries().get(0).urgency())
                .isEqualTo(Urgency.LATER);
        assertThat(ExpiryReport.of(List.of(notBlamed), NOW, hour).late()).isEmpty();
        assertThat(ExpiryReport.of(List.of(notBlamed), NOW, listed).late()).hasSize(1);
        assertThat(listed.policy()).isEqualTo(hour.policy());
        assertThat(listed.withPolicy(JudgementPolicy.DEFAULT).listedErrors()).isEqualTo(listed.listedErrors());
    }

    @ParameterizedTest
    @EnumSource(Urgency.class)
    void everyUrgencyHasAName(Urgency urgency) {
        assertThat(Wording.in(Language.CHINESE, ZoneOffset.UTC).say(urgency.message()))
                .isNotBlank();
    }

    @Test
    void aPostingThatTheSellerCancelledIsClosedAndNotLate() {
        Posting cancelled = open("cancelled", -90, -80)
                .status(Status.CANCELLED)
                .cancellation(cancelledBy(Party.SELLER, 352, false, true))
                .build();
        ReportEntry entry = ExpiryReport.of(List.of(cancelled), NOW).entries().get(0);

        assertThat(entry.urgency()).isEqualTo(Urgency.CLOSED);
        assertThat(entry.isLate()).isFalse();
    }

    /** Section 4 (AM-CANCEL): 352 says that the seller has none; a cancellation of the buyer's says nothing of the stock. */
    @Test
    void aCancellationForWantOfGoodsIsAProposalToShowNothing() {
        Posting wanting = open("wanting", -90, -80)
                .scheme(Scheme.FBS)
                .delivery(from(7))
                .lines(List.of(line(1, "300")))
                .status(Status.CANCELLED)
                .cancellation(cancelledBy(Party.SELLER, 352, false, true))
                .build();
        Posting regretted = open("regretted", -90, -80)
                .scheme(Scheme.FBS)
                .delivery(from(9))
                .lines(List.of(line(1, "300")))
                .status(Status.CANCELLED)
                .cancellation(cancelledBy(Party.BUYER, 0, false, false))
                .build();

        assertThat(ExpiryReport.of(List.of(wanting, regretted), NOW).stockProposals(GuardPolicy.OURS))
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal).isInstanceOf(Proposal.Zero.class);
                    assertThat(proposal.shelf()).isEqualTo(new Shelf(new Sku(1_000_000_001L), new WarehouseId(7)));
                });
        assertThat(ExpiryReport.of(List.of(regretted), NOW).stockProposals(GuardPolicy.OURS))
                .isEmpty();
    }

    @Test
    void aSplitParentIsClosedAndNotLate() {
        Posting parent = open("parent", -90, -80)
                .status(Status.CANCELLED_FROM_SPLIT_PENDING)
                .build();
        ReportEntry entry = ExpiryReport.of(List.of(parent), NOW).entries().get(0);

        assertThat(entry.urgency()).isEqualTo(Urgency.CLOSED);
        assertThat(entry.isLate()).isFalse();
        assertThat(entry.state()).isEqualTo(new PostingState.SplitReplaced());
    }

    private record Priced(Posting bare, String price) {
        Posting posting() {
            return bare.toBuilder().lines(List.of(line(1, price))).build();
        }
    }

    private static PostingBuilder open(String number, int recommendedIn, int noDelayIn) {
        return aPosting(number)
                .status(Status.AWAITING_DELIVER)
                .shipmentDate(hours(recommendedIn))
                .shipmentDateWithoutDelay(hours(noDelayIn));
    }

    private static Instant hours(int fromNow) {
        return NOW.plus(Duration.ofHours(fromNow));
    }

    static Delivery from(long warehouse) {
        Delivery unsaid = Delivery.UNSAID;
        return new Delivery(
                unsaid.method(),
                unsaid.methodName(),
                Stated.of(new WarehouseId(warehouse)),
                unsaid.warehouseName(),
                unsaid.provider(),
                unsaid.integration(),
                unsaid.flow(),
                unsaid.trackingNumber());
    }

    /** W-04: ordered on 2 April, five days of preparation, planned for 7 April, cancelled on 14 April. */
    @Test
    void whereAWarehousesTermsAreKnownTheComputedStandsBesideTheStated() {
        ExpiryReport report = ExpiryReport.of(
                List.of(global("known", 7), global("unknown", 8)),
                Instant.parse("2026-04-03T00:00:00Z"),
                ReportOptions.DEFAULT.withCalculators(Map.of(new WarehouseId(7), fiveDays())));

        ReportEntry known = entry(report, "known");
        assertThat(known.nextDuty().map(Deadline::at)).contains(Instant.parse("2026-04-07T04:00:00Z"));
        assertThat(known.computedBeside()).singleElement().satisfies(beside -> {
            assertThat(beside.computed().date()).contains(LocalDate.of(2026, 4, 7));
            assertThat(beside.difference()).isZero();
        });
        assertThat(known.cancelledOn().flatMap(Deadline::date)).contains(LocalDate.of(2026, 4, 14));
        assertThat(entry(report, "unknown").computedBeside()).isEmpty();
        assertThat(entry(report, "unknown").cancelledOn()).isEmpty();
    }

    /** W-04 without a date of Ozon's: the computed 7 April ends at 16:00 UTC in Shanghai. */
    @Test
    void aPostingIsNotLateByAComputedDateAloneButStandsBeforeThoseThatAreDueLater() {
        Posting silent =
                global("silent", 7).toBuilder().shipmentDate(Stated.absent()).build();
        Instant now = Instant.parse("2026-04-09T00:00:00Z");
        Posting due =
                global("due", 8).toBuilder().shipmentDate(now.plusSeconds(60)).build();
        ExpiryReport report = ExpiryReport.of(
                List.of(due, silent),
                now,
                ReportOptions.DEFAULT.withCalculators(Map.of(new WarehouseId(7), fiveDays())));

        assertThat(report.late()).isEmpty();
        assertThat(numbers(report.entries())).containsExactly("silent", "due");
        assertThat(entry(report, "silent").urgency()).isEqualTo(Urgency.SOON);
        assertThat(decisive(report, "silent")).isEqualTo(Instant.parse("2026-04-07T16:00:00Z"));
    }

    /** Saturday 4 April: 2026-04-06 is the Monday before the planned ship date, in Shanghai open from 9 to 13. */
    @Test
    void aThresholdOfWorkingTimeUsesTheCalendarOfTheWarehouseUnlessTheCallerGaveAnother() {
        WorkingCalendar mornings = mornings("09:00-13:00");
        DeadlineCalculator calculator = DeadlineCalculator.of(
                RuleProfile.realFbsGlobal(),
                HandlingTerms.own().calendar(mornings).build());
        JudgementPolicy fourHours = JudgementPolicy.DEFAULT
                .withRiskHorizon(Duration.ofHours(1))
                .with(RiskThreshold.working(Duration.ofHours(4)));
        ReportOptions options =
                ReportOptions.DEFAULT.withPolicy(fourHours).withCalculators(Map.of(new WarehouseId(7), calculator));
        Posting posting = global("p", 7).toBuilder()
                .shipmentDate(Instant.parse("2026-04-06T05:00:00Z"))
                .build();
        Instant saturday = Instant.parse("2026-04-04T00:00:00Z");

        assertThat(urgency(posting, saturday, options)).isEqualTo(Urgency.SOON);
        assertThat(urgency(posting, saturday, options.withPolicy(fourHours.with(mornings("08:00-13:00")))))
                .isEqualTo(Urgency.LATER);
        assertThat(urgency(posting, saturday, ReportOptions.DEFAULT.withPolicy(fourHours)))
                .isEqualTo(Urgency.LATER);
        assertThat(calculator.calendar()).contains(mornings);
    }

    private static WorkingCalendar mornings(String hours) {
        return WorkingCalendar.in(ZoneId.of("Asia/Shanghai"))
                .weekly(WeeklyHours.mondayToFriday(DayHours.of(hours)))
                .build();
    }

    private static Urgency urgency(Posting posting, Instant now, ReportOptions options) {
        return ExpiryReport.of(List.of(posting), now, options).entries().get(0).urgency();
    }

    @Test
    void aPostingThatWasCancelledIsNotCancelledAgain() {
        Posting cancelled = aPosting("done")
                .delivery(from(7))
                .scheme(Scheme.REALFBS_GLOBAL)
                .status(Status.CANCELLED)
                .inProcessAt(Instant.parse("2026-04-02T01:00:00Z"))
                .build();
        ReportOptions options = ReportOptions.DEFAULT
                .withCalculators(Map.of(new WarehouseId(7), fiveDays()))
                .withPolicy(JudgementPolicy.DEFAULT)
                .withListedErrors(List.of());

        assertThat(ExpiryReport.of(List.of(cancelled), Instant.parse("2026-04-09T00:00:00Z"), options)
                        .entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.judgement().schedule().of(DeadlineKind.AUTO_CANCEL))
                            .isPresent();
                    assertThat(entry.cancelledOn()).isEmpty();
                });
    }

    private static Posting global(String number, long warehouse) {
        return aPosting(number)
                .delivery(from(warehouse))
                .scheme(Scheme.REALFBS_GLOBAL)
                .status(Status.AWAITING_PACKAGING)
                .inProcessAt(Instant.parse("2026-04-02T01:00:00Z"))
                .shipmentDate(Instant.parse("2026-04-07T04:00:00Z"))
                .build();
    }

    private static DeadlineCalculator fiveDays() {
        return DeadlineCalculator.of(
                RuleProfile.realFbsGlobal(),
                HandlingTerms.own()
                        .zone(ZoneId.of("Asia/Shanghai"))
                        .preparationDays(PreparationDays.of(5))
                        .build());
    }

    private static ErrorIndexEntry row(String type) {
        return new ErrorIndexEntry(
                PostingNumber.of("expired"),
                Word.read(ErrorIndexEntry.Type.class, type),
                Stated.absent(),
                Stated.absent());
    }

    private static Amounts rub(String amount) {
        return Amounts.NONE.plus(Money.of(amount, "RUB"));
    }

    private static Instant decisive(ExpiryReport report, String number) {
        return entry(report, number).decisive().map(Deadline::at).orElseThrow();
    }

    private static ReportEntry entry(ExpiryReport report, String number) {
        return report.entries().stream()
                .filter(entry -> entry.posting().number().text().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> numbers(List<ReportEntry> entries) {
        return entries.stream().map(entry -> entry.posting().number().text()).toList();
    }
}
