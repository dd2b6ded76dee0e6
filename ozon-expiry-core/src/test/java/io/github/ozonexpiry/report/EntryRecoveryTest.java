package io.github.ozonexpiry.report;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.outlook.ExpectedCharges;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.recovery.RecoveryPlan;
import io.github.ozonexpiry.recovery.RecoveryPlanner;
import io.github.ozonexpiry.recovery.RecoveryStep;
import io.github.ozonexpiry.recovery.ShopMeans;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryRecoveryTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    private static final ExpectedCharges CHARGES = ExpectedCharges.notKnown(Message.of("index.none"));
    private static final RecoveryPlanner PLANNER = RecoveryPlanner.with(ShopMeans.unknown(ZoneOffset.UTC));

    private static final Posting LATE = aPosting("late")
            .status(Status.AWAITING_PACKAGING)
            .inProcessAt(NOW.minus(Duration.ofHours(200)))
            .shipmentDateWithoutDelay(NOW.minus(Duration.ofHours(30)))
            .actions(AvailableAction.SHIP)
            .build();
    private static final CaseFile RESTRICTED = CaseFile.of(PostingHistory.of(LATE.number())
                    .seen(NOW, LATE)
                    .happened(Kind.RESTRICTED, NOW.minus(Duration.ofHours(100)), "catalogue")
                    .build())
            .build();

    @Test
    void thePlanIsOfThePostingAtTheMomentOfTheReport() {
        RecoveryPlan plan = entry(ReportOptions.DEFAULT).recovery(PLANNER, CHARGES);

        assertThat(plan.posting()).isEqualTo(LATE.number());
        assertThat(plan.now()).isEqualTo(NOW);
        assertThat(plan.step(RecoveryStep.Ship.class))
                .hasValueSatisfying(ship -> assertThat(ship.isAllowed()).isTrue());
    }

    /** A restricted product belongs to the area of the goods: P-03 and I-11 are its rules. */
    @Test
    void theVerdictOfTheReportReachesThePlan() {
        ReportEntry known = entry(ReportOptions.DEFAULT.withCases(List.of(RESTRICTED)));

        assertThat(known.verdict().flatMap(verdict -> verdict.first())).contains(Cause.RESTRICTED);
        assertThat(reviewed(known)).contains(Cause.Group.PRODUCT);
        assertThat(reviewed(entry(ReportOptions.DEFAULT))).doesNotContain(Cause.Group.PRODUCT);
    }

    @Test
    void withoutAVerdictTheStateAloneIsPlannedFor() {
        Posting early = LATE.toBuilder()
                .shipmentDateWithoutDelay(NOW.plus(Duration.ofHours(3)))
                .build();
        ReportEntry entry = ExpiryReport.of(List.of(early), NOW).entries().get(0);

        assertThat(entry.verdict()).isEmpty();
        assertThat(reviewed(entry)).isEmpty();
        assertThat(entry.recovery(PLANNER, CHARGES).allowed()).isNotEmpty();
    }

    @Test
    void theChargesReachThePlan() {
        RecoveryPlan plan = entry(ReportOptions.DEFAULT).recovery(PLANNER, CHARGES);

        assertThat(plan.step(RecoveryStep.Ship.class).orElseThrow().effect().notKnown())
                .contains(Message.of("index.none"));
    }

    private static List<Cause.Group> reviewed(ReportEntry entry) {
        return entry.recovery(PLANNER, CHARGES).steps().stream()
                .map(planned -> planned.step())
                .filter(RecoveryStep.ReviewProcess.class::isInstance)
                .map(step -> ((RecoveryStep.ReviewProcess) step).area())
                .toList();
    }

    private static ReportEntry entry(ReportOptions options) {
        return ExpiryReport.of(List.of(LATE), NOW, options).entries().get(0);
    }
}
