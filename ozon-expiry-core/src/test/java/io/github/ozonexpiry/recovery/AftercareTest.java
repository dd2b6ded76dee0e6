package io.github.ozonexpiry.recovery;

import static io.github.ozonexpiry.recovery.Orders.GLOBAL_LATE;
import static io.github.ozonexpiry.recovery.Orders.NOW;
import static io.github.ozonexpiry.recovery.Orders.NO_DELAY;
import static io.github.ozonexpiry.recovery.Orders.RECOMMENDED;
import static io.github.ozonexpiry.recovery.Orders.UNCOUNTED;
import static io.github.ozonexpiry.recovery.Orders.cancelled;
import static io.github.ozonexpiry.recovery.Orders.plan;
import static io.github.ozonexpiry.recovery.Orders.rules;
import static io.github.ozonexpiry.recovery.Orders.stocked;
import static io.github.ozonexpiry.recovery.Orders.toAssemble;
import static io.github.ozonexpiry.recovery.Orders.unknown;
import static io.github.ozonexpiry.recovery.Orders.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.cause.Certainty;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.recovery.RecoveryStep.Appeal;
import io.github.ozonexpiry.recovery.RecoveryStep.CheckCharges;
import io.github.ozonexpiry.recovery.RecoveryStep.Ground;
import io.github.ozonexpiry.recovery.RecoveryStep.ReviewProcess;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AftercareTest {

    private static final List<OzonCall> EVERYWHERE =
            List.of(OzonCall.ACCRUALS, OzonCall.INDEX_ERRORS, OzonCall.RATINGS, OzonCall.CHATS);

    @Test
    void whatWasCancelledUnderGlobalIsChargedTodayAndShownTomorrow() { // I-07
        PlannedStep check = Orders.step(
                plan(Orders.at(NOW, cancelled(Scheme.REALFBS_GLOBAL, Party.SELLER, 352, true)), UNCOUNTED),
                CheckCharges.class);

        assertThat(check.step()).isEqualTo(new CheckCharges(EVERYWHERE, Optional.of(LocalDate.of(2026, 5, 6))));
        assertThat(check.isAllowed()).isTrue();
        assertThat(check.call()).contains(OzonCall.ACCRUALS);
        assertThat(check.rules()).containsExactlyElementsOf(rules("I-07"));
        assertThat(check.urgency()).isEqualTo(Pressing.LATER);
    }

    @Test
    void elsewhereNobodyPublishedWhenItIsShown() {
        PlannedStep check = Orders.step(
                plan(Orders.at(NOW, cancelled(Scheme.FBS, Party.SELLER, 352, true)), UNCOUNTED), CheckCharges.class);

        assertThat(check.step()).isEqualTo(new CheckCharges(EVERYWHERE, Optional.empty()));
        assertThat(check.rules()).containsExactlyElementsOf(rules("RU-A1", "RU-A3"));
    }

    @ParameterizedTest
    @CsvSource({
        "SELLER, 352, true, true",
        "BUYER, 508, false, false",
        "BUYER, 508, true, true", // Ozon says that it counts
        "CARRIER, 667, false, false",
        "CARRIER, 666, , true", // nobody knows whose fault it is
        "BUYER, 666, , false", // C-05
    })
    void onlyWhatMayCountAgainstTheSellerIsLookedUp(Party by, long reason, Boolean counts, boolean looked) {
        Posting posting = cancelled(Scheme.RFBS, by, reason, Boolean.TRUE.equals(counts));
        Posting known = counts != null
                ? posting
                : posting.toBuilder()
                        .cancellation(withoutFlag(posting.cancellation().value().orElseThrow()))
                        .build();

        assertThat(words(plan(Orders.at(NOW, known), UNCOUNTED)).contains("CHECK_CHARGES"))
                .isEqualTo(looked);
    }

    @Test
    void whoIsLateLooksToo() {
        Posting posting = toAssemble().build();

        assertThat(words(plan(Orders.at(RECOMMENDED, posting), stocked(2, 1)))).doesNotContain("CHECK_CHARGES");
        assertThat(words(plan(Orders.at(RECOMMENDED.plusSeconds(1), posting), stocked(2, 1))))
                .contains("CHECK_CHARGES");
        assertThat(words(plan(Orders.at(NO_DELAY.plusSeconds(1), posting), stocked(2, 1))))
                .contains("CHECK_CHARGES");
        assertThat(words(plan(handedOver(NO_DELAY), UNCOUNTED))).doesNotContain("CHECK_CHARGES");
        assertThat(words(plan(handedOver(NO_DELAY.plusSeconds(1)), UNCOUNTED))).contains("CHECK_CHARGES");
    }

    @Test
    void whatOzonContradictsIsDisputedTheSameDay() { // I-12; 667 is not the seller's fault
        RecoveryPlan plan = plan(Orders.at(NOW, cancelled(Scheme.REALFBS_GLOBAL, Party.CARRIER, 667, true)), UNCOUNTED);
        PlannedStep appeal = Orders.step(plan, Appeal.class);

        assertThat(appeal.step()).isEqualTo(new Appeal(Ground.OZON_CONTRADICTS_ITSELF));
        assertThat(appeal.isAllowed()).isTrue();
        assertThat(appeal.by()).contains(Instant.parse("2026-05-05T21:00:00Z")); // midnight in Moscow
        assertThat(appeal.urgency()).isEqualTo(Pressing.TODAY);
        assertThat(appeal.rules()).containsExactlyElementsOf(rules("C-02", "I-10", "I-12"));
        assertThat(appeal.preconditions()).containsExactly(Message.of("recovery.before.evidence"));
        assertThat(appeal.notes()).containsExactly(Message.of("audit.appeal.deadline"));
        assertThat(appeal.call()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FBS, true", "RFBS, true", "RFBS_EXPRESS, false"})
    void aBuyersCancellationThatCountsContradictsTheRulesButForExpress(Scheme scheme, boolean contradicts) { // C-04
        RecoveryCase facts =
                Orders.because(Orders.at(NOW, cancelled(scheme, Party.BUYER, 508, true)), Cause.PICKED_LATE);
        RecoveryPlan plan = plan(facts, UNCOUNTED);

        assertThat(plan.step(Appeal.class).map(PlannedStep::step))
                .isEqualTo(contradicts ? Optional.of(new Appeal(Ground.OZON_CONTRADICTS_ITSELF)) : Optional.empty());
        assertThat(plan.step(Appeal.class).map(appeal -> appeal.rules().containsAll(rules("C-05", "RU-A4"))))
                .isEqualTo(contradicts ? Optional.of(true) : Optional.empty());
    }

    @Test
    void aCauseOutsideTheSellerIsAGround() { // RU-A4, C-03
        Posting posting = cancelled(Scheme.FBS, Party.SYSTEM, 0, true);
        PlannedStep appeal =
                Orders.step(plan(Orders.because(Orders.at(NOW, posting), Cause.OZON_ENDED), UNCOUNTED), Appeal.class);

        assertThat(appeal.step()).isEqualTo(new Appeal(Ground.CAUSE_OUTSIDE));
        assertThat(appeal.by()).isEmpty();
        assertThat(appeal.rules()).containsExactlyElementsOf(rules("C-02", "C-03", "RU-A4"));
    }

    @ParameterizedTest
    @CsvSource({"SELLER, false", "OZON, true"})
    void whatTheSellerCancelledForTheBuyerCountsAndGivesNoGround(Party by, boolean ground) { // I-09
        RecoveryCase facts =
                Orders.because(Orders.at(NOW, cancelled(Scheme.REALFBS_GLOBAL, by, 402, true)), Cause.BUYER_CANCELLED);

        assertThat(words(plan(facts, UNCOUNTED)).contains("APPEAL")).isEqualTo(ground);
    }

    @ParameterizedTest
    @CsvSource({"RFBS_EXPRESS, BUYER, true", "RFBS_EXPRESS, OZON, false", "RFBS, BUYER, false"})
    void aBuyerWhoWouldNotWaitCountsUnderExpress(Scheme scheme, Party by, boolean noted) { // C-04
        RecoveryCase facts = Orders.because(Orders.at(NOW, cancelled(scheme, by, 0, true)), Cause.BUYER_CANCELLED);
        PlannedStep appeal = Orders.step(plan(facts, UNCOUNTED), Appeal.class);

        assertThat(appeal.rules().containsAll(rules("C-04"))).isEqualTo(noted);
        assertThat(appeal.notes().contains(Message.of("recovery.note.expressCounts")))
                .isEqualTo(noted);
    }

    @Test
    void withoutEvidenceNobodyObjects() {
        Posting posting = cancelled(Scheme.RFBS, Party.SYSTEM, 0, true);
        RecoveryCase facts = Orders.at(NOW, posting);
        PlannedStep appeal = Orders.step(plan(facts, UNCOUNTED), Appeal.class);

        assertThat(appeal.step()).isEqualTo(new Appeal(Ground.CAUSE_NOT_KNOWN));
        assertThat(appeal.permission()).isEqualTo(unknown("recovery.unknown.cause"));
        assertThat(appeal.rules()).containsExactlyElementsOf(rules("C-02", "RU-A4"));
        assertThat(words(plan(Orders.because(facts, Cause.PICKED_LATE), UNCOUNTED)))
                .doesNotContain("APPEAL");
        assertThat(words(plan(facts.because(Orders.verdict(posting, Certainty.POSSIBLE, Cause.OZON_ENDED)), UNCOUNTED)))
                .doesNotContain("APPEAL");
        assertThat(words(plan(Orders.at(NOW, cancelled(Scheme.RFBS, Party.BUYER, 508, false)), UNCOUNTED)))
                .doesNotContain("APPEAL");
    }

    @Test
    void aDelayThroughOthersIsDisputedWhereDelaysCount() { // I-01: not under Global
        Posting late = toAssemble().build();
        Instant afterwards = NO_DELAY.plusSeconds(1);

        assertThat(words(plan(Orders.because(Orders.at(afterwards, late), Cause.OZON_ENDED), UNCOUNTED)))
                .contains("APPEAL");
        assertThat(words(plan(Orders.because(Orders.at(NO_DELAY, late), Cause.OZON_ENDED), UNCOUNTED)))
                .doesNotContain("APPEAL");
        assertThat(words(plan(Orders.because(handedOver(NO_DELAY.plusSeconds(1)), Cause.OZON_ENDED), UNCOUNTED)))
                .contains("APPEAL");
        assertThat(words(plan(
                        Orders.because(
                                Orders.globalAt(GLOBAL_LATE, Orders.global().build()), Cause.OZON_ENDED),
                        UNCOUNTED)))
                .doesNotContain("APPEAL");
        assertThat(words(plan(Orders.at(afterwards, late), UNCOUNTED))).doesNotContain("APPEAL");
    }

    @Test
    void theProcessIsReviewedAreaByAreaInTheOrderOfTheCauses() {
        RecoveryCase facts = Orders.because(
                Orders.at(NOW, cancelled(Scheme.FBS, Party.SYSTEM, 0, true)),
                Cause.PICKED_LATE,
                Cause.OVERSOLD,
                Cause.PACKED_LATE,
                Cause.OZON_ENDED);

        assertThat(plan(facts, UNCOUNTED).steps())
                .filteredOn(planned -> planned.step() instanceof ReviewProcess)
                .extracting(PlannedStep::step)
                .containsExactly(
                        new ReviewProcess(Cause.Group.ORDER_PROCESSING), new ReviewProcess(Cause.Group.INVENTORY));
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void everyCauseOfTheSellersLeadsToAReview(Cause cause) {
        RecoveryCase facts = Orders.because(Orders.at(NOW, toAssemble().build()), cause);
        Optional<PlannedStep> review = plan(facts, UNCOUNTED).step(ReviewProcess.class);

        assertThat(review.map(PlannedStep::step))
                .isEqualTo(
                        cause.group() == Cause.Group.OUTSIDE
                                ? Optional.empty()
                                : Optional.of(new ReviewProcess(cause.group())));
        review.ifPresent(planned -> assertThat(planned.permission()).isEqualTo(new Permission.Allowed()));
    }

    @ParameterizedTest
    @CsvSource({
        "OVERSOLD, P-01 P-02 P-03",
        "PICKED_LATE, L-01 L-20",
        "NOT_SCANNED, I-09 L-10",
        "ORDER_UNSEEN, L-03 P-12",
        "BACKLOG, H-12",
        "DEFECTIVE, I-11 P-03",
        "DAY_OFF_NOT_SET, H-05",
    })
    void aReviewRestsOnTheRulesOfItsArea(Cause cause, String ids) {
        RecoveryCase facts = Orders.because(Orders.at(NOW, toAssemble().build()), cause);

        assertThat(Orders.step(plan(facts, UNCOUNTED), ReviewProcess.class).rules())
                .containsExactlyElementsOf(rules(ids.split(" ")));
    }

    private static RecoveryCase handedOver(Instant at) {
        return Orders.at(
                NO_DELAY.plusSeconds(3600),
                toAssemble().status(Status.DELIVERING).deliveringDate(at).build());
    }

    private static io.github.ozonexpiry.posting.Cancellation withoutFlag(
            io.github.ozonexpiry.posting.Cancellation stated) {
        return new io.github.ozonexpiry.posting.Cancellation(
                stated.reason(),
                stated.reasonText(),
                stated.type(),
                stated.initiator(),
                stated.afterShip(),
                io.github.ozonexpiry.stated.Stated.absent());
    }
}
