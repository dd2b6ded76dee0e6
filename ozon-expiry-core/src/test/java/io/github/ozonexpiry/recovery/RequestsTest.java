package io.github.ozonexpiry.recovery;

import static io.github.ozonexpiry.recovery.Orders.NOW;
import static io.github.ozonexpiry.recovery.Orders.UNCOUNTED;
import static io.github.ozonexpiry.recovery.Orders.order;
import static io.github.ozonexpiry.recovery.Orders.plan;
import static io.github.ozonexpiry.recovery.Orders.refusal;
import static io.github.ozonexpiry.recovery.Orders.rules;
import static io.github.ozonexpiry.recovery.Orders.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.recovery.CancellationRequest.State;
import io.github.ozonexpiry.recovery.RecoveryStep.Answer;
import io.github.ozonexpiry.recovery.RecoveryStep.AnswerRequest;
import io.github.ozonexpiry.recovery.RecoveryStep.Ship;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** C-05: a buyer's cancellation does not count; an unanswered request approves itself. */
class RequestsTest {

    private static final Instant ITSELF = NOW.plusSeconds(7200);
    private static final CancellationRequest ASKED = new CancellationRequest(State.ON_APPROVAL, Optional.of(ITSELF));

    @Test
    void aRequestIsAgreedToBeforeItApprovesItselfAndBeforeShipping() {
        RecoveryPlan plan = plan(Orders.now(rfbs()).with(ASKED), UNCOUNTED);
        PlannedStep answer = answer(plan);

        assertThat(plan.steps().get(0)).isEqualTo(answer);
        assertThat(answer.step()).isEqualTo(new AnswerRequest(Answer.APPROVE));
        assertThat(answer.isAllowed()).isTrue();
        assertThat(answer.by()).contains(ITSELF);
        assertThat(answer.urgency()).isEqualTo(Pressing.TODAY);
        assertThat(answer.call()).contains(OzonCall.APPROVE_REQUEST);
        assertThat(answer.rules()).containsExactlyElementsOf(rules("C-05", "C-07", "I-09"));
        assertThat(answer.notes()).containsExactly(Message.of("recovery.note.notYourself"));
        assertThat(answer.effect().cost().sum().isEmpty()).isTrue();
        assertThat(answer.effect().sale()).isEqualTo(Effect.Sale.LOST);
        assertThat(answer.effect().goods()).contains(Money.of("2400", "RUB"));
    }

    @Test
    void agreeingSavesWhatTheTimerWouldCost() { // 3 % of 300 CNY (I-05)
        RecoveryCase facts =
                Orders.globalAt(Orders.GLOBAL_LATE, Orders.global().build()).with(ASKED);

        assertThat(answer(plan(facts, UNCOUNTED)).effect().saves().orElseThrow())
                .hasToString("9 CNY");
    }

    @Test
    void whatIsOnItsWayIsDelivered() {
        PlannedStep answer =
                answer(plan(Orders.now(rfbs().status(Status.DELIVERING)).with(ASKED), UNCOUNTED));

        assertThat(answer.step()).isEqualTo(new AnswerRequest(Answer.REJECT));
        assertThat(answer.call()).contains(OzonCall.REJECT_REQUEST);
        assertThat(answer.notes())
                .containsExactly(Message.of("recovery.note.notYourself"), Message.of("recovery.note.mustDeliver"));
        assertThat(answer.effect())
                .isEqualTo(new Effect(Effect.NONE.cost(), Effect.NONE.cost(), Effect.Sale.KEPT, Optional.empty()));
    }

    @Test
    void fromItsMomentOnTheRequestHasApprovedItselfAndNothingElseIsSure() {
        RecoveryPlan before =
                plan(Orders.at(ITSELF.minusNanos(1), rfbs().build()).with(ASKED), UNCOUNTED);
        RecoveryPlan after = plan(Orders.at(ITSELF, rfbs().build()).with(ASKED), UNCOUNTED);

        assertThat(answer(before).isAllowed()).isTrue();
        assertThat(Orders.step(before, Ship.class).isAllowed()).isTrue();
        assertThat(Orders.step(before, Ship.class).preconditions()).contains(Message.of("recovery.before.request"));
        assertThat(answer(after).permission()).isEqualTo(refusal("C-05", "recovery.refused.approvedItself", ITSELF));
        assertThat(answer(after).notes()).contains(Message.of("recovery.remains.readAgain"));
        assertThat(answer(before).notes()).doesNotContain(Message.of("recovery.remains.readAgain"));
        assertThat(Orders.step(after, Ship.class).permission()).isEqualTo(unknown("recovery.unknown.requestApproved"));
        assertThat(Orders.step(after, Ship.class).preconditions())
                .doesNotContain(Message.of("recovery.before.request"));
    }

    @Test
    void withoutAMomentItWaits() {
        RecoveryCase facts = Orders.now(rfbs()).with(new CancellationRequest(State.ON_APPROVAL, Optional.empty()));

        assertThat(answer(plan(facts, UNCOUNTED)).isAllowed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"APPROVED", "REJECTED"})
    void whatIsAnsweredIsNotAnsweredAgain(State state) {
        RecoveryPlan plan =
                plan(Orders.now(rfbs()).with(new CancellationRequest(state, Optional.of(ITSELF))), UNCOUNTED);

        assertThat(plan.step(AnswerRequest.class)).isEmpty();
        assertThat(Orders.step(plan, Ship.class).isAllowed()).isEqualTo(state == State.REJECTED);
        assertThat(Orders.step(plan, Ship.class).preconditions()).doesNotContain(Message.of("recovery.before.request"));
    }

    @Test
    void whatIsOverHasNoRequest() {
        assertThat(plan(Orders.now(rfbs().status(Status.DELIVERED)).with(ASKED), UNCOUNTED)
                        .step(AnswerRequest.class))
                .isEmpty();
    }

    @Test
    void inAStatusThatNobodyKnowsOnlyOzonCanTell() {
        PostingBuilder odd = rfbs().status(Stated.of(Word.read(Status.class, "brand_new")));

        assertThat(answer(plan(Orders.now(odd).with(ASKED), UNCOUNTED)).permission())
                .isEqualTo(unknown("recovery.unknown.status"));
    }

    private static PostingBuilder rfbs() {
        return order(Scheme.RFBS, AvailableAction.SHIP);
    }

    private static PlannedStep answer(RecoveryPlan plan) {
        return Orders.step(plan, AnswerRequest.class);
    }
}
