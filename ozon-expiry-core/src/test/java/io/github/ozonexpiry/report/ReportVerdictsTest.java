package io.github.ozonexpiry.report;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static io.github.ozonexpiry.posting.Postings.cancelledBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.cause.Dimension;
import io.github.ozonexpiry.cause.Evidence;
import io.github.ozonexpiry.cause.Pareto;
import io.github.ozonexpiry.cause.RankedCause;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.deadline.DeadlineCalculator;
import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.expiry.ErrorIndexEntry;
import io.github.ozonexpiry.expiry.ExpiryKind;
import io.github.ozonexpiry.expiry.JudgementPolicy;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PreparationDays;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Line.Requirement;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Why postings are late, expired or cancelled, as the report shows it. */
class ReportVerdictsTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    private static final Instant DAY_BEFORE = NOW.minus(Duration.ofDays(1));

    private static final Posting FAILED =
            open("failed", -30).actions(AvailableAction.SHIP_ASYNC_RETRY).build();
    private static final Posting EXPIRED = open("expired", -80)
            .status(Status.CANCELLED)
            .cancellation(cancelledBy(Party.OZON, 0, false, true))
            .build();
    private static final Posting DEFECTIVE = open("defective", 20)
            .status(Status.CANCELLED)
            .cancellation(cancelledBy(Party.SELLER, 400, false, true))
            .build();
    private static final Posting REGRETTED = open("regretted", 20)
            .status(Status.CANCELLED)
            .cancellation(cancelledBy(Party.BUYER, 0, false, false))
            .build();
    private static final Posting DEARER =
            open("dearer", 20).shipmentDate(hours(-1)).build();
    private static final Posting HANDED_OVER_LATE = open("handed over late", -80)
            .status(Status.DELIVERING)
            .deliveringDate(hours(-79))
            .build();

    @Test
    void whatIsLateExpiredOrCancelledHasAVerdictOfItsState() {
        List<Posting> wrong = List.of(FAILED, EXPIRED, DEFECTIVE, REGRETTED, DEARER, HANDED_OVER_LATE);

        assertThat(ExpiryReport.of(wrong, NOW).entries()).hasSize(6).allSatisfy(entry -> {
            assertThat(entry.verdict().map(Verdict::state)).contains(entry.state());
            assertThat(entry.verdict().map(Verdict::posting)).contains(entry.posting());
        });
    }

    @Test
    void whatIsWellOrCannotBeJudgedHasNone() {
        List<Posting> well = List.of(
                open("on time", 90).build(),
                open("soon", 3).build(),
                open("new status", -30)
                        .status(Stated.of(Word.read(Status.class, "awaiting_drone")))
                        .build(),
                open("delivered", -80).status(Status.DELIVERED).build(),
                open("handed over", -80)
                        .status(Status.DELIVERING)
                        .deliveringDate(hours(-81))
                        .build(),
                open("split", -80).status(Status.CANCELLED_FROM_SPLIT_PENDING).build());
        ExpiryReport report = ExpiryReport.of(well, NOW);

        assertThat(report.entries())
                .hasSize(6)
                .allSatisfy(entry -> assertThat(entry.verdict()).isEmpty());
        assertThat(report.verdicts()).isEmpty();
        assertThat(report.causes().total()).isZero();
    }

    /** The last look is the report's: that is when its facts were seen. */
    @Test
    void withoutACaseThePostingItselfTellsWhatItCan() {
        RankedCause cause = first(verdict(FAILED, ReportOptions.DEFAULT));

        assertThat(cause.cause()).isEqualTo(Cause.ASSEMBLY_FAILED);
        assertThat(cause.speaksFor()).extracting(Evidence::when).containsExactly(Optional.of(When.at(NOW)));
    }

    @Test
    void aCaseAddsWhatThePostingDoesNotShow() {
        CaseFile file = CaseFile.of(PostingHistory.of(EXPIRED.number())
                        .seen(NOW, EXPIRED)
                        .happened(Kind.RESTRICTED, hours(-100), "catalogue")
                        .build())
                .build();
        ReportOptions options = ReportOptions.DEFAULT.withCases(List.of(file));

        assertThat(verdict(EXPIRED, options).first()).contains(Cause.RESTRICTED);
        assertThat(verdict(EXPIRED, ReportOptions.DEFAULT).causes())
                .extracting(RankedCause::cause)
                .doesNotContain(Cause.RESTRICTED);
        assertThat(verdict(FAILED, options).first()).contains(Cause.ASSEMBLY_FAILED);
    }

    @Test
    void ofACaseThatWasSeenEarlierThePostingOfTheReportIsTheNextLook() {
        Posting open = EXPIRED.toBuilder()
                .status(Status.AWAITING_PACKAGING)
                .cancellation(Stated.absent())
                .requirements(country())
                .build();
        CaseFile file = CaseFile.of(PostingHistory.seen(DAY_BEFORE, open)).build();

        Verdict verdict = verdict(EXPIRED, ReportOptions.DEFAULT.withCases(List.of(file)));

        assertThat(verdict.state()).isEqualTo(new PostingState.Expired(ExpiryKind.NOT_SHIPPED));
        assertThat(verdict.first()).contains(Cause.REQUIREMENTS_UNFILLED);
    }

    @Test
    void whatACaseSawLaterThanTheReportIsLeftOut() {
        CaseFile file = CaseFile.of(PostingHistory.of(FAILED.number())
                        .seen(hours(2), FAILED.toBuilder().actions().build())
                        .happened(Kind.RESTRICTED, hours(1), "catalogue")
                        .build())
                .build();

        assertThat(first(verdict(FAILED, ReportOptions.DEFAULT.withCases(List.of(file))))
                        .cause())
                .isEqualTo(Cause.ASSEMBLY_FAILED);
    }

    @Test
    void thePolicyOfTheReportCountsForItsVerdicts() {
        ReportOptions strict = ReportOptions.DEFAULT.withPolicy(new JudgementPolicy(Duration.ofHours(6), true));

        assertThat(verdict(EXPIRED, strict).state()).isEqualTo(new PostingState.Expired(ExpiryKind.NOT_CONFIRMED));
    }

    /** Ordered on 2 April in Shanghai, five days of preparation (H-01): to be handed over by the end of the 7th, 16:00 UTC. */
    @Test
    void theDeadlinesOfTheReportCountForItsVerdicts() {
        PostingBuilder silent = aPosting("silent")
                .scheme(Scheme.REALFBS_GLOBAL)
                .delivery(ExpiryReportTest.from(7))
                .inProcessAt(Instant.parse("2026-04-02T01:00:00Z"));
        CaseFile file = CaseFile.of(PostingHistory.seen(
                        DAY_BEFORE,
                        silent.status(Status.AWAITING_PACKAGING)
                                .requirements(country())
                                .build()))
                .build();
        Posting cancelled = silent.status(Status.CANCELLED)
                .cancellation(cancelledBy(Party.SELLER, 402, false, true))
                .build();
        ReportOptions options = ReportOptions.DEFAULT
                .withCalculators(Map.of(new WarehouseId(7), fiveDays()))
                .withCases(List.of(file));

        assertThat(first(verdict(cancelled, options)).counterfactual()).hasValueSatisfying(otherwise -> {
            assertThat(otherwise.key()).isEqualTo("counterfactual.filledIn");
            assertThat(otherwise.arguments()).containsExactly(Instant.parse("2026-04-07T16:00:00Z"));
        });
    }

    @Test
    void ozonsRowOfErrorsCountsFromTheListOrElseFromTheCase() {
        Posting unblamed = EXPIRED.toBuilder()
                .cancellation(cancelledBy(Party.OZON, 0, false, false))
                .build();
        CaseFile file = CaseFile.of(PostingHistory.seen(NOW, unblamed))
                .listed(row("SELLER_CANCELLATION"))
                .build();
        ReportOptions byCase = ReportOptions.DEFAULT.withCases(List.of(file));
        ReportOptions byList = byCase.withListedErrors(List.of(row("UNSPECIFIED")));

        assertThat(verdict(unblamed, byCase).state()).isInstanceOf(PostingState.Expired.class);
        assertThat(verdict(unblamed, byList).state()).isInstanceOf(PostingState.Cancelled.class);
        assertThat(verdict(unblamed, ReportOptions.DEFAULT.withListedErrors(List.of(row("SELLER_CANCELLATION"))))
                        .state())
                .isInstanceOf(PostingState.Expired.class);
    }

    @Test
    void theVerdictsStandInTheOrderOfTheReport() {
        Posting well = open("well", 90).build();
        ExpiryReport report = ExpiryReport.of(List.of(EXPIRED, well, DEARER, FAILED), NOW);

        assertThat(report.verdicts())
                .extracting(verdict -> verdict.posting().number().text())
                .containsExactly("failed", "dearer", "expired");
    }

    @Test
    void theVerdictsArePutTogetherByCause() {
        Posting failedToo = open("failed too", -30)
                .actions(AvailableAction.SHIP_ASYNC_RETRY)
                .build();
        Pareto causes = ExpiryReport.of(
                        List.of(
                                REGRETTED,
                                FAILED,
                                DEFECTIVE,
                                failedToo,
                                open("well", 90).build()),
                        NOW)
                .causes();

        assertThat(causes.dimension()).isSameAs(Dimension.CAUSE);
        assertThat(causes.total()).isEqualTo(4);
        assertThat(causes.rows())
                .extracting(row -> row.key().value().orElseThrow(), Pareto.Row::count)
                .containsExactly(
                        tuple(Cause.ASSEMBLY_FAILED, 2), tuple(Cause.DEFECTIVE, 1), tuple(Cause.BUYER_CANCELLED, 1));
    }

    @Test
    void aPostingHasOneCase() {
        CaseFile one = CaseFile.of(PostingHistory.seen(NOW, EXPIRED)).build();
        CaseFile other = CaseFile.of(PostingHistory.seen(DAY_BEFORE, EXPIRED)).build();

        assertThatThrownBy(() -> ReportOptions.DEFAULT.withCases(List.of(one, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two cases of one posting: expired");
    }

    @Test
    void otherOptionsKeepTheCases() {
        CaseFile file = CaseFile.of(PostingHistory.seen(NOW, EXPIRED)).build();
        ReportOptions options = ReportOptions.DEFAULT
                .withCases(List.of(file))
                .withPolicy(JudgementPolicy.DEFAULT)
                .withListedErrors(List.of())
                .withCalculators(Map.of());

        assertThat(options.cases()).containsExactly(Map.entry(EXPIRED.number(), file));
    }

    private static PostingBuilder open(String number, int noDelayIn) {
        return aPosting(number)
                .status(Status.AWAITING_PACKAGING)
                .inProcessAt(hours(-200))
                .shipmentDateWithoutDelay(hours(noDelayIn));
    }

    private static Instant hours(int fromNow) {
        return NOW.plus(Duration.ofHours(fromNow));
    }

    private static Stated<Map<Word<Requirement>, Set<Sku>>> country() {
        return Stated.of(Map.of(Word.of(Requirement.COUNTRY), Set.of(new Sku(7))));
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
                EXPIRED.number(), Word.read(ErrorIndexEntry.Type.class, type), Stated.absent(), Stated.absent());
    }

    private static Verdict verdict(Posting posting, ReportOptions options) {
        return ExpiryReport.of(List.of(posting), NOW, options)
                .entries()
                .get(0)
                .verdict()
                .orElseThrow();
    }

    private static RankedCause first(Verdict verdict) {
        assertThat(verdict.causes()).isNotEmpty();
        return verdict.causes().get(0);
    }
}
