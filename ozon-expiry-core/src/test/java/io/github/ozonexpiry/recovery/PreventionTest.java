package io.github.ozonexpiry.recovery;

import static io.github.ozonexpiry.recovery.Orders.CUP;
import static io.github.ozonexpiry.recovery.Orders.NOW;
import static io.github.ozonexpiry.recovery.Orders.TEAPOT;
import static io.github.ozonexpiry.recovery.Orders.UNCOUNTED;
import static io.github.ozonexpiry.recovery.Orders.cancelled;
import static io.github.ozonexpiry.recovery.Orders.order;
import static io.github.ozonexpiry.recovery.Orders.plan;
import static io.github.ozonexpiry.recovery.Orders.refusal;
import static io.github.ozonexpiry.recovery.Orders.rules;
import static io.github.ozonexpiry.recovery.Orders.stocked;
import static io.github.ozonexpiry.recovery.Orders.toAssemble;
import static io.github.ozonexpiry.recovery.Orders.unknown;
import static io.github.ozonexpiry.recovery.Orders.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.recovery.RecoveryStep.CorrectStock;
import io.github.ozonexpiry.recovery.RecoveryStep.PauseWarehouse;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Message;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PreventionTest {

    @Test
    void whatIsMissingIsTakenOffOzonAtOnce() { // P-01 to P-03
        PlannedStep correct = Orders.step(plan(Orders.now(toAssemble()), stocked(1, 1)), CorrectStock.class);

        assertThat(correct.step()).isEqualTo(new CorrectStock(List.of(TEAPOT)));
        assertThat(correct.isAllowed()).isTrue();
        assertThat(correct.urgency()).isEqualTo(Pressing.NOW);
        assertThat(correct.call()).contains(OzonCall.STOCKS);
        assertThat(correct.rules()).containsExactlyElementsOf(rules("P-01", "P-02", "P-03"));
        assertThat(correct.preconditions()).containsExactly(Message.of("recovery.before.freeStock"));
    }

    @Test
    void whereNobodyCountedAllProductsAreCorrected() { // H-12
        RecoveryCase facts = Orders.because(Orders.now(order(Scheme.REALFBS_GLOBAL)), Cause.OVERSOLD);
        PlannedStep correct = Orders.step(plan(facts, UNCOUNTED), CorrectStock.class);

        assertThat(correct.step()).isEqualTo(new CorrectStock(List.of(TEAPOT, CUP)));
        assertThat(correct.rules()).contains(rules("H-12").get(0));
        assertThat(correct.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FBS, 352, true", "FBS, 400, true", "FBS, 402, false", "FBS, 401, false", "RFBS, 352, false"})
    void underFbsOzonZeroesWhatIsCancelledForWantOfIt(Scheme scheme, long reason, boolean itself) { // AM-CANCEL
        Posting posting = cancelled(scheme, Party.SELLER, reason, true);
        PlannedStep correct = Orders.step(
                plan(Orders.because(Orders.at(NOW, posting), Cause.OVERSOLD), UNCOUNTED), CorrectStock.class);

        assertThat(correct.notes()).isEqualTo(itself ? List.of(Message.of("recovery.note.zeroed")) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"OVERSOLD, true", "RESTRICTED, false"})
    void beforeTheCancellationItsReasonTells(Cause cause, boolean itself) {
        PlannedStep correct =
                Orders.step(plan(Orders.because(Orders.now(toAssemble()), cause), UNCOUNTED), CorrectStock.class);

        assertThat(correct.notes()).isEqualTo(itself ? List.of(Message.of("recovery.note.zeroed")) : List.of());
    }

    @Test
    void theEmptyBlockOfAnOrderThatIsNotCancelledGivesNoReason() {
        RecoveryCase facts = Orders.because(
                Orders.now(toAssemble().cancellation(Postings.cancelledBy(Party.SELLER, 0, false, false))),
                Cause.OVERSOLD);

        assertThat(Orders.step(plan(facts, UNCOUNTED), CorrectStock.class).notes())
                .containsExactly(Message.of("recovery.note.zeroed"));
    }

    @Test
    void whoIsOverrunUnderGlobalZeroesTheStockForOrdersToCome() { // H-12
        RecoveryCase facts = Orders.because(Orders.now(order(Scheme.REALFBS_GLOBAL)), Cause.BACKLOG);
        PlannedStep correct = Orders.step(plan(facts, stocked(2, 1)), CorrectStock.class);

        assertThat(correct.step()).isEqualTo(new CorrectStock(List.of(TEAPOT, CUP)));
        assertThat(correct.isAllowed()).isTrue();
        assertThat(correct.urgency()).isEqualTo(Pressing.LATER);
        assertThat(correct.call()).contains(OzonCall.STOCKS);
        assertThat(correct.rules()).containsExactlyElementsOf(rules("H-12", "P-01", "P-02"));
        assertThat(correct.notes()).containsExactly(Message.of("recovery.note.zeroStock"));
        assertThat(correct.preconditions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RFBS, BACKLOG", "FBS, BACKLOG", "REALFBS_GLOBAL, DAY_OFF_NOT_SET", "REALFBS_GLOBAL, PICKED_LATE"})
    void elsewhereAndForOtherCausesWhatIsThereStaysOnSale(Scheme scheme, Cause cause) {
        RecoveryCase facts = Orders.because(Orders.now(order(scheme)), cause);

        assertThat(words(plan(facts, stocked(2, 1)))).doesNotContain("CORRECT_STOCK");
    }

    @Test
    void anOrderWithoutProductsHasNoStockToZero() {
        RecoveryCase facts =
                Orders.because(Orders.now(order(Scheme.REALFBS_GLOBAL).lines(List.of())), Cause.BACKLOG);

        assertThat(words(plan(facts, UNCOUNTED))).doesNotContain("CORRECT_STOCK");
    }

    @Test
    void whatIsThereNeedsNoCorrection() {
        assertThat(words(plan(Orders.now(toAssemble()), stocked(2, 1)))).doesNotContain("CORRECT_STOCK");
    }

    @ParameterizedTest
    @CsvSource({
        "FBS, BACKLOG, Refused",
        "RFBS, BACKLOG, Allowed",
        "REALFBS_GLOBAL, DAY_OFF_NOT_SET, Allowed",
        "RFBS_EXPRESS, BACKLOG, Unknown",
    })
    void onlyAWarehouseOfRfbsIsPaused(Scheme scheme, Cause cause, String permission) { // H-08, H-12
        PlannedStep pause = pause(scheme, cause);

        assertThat(pause.permission().getClass().getSimpleName()).isEqualTo(permission);
        assertThat(pause.step()).isEqualTo(new PauseWarehouse(Optional.of(new WarehouseId(7))));
        assertThat(pause.call()).contains(OzonCall.PAUSE);
        assertThat(pause.rules()).containsExactlyElementsOf(rules("H-08", "H-12"));
        assertThat(pause.notes().get(0)).isEqualTo(Message.of("recovery.note.futureOnly"));
        assertThat(pause.notes()).hasSize(scheme == Scheme.FBS ? 2 : 1);
    }

    @Test
    void underFbsTheStockIsZeroedInstead() {
        PlannedStep pause = pause(Scheme.FBS, Cause.BACKLOG);

        assertThat(pause.permission()).isEqualTo(refusal("H-08", "recovery.refused.pauseOwnOnly"));
        assertThat(pause.notes()).contains(Message.of("recovery.remains.zeroStock"));
    }

    @Test
    void aWarehouseThatIsNotStatedCannotBePaused() {
        PlannedStep pause = Orders.step(
                plan(Orders.because(Orders.now(order(Scheme.RFBS)), Cause.BACKLOG), UNCOUNTED), PauseWarehouse.class);

        assertThat(pause.permission()).isEqualTo(unknown("recovery.unknown.pause"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Cause.class,
            names = {"PICKED_LATE", "OVERSOLD", "BUYER_CANCELLED"})
    void aPauseHelpsOnlyAgainstTooMuchWorkAndDaysOff(Cause cause) {
        assertThat(words(plan(Orders.because(Orders.now(order(Scheme.RFBS)), cause), UNCOUNTED)))
                .doesNotContain("PAUSE_WAREHOUSE");
    }

    @Test
    void whatOzonKeepsIsNotCorrectedByTheSeller() {
        RecoveryCase facts = Orders.because(
                Orders.at(NOW, cancelled(Scheme.FBP, Party.OZON, 352, true)), Cause.BACKLOG, Cause.OVERSOLD);

        assertThat(words(plan(facts, UNCOUNTED))).doesNotContain("CORRECT_STOCK", "PAUSE_WAREHOUSE");
    }

    private static PlannedStep pause(Scheme scheme, Cause cause) {
        Delivery from = new Delivery(
                Stated.absent(),
                Stated.absent(),
                Stated.of(new WarehouseId(7)),
                Stated.absent(),
                Stated.absent(),
                Stated.absent(),
                Stated.absent(),
                Stated.absent());
        RecoveryCase facts = Orders.because(Orders.now(order(scheme).delivery(from)), cause);
        return Orders.step(plan(facts, UNCOUNTED), PauseWarehouse.class);
    }
}
