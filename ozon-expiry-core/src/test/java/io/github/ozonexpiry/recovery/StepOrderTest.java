package io.github.ozonexpiry.recovery;

import static io.github.ozonexpiry.recovery.Orders.NOW;
import static io.github.ozonexpiry.recovery.Orders.UNCOUNTED;
import static io.github.ozonexpiry.recovery.Orders.plan;
import static io.github.ozonexpiry.recovery.Orders.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.offer.Restock;
import io.github.ozonexpiry.outlook.Cost;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.recovery.CancellationRequest.State;
import io.github.ozonexpiry.recovery.RecoveryStep.AnnounceRestock;
import io.github.ozonexpiry.recovery.RecoveryStep.Answer;
import io.github.ozonexpiry.recovery.RecoveryStep.AnswerRequest;
import io.github.ozonexpiry.recovery.RecoveryStep.Appeal;
import io.github.ozonexpiry.recovery.RecoveryStep.Cancel;
import io.github.ozonexpiry.recovery.RecoveryStep.CancelPart;
import io.github.ozonexpiry.recovery.RecoveryStep.CheckCharges;
import io.github.ozonexpiry.recovery.RecoveryStep.CorrectStock;
import io.github.ozonexpiry.recovery.RecoveryStep.GiveTracking;
import io.github.ozonexpiry.recovery.RecoveryStep.Ground;
import io.github.ozonexpiry.recovery.RecoveryStep.How;
import io.github.ozonexpiry.recovery.RecoveryStep.MoveDelivery;
import io.github.ozonexpiry.recovery.RecoveryStep.PauseWarehouse;
import io.github.ozonexpiry.recovery.RecoveryStep.ReviewProcess;
import io.github.ozonexpiry.recovery.RecoveryStep.SetCutoff;
import io.github.ozonexpiry.recovery.RecoveryStep.Ship;
import io.github.ozonexpiry.recovery.RecoveryStep.Split;
import io.github.ozonexpiry.recovery.RecoveryStep.Write;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.Permission;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StepOrderTest {

    private static final RecoveryStep SHIP = new Ship(How.WHOLE);
    private static final RecoveryStep CUTOFF = new SetCutoff(Optional.empty());
    private static final RecoveryStep SPLIT = new Split(new TreeMap<>());
    private static final RecoveryStep PART = new CancelPart(new TreeMap<>(), ReasonId.OUT_OF_STOCK);
    private static final RecoveryStep ANSWER = new AnswerRequest(Answer.APPROVE);
    private static final RecoveryStep TRACK = new GiveTracking(false);
    private static final RecoveryStep MOVE = new MoveDelivery(OptionalInt.empty());
    private static final RecoveryStep CANCEL = new Cancel(ReasonId.OUT_OF_STOCK);

    @Test
    void whatMustComeBeforeComesBeforeHoweverPressingTheOtherIs() {
        assertThat(ordered(at(SHIP, 0), at(PART, 1), at(SPLIT, 2), at(CUTOFF, 3), at(ANSWER, 4)))
                .containsExactly(ANSWER, CUTOFF, SPLIT, PART, SHIP);
        assertThat(ordered(at(SHIP, 0), at(PART, 9))).containsExactly(PART, SHIP);
        assertThat(ordered(at(SHIP, 0), at(SPLIT, 9))).containsExactly(SPLIT, SHIP);
        assertThat(ordered(at(SHIP, 0), at(CUTOFF, 9))).containsExactly(CUTOFF, SHIP);
        assertThat(ordered(at(SHIP, 0), at(ANSWER, 9))).containsExactly(ANSWER, SHIP);
        assertThat(ordered(at(PART, 0), at(ANSWER, 9))).containsExactly(ANSWER, PART);
        assertThat(ordered(at(SPLIT, 0), at(ANSWER, 9))).containsExactly(ANSWER, SPLIT);
        assertThat(ordered(at(CUTOFF, 0), at(ANSWER, 9))).containsExactly(ANSWER, CUTOFF);
    }

    @Test
    void otherwiseWhatRunsOutFirstComesFirst() {
        assertThat(ordered(at(SHIP, 5), at(TRACK, 4))).containsExactly(TRACK, SHIP);
        assertThat(ordered(at(SHIP, 4), at(TRACK, 5))).containsExactly(SHIP, TRACK);
        assertThat(ordered(step(MOVE, Answers.ALLOWED, Optional.empty(), Effect.NONE), at(TRACK, 500)))
                .containsExactly(TRACK, MOVE);
    }

    @Test
    void whatIsPressingComesBeforeWhatRunsOutFirst() {
        PlannedStep running = Draft.of(SHIP, Answers.ALLOWED, "L-01")
                .by(Optional.of(NOW.plus(Duration.ofHours(50))))
                .atOnce(true)
                .at(NOW);

        assertThat(ordered(at(TRACK, 5), running)).containsExactly(SHIP, TRACK);
    }

    @Test
    void ofTheSameMomentWhatSavesMostComesFirst() {
        PlannedStep less = step(TRACK, Answers.ALLOWED, Optional.of(NOW), saving("5", "RUB"));
        PlannedStep more = step(MOVE, Answers.ALLOWED, Optional.of(NOW), saving("9", "RUB"));
        PlannedStep unknown = step(SHIP, Answers.ALLOWED, Optional.of(NOW), Effect.NONE);

        assertThat(ordered(unknown, less, more)).containsExactly(MOVE, TRACK, SHIP);
    }

    @Test
    void aSavingOfSeveralCurrenciesOrdersNothing() {
        Effect mixed = new Effect(cost("-99", "CNY"), cost("99", "RUB"), Effect.Sale.KEPT, Optional.empty());
        PlannedStep two = step(TRACK, Answers.ALLOWED, Optional.of(NOW), mixed);
        PlannedStep one = step(MOVE, Answers.ALLOWED, Optional.of(NOW), saving("1", "RUB"));

        assertThat(ordered(two, one)).containsExactly(MOVE, TRACK);
    }

    @Test
    void whatIsRefusedStandsBehindInItsStageAndHoldsNothingUp() {
        PlannedStep refused = step(CUTOFF, refusal("L-03", "outlook.refused.noCutoff"), Optional.of(NOW), Effect.NONE);

        assertThat(ordered(refused, at(SHIP, 5))).containsExactly(SHIP, CUTOFF);
        assertThat(ordered(at(CANCEL, 0), refused)).containsExactly(CUTOFF, CANCEL);
    }

    @Test
    void thePostingComesFirstThenTheShelfTheBuyerTheChargesAndTheProcess() {
        RecoveryStep stock = new CorrectStock(List.of(Orders.TEAPOT));
        RecoveryStep write = new Write(List.of());
        RecoveryStep check = new CheckCharges(List.of(OzonCall.RATINGS), Optional.empty());
        RecoveryStep appeal = new Appeal(Ground.CAUSE_OUTSIDE);
        RecoveryStep review = new ReviewProcess(Cause.Group.STAFFING);
        RecoveryStep pause = new PauseWarehouse(Optional.empty());
        List<RecoveryStep> expected = List.of(TRACK, CANCEL, stock, write, check, appeal, review, pause);
        List<RecoveryStep> reversed = new ArrayList<>(expected);
        Collections.reverse(reversed);

        assertThat(ordered(expected.stream().map(one -> at(one, 1)).toArray(PlannedStep[]::new)))
                .isEqualTo(expected);
        assertThat(ordered(reversed.stream().map(one -> at(one, 1)).toArray(PlannedStep[]::new)))
                .startsWith(TRACK, CANCEL, stock, write, check, appeal)
                .hasSize(8);
    }

    @Test
    void nothingIsLostOnTheWay() {
        RecoveryCase facts = Orders.because(
                        Orders.now(Orders.order(
                                Scheme.RFBS,
                                AvailableAction.SHIP,
                                AvailableAction.SET_CUTOFF,
                                AvailableAction.SET_TIMESLOT,
                                AvailableAction.SET_TRACK_NUMBER,
                                AvailableAction.CANCEL,
                                AvailableAction.PRODUCT_CANCEL)),
                        Cause.BACKLOG)
                .with(new CancellationRequest(State.ON_APPROVAL, Optional.of(NOW.plusSeconds(60))));

        assertThat(Orders.words(plan(facts, UNCOUNTED.stock(Orders.TEAPOT, 1).stock(Orders.CUP, 1))))
                .containsExactly(
                        "ANSWER_REQUEST",
                        "SET_CUTOFF",
                        "SPLIT",
                        "GIVE_TRACKING",
                        "MOVE_DELIVERY",
                        "WRITE",
                        "CANCEL_PART",
                        "SHIP",
                        "CANCEL",
                        "CORRECT_STOCK",
                        "PAUSE_WAREHOUSE",
                        "REVIEW_PROCESS");
    }

    @Test
    void whereTheChatEndsWithTheOrderItIsWrittenBeforeAnythingIsCancelled() { // K-03, S8
        RecoveryStep write = new Write(List.of());
        RecoveryStep offer = new AnnounceRestock(List.of(new Restock(Orders.TEAPOT, Optional.empty(), 1)));
        RecoveryStep stock = new CorrectStock(List.of(Orders.TEAPOT));

        assertThat(chatEnds(at(offer, 0), at(write, 9), at(stock, 0), at(CANCEL, 0), at(SHIP, 1)))
                .containsExactly(SHIP, write, offer, CANCEL, stock);
        assertThat(chatEnds(at(CANCEL, 0), at(SHIP, 0), at(PART, 0), at(offer, 0), at(write, 9), at(SPLIT, 9)))
                .containsExactly(SPLIT, write, offer, PART, SHIP, CANCEL);
    }

    @Test
    void whatIsRefusedDoesNotChangeThatOrder() {
        RecoveryStep write = new Write(List.of());
        Permission no = refusal("K-03", "recovery.refused.cancelled");
        PlannedStep noWrite = step(write, no, Optional.of(NOW), Effect.NONE);
        PlannedStep noPart = step(PART, no, Optional.of(NOW), Effect.NONE);

        assertThat(chatEnds(noWrite, at(CANCEL, 9), at(SHIP, 9))).containsExactly(SHIP, CANCEL, write);
        assertThat(chatEnds(at(write, 0), noPart, at(SHIP, 9), at(CANCEL, 9)))
                .containsExactly(SHIP, PART, write, CANCEL);
    }

    private static List<RecoveryStep> chatEnds(PlannedStep... steps) {
        return StepOrder.of(List.of(steps), true).stream()
                .map(PlannedStep::step)
                .toList();
    }

    private static List<RecoveryStep> ordered(PlannedStep... steps) {
        return StepOrder.of(List.of(steps), false).stream()
                .map(PlannedStep::step)
                .toList();
    }

    private static PlannedStep at(RecoveryStep step, int hours) {
        return step(step, Answers.ALLOWED, Optional.of(NOW.plus(Duration.ofHours(hours))), Effect.NONE);
    }

    private static PlannedStep step(RecoveryStep step, Permission permission, Optional<Instant> by, Effect effect) {
        return Draft.of(step, permission, "L-01").by(by).effect(effect).at(NOW);
    }

    private static Effect saving(String amount, String currency) {
        return new Effect(Effect.NONE.cost(), cost(amount, currency), Effect.Sale.KEPT, Optional.empty());
    }

    private static Cost cost(String amount, String currency) {
        return new Cost(
                List.of(new Cost.Part(Cost.Kind.SHIPPING, Money.of(amount, currency), new Origin.Stated("test"))),
                List.of());
    }
}
