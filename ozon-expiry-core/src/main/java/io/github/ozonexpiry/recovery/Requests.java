package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.outlook.Choice;
import io.github.ozonexpiry.outlook.Choices;
import io.github.ozonexpiry.outlook.Cost;
import io.github.ozonexpiry.recovery.RecoveryStep.Answer;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Answering a buyer's request to cancel before it approves itself. */
final class Requests {

    private Requests() {}

    static Stream<PlannedStep> of(Situation situation) {
        if (!situation.isOpen() && !situation.isOnItsWay()) {
            return Stream.empty();
        }
        return situation.facts().request().stream()
                .filter(request -> request.state() == CancellationRequest.State.ON_APPROVAL)
                .map(request -> step(situation, request));
    }

    static boolean isPending(Situation situation) {
        return situation.facts().request().isPresent() && !isSettled(situation) && !isRejected(situation);
    }

    static boolean isSettled(Situation situation) {
        return situation
                .facts()
                .request()
                .filter(request -> isApproved(request, situation.now()))
                .isPresent();
    }

    static boolean isRejected(Situation situation) {
        return situation
                .facts()
                .request()
                .filter(request -> request.state() == CancellationRequest.State.REJECTED)
                .isPresent();
    }

    private static boolean isApproved(CancellationRequest request, Instant now) {
        return switch (request.state()) {
            case APPROVED -> true;
            case REJECTED -> false;
            case ON_APPROVAL ->
                request.approvesItselfAt().filter(at -> !now.isBefore(at)).isPresent();
        };
    }

    private static PlannedStep step(Situation situation, CancellationRequest request) {
        Answer answer = situation.isOnItsWay() ? Answer.REJECT : Answer.APPROVE;
        Draft draft = Draft.of(
                        new RecoveryStep.AnswerRequest(answer), permission(situation, request), "C-05", "I-09", "C-07")
                .by(request.approvesItselfAt())
                .call(answer == Answer.APPROVE ? OzonCall.APPROVE_REQUEST : OzonCall.REJECT_REQUEST)
                .effect(effect(situation, answer))
                .note(Message.of("recovery.note.notYourself"));
        if (answer == Answer.REJECT) {
            draft.note(Message.of("recovery.note.mustDeliver"));
        }
        if (isApproved(request, situation.now())) {
            draft.note(Message.of("recovery.remains.readAgain"));
        }
        return draft.at(situation.now());
    }

    private static Permission permission(Situation situation, CancellationRequest request) {
        Optional<Instant> over = request.approvesItselfAt().filter(at -> isApproved(request, situation.now()));
        return over.map(at -> Answers.refused("C-05", "recovery.refused.approvedItself", at))
                .orElseGet(() -> Answers.act(situation, Answers.ALLOWED));
    }

    private static Effect effect(Situation situation, Answer answer) {
        Cost nothing = Effect.NONE.cost();
        Cost otherwise = situation.doingNothing();
        if (answer == Answer.APPROVE) {
            return new Effect(
                    nothing, otherwise, Effect.Sale.LOST, situation.posting().value());
        }
        Cost shipped = situation
                .choice(Choice.ShipNow.class)
                .map(Choices.Compared::cost)
                .orElse(nothing);
        return new Effect(shipped, otherwise, Effect.Sale.KEPT, Optional.empty());
    }
}
