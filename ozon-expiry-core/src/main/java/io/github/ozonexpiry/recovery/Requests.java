package io.github.ozonexpiry.recovery;

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

    static Stream<PlannedStep> of(Predicament predicament) {
        if (!predicament.isOpen() && !predicament.isOnItsWay()) {
            return Stream.empty();
        }
        return predicament.facts().request().stream()
                .filter(request -> request.state() == CancellationRequest.State.ON_APPROVAL)
                .map(request -> step(predicament, request));
    }

    static boolean isPending(Predicament predicament) {
        return predicament.facts().request().isPresent() && !isSettled(predicament) && !isRejected(predicament);
    }

    static boolean isSettled(Predicament predicament) {
        return predicament
                .facts()
                .request()
                .filter(request -> isApproved(request, predicament.now()))
                .isPresent();
    }

    static boolean isRejected(Predicament predicament) {
        return predicament
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

    private static PlannedStep step(Predicament predicament, CancellationRequest request) {
        Answer answer = predicament.isOnItsWay() ? Answer.REJECT : Answer.APPROVE;
        Draft draft = Draft.of(
                        new RecoveryStep.AnswerRequest(answer),
                        permission(predicament, request),
                        "C-05",
                        "I-09",
                        "C-07")
                .by(request.approvesItselfAt())
                .call(answer == Answer.APPROVE ? OzonCall.APPROVE_REQUEST : OzonCall.REJECT_REQUEST)
                .effect(effect(predicament, answer))
                .note(Message.of("recovery.note.notYourself"));
        if (answer == Answer.REJECT) {
            draft.note(Message.of("recovery.note.mustDeliver"));
        }
        if (isApproved(request, predicament.now())) {
            draft.note(Message.of("recovery.remains.readAgain"));
        }
        return draft.at(predicament.now());
    }

    private static Permission permission(Predicament predicament, CancellationRequest request) {
        Optional<Instant> over = request.approvesItselfAt().filter(at -> isApproved(request, predicament.now()));
        return over.map(at -> Answers.refused("C-05", "recovery.refused.approvedItself", at))
                .orElseGet(() -> Answers.act(predicament, Answers.ALLOWED));
    }

    private static Effect effect(Predicament predicament, Answer answer) {
        Cost nothing = Effect.NONE.cost();
        return answer == Answer.APPROVE
                ? new Effect(
                        nothing,
                        predicament.doingNothing(),
                        Effect.Sale.LOST,
                        predicament.posting().value())
                : new Effect(nothing, nothing, Effect.Sale.KEPT, Optional.empty());
    }
}
