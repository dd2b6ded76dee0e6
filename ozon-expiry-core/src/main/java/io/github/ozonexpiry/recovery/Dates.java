package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.outlook.Choice;
import io.github.ozonexpiry.outlook.Choices;
import io.github.ozonexpiry.outlook.Cost;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Fixing the ship date, moving the delivery, giving a tracking number. */
final class Dates {

    private Dates() {}

    static Stream<PlannedStep> of(Situation situation) {
        if (situation.isKeptByOzon() || (!situation.isOpen() && !situation.isOnItsWay())) {
            return Stream.empty();
        }
        return Stream.of(cutoff(situation), tracking(situation), Stream.of(delivery(situation)))
                .flatMap(steps -> steps);
    }

    private static Stream<PlannedStep> cutoff(Situation situation) {
        return situation.choice(Choice.MoveShipDate.class).stream().map(move -> cutoff(situation, move));
    }

    private static PlannedStep cutoff(Situation situation, Choices.Compared move) {
        Optional<Instant> latest =
                situation.judgement().schedule().of(DeadlineKind.SET_CUTOFF).map(deadline -> deadline.at());
        Permission permission = Answers.act(situation, move.permission());
        Draft draft = Draft.of(new RecoveryStep.SetCutoff(latest), permission, "L-03")
                .by(latest)
                .call(OzonCall.CUTOFF)
                .effect(new Effect(move.cost(), situation.doingNothing(), Effect.Sale.KEPT, Optional.empty()));
        if (permission instanceof Permission.Refused) {
            latest.ifPresent(at -> draft.note(Message.of("recovery.note.window", at)));
            draft.note(Message.of(latest.isPresent() ? "recovery.remains.ending" : "recovery.remains.ship"));
        }
        return draft.at(situation.now());
    }

    private static PlannedStep delivery(Situation situation) {
        OptionalInt left = situation.facts().deliveryChangesLeft();
        Permission permission = situation.mayBeOwnDelivery() || situation.allows(AvailableAction.SET_TIMESLOT)
                ? Answers.act(situation, Choices.moveDelivery(situation.judgement(), left))
                : Answers.refused("L-11", "recovery.refused.ownDeliveryOnly");
        Cost moved = new Cost(List.of(), List.of(Message.of("outlook.notKnown.moved")));
        Draft draft = Draft.of(new RecoveryStep.MoveDelivery(left), permission, "L-11")
                .call(OzonCall.TIMESLOT)
                .effect(new Effect(moved, situation.doingNothing(), Effect.Sale.KEPT, Optional.empty()))
                .before(Message.of("recovery.before.agreed"));
        if (permission instanceof Permission.Refused) {
            draft.note(Message.of("recovery.remains.ship"));
        }
        return draft.at(situation.now());
    }

    private static Stream<PlannedStep> tracking(Situation situation) {
        boolean asked = situation.facts().tracking().replacementAsked();
        boolean offered = situation.allows(AvailableAction.SET_TRACK_NUMBER);
        if (!situation.mayBeOwnDelivery() && !offered && !asked) {
            return Stream.empty();
        }
        return asked || offered || lacksNumber(situation)
                ? Stream.of(tracking(situation, asked, offered))
                : Stream.empty();
    }

    private static boolean lacksNumber(Situation situation) {
        return situation.isOnItsWay()
                && !situation.posting().delivery().trackingNumber().isStated();
    }

    private static PlannedStep tracking(Situation situation, boolean asked, boolean offered) {
        Optional<Instant> by = situation
                .facts()
                .tracking()
                .replaceBy()
                .or(() -> situation
                        .judgement()
                        .schedule()
                        .of(DeadlineKind.ANSWER_TRACKING)
                        .map(deadline -> deadline.at()))
                .filter(at -> asked);
        boolean over = by.filter(at -> !situation.now().isBefore(at)).isPresent();
        Permission permission =
                offered ? Answers.ALLOWED : Answers.unknown("outlook.unknown.notAmongActions", "set_track_number");
        Permission known = over ? Answers.unknown("outlook.unknown.timerPassed") : permission;
        Draft draft = Draft.of(new RecoveryStep.GiveTracking(asked), Answers.act(situation, known), "L-12")
                .by(by)
                .call(OzonCall.TRACKING)
                .before(Message.of("recovery.before.oneNumber"));
        if (asked) {
            Instant end = by.filter(at -> !over).orElse(situation.now());
            draft.rules("X-08")
                    .effect(new Effect(
                            Effect.NONE.cost(),
                            Answers.cancelled(situation, situation.posting().lines(), end),
                            Effect.Sale.KEPT,
                            Optional.empty()));
        }
        return draft.at(situation.now());
    }
}
