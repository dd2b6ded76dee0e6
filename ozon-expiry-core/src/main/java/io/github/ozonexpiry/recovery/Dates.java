package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.outlook.Choice;
import io.github.ozonexpiry.outlook.Choices;
import io.github.ozonexpiry.outlook.Cost;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Status;
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

    static Stream<PlannedStep> of(Predicament predicament) {
        if (predicament.isKeptByOzon() || (!predicament.isOpen() && !predicament.isOnItsWay())) {
            return Stream.empty();
        }
        return Stream.of(cutoff(predicament), tracking(predicament), Stream.of(delivery(predicament)))
                .flatMap(steps -> steps);
    }

    private static Stream<PlannedStep> cutoff(Predicament predicament) {
        return predicament.choice(Choice.MoveShipDate.class).stream().map(move -> cutoff(predicament, move));
    }

    private static PlannedStep cutoff(Predicament predicament, Choices.Compared move) {
        Optional<Instant> latest =
                predicament.judgement().schedule().of(DeadlineKind.SET_CUTOFF).map(deadline -> deadline.at());
        Permission permission = Answers.act(predicament, move.permission());
        Draft draft = Draft.of(new RecoveryStep.SetCutoff(latest), permission, "L-03")
                .by(latest)
                .call(OzonCall.CUTOFF)
                .effect(new Effect(move.cost(), predicament.doingNothing(), Effect.Sale.KEPT, Optional.empty()));
        if (permission instanceof Permission.Refused) {
            latest.ifPresent(at -> draft.note(Message.of("recovery.note.window", at)));
            draft.notes(left(predicament));
        }
        return draft.at(predicament.now());
    }

    /** What is left with the dates as they are; under FBS the delivery is Ozon's. */
    private static List<Message> left(Predicament predicament) {
        if (predicament.isOnItsWay()) {
            return predicament.mayBeOwnDelivery() ? List.of(Message.of("recovery.remains.deliver")) : List.of();
        }
        if (predicament.isShippingRefused()) {
            return List.of(Message.of("recovery.remains.ending"));
        }
        return List.of(Message.of(predicament.isLate() ? "recovery.remains.handOver" : "recovery.remains.ship"));
    }

    private static PlannedStep delivery(Predicament predicament) {
        OptionalInt left = predicament.facts().deliveryChangesLeft();
        Permission permission = movingDelivery(predicament);
        Cost moved = new Cost(List.of(), List.of(Message.of("outlook.notKnown.moved")));
        Draft draft = Draft.of(new RecoveryStep.MoveDelivery(left), permission, "L-11")
                .call(OzonCall.TIMESLOT)
                .effect(new Effect(moved, predicament.doingNothing(), Effect.Sale.KEPT, Optional.empty()))
                .before(Message.of("recovery.before.agreed"));
        if (permission instanceof Permission.Refused) {
            draft.notes(left(predicament));
        }
        return draft.at(predicament.now());
    }

    static Permission movingDelivery(Predicament predicament) {
        return predicament.mayBeOwnDelivery() || predicament.allows(AvailableAction.SET_TIMESLOT)
                ? Answers.act(
                        predicament,
                        Choices.moveDelivery(
                                predicament.judgement(), predicament.facts().deliveryChangesLeft()))
                : Answers.refused("L-11", "recovery.refused.ownDeliveryOnly");
    }

    private static Stream<PlannedStep> tracking(Predicament predicament) {
        boolean asked = predicament.facts().tracking().replacementAsked();
        boolean offered = predicament.allows(AvailableAction.SET_TRACK_NUMBER);
        if (!predicament.mayBeOwnDelivery() && !offered && !asked) {
            return Stream.empty();
        }
        return asked || offered || lacksNumber(predicament)
                ? Stream.of(tracking(predicament, asked, offered))
                : Stream.empty();
    }

    /** The number comes before the hand-over; where Ozon states the actions of what is not yet on its way, they tell when. */
    private static boolean lacksNumber(Predicament predicament) {
        boolean due =
                predicament.isOnItsWay() || (predicament.is(Status.AWAITING_DELIVER) && !statesActions(predicament));
        return due && !predicament.posting().delivery().trackingNumber().isStated();
    }

    private static boolean statesActions(Predicament predicament) {
        return predicament.posting().actions().isStated();
    }

    private static PlannedStep tracking(Predicament predicament, boolean asked, boolean offered) {
        Optional<Instant> by = predicament
                .facts()
                .tracking()
                .replaceBy()
                .or(() -> predicament
                        .judgement()
                        .schedule()
                        .of(DeadlineKind.ANSWER_TRACKING)
                        .map(deadline -> deadline.at()))
                .filter(at -> asked);
        boolean over = by.filter(at -> !predicament.now().isBefore(at)).isPresent();
        String missing = statesActions(predicament) ? "outlook.unknown.notAmongActions" : "outlook.unknown.noActions";
        Permission permission = offered ? Answers.ALLOWED : Answers.unknown(missing, "set_track_number");
        Permission known = over ? Answers.unknown("outlook.unknown.timerPassed") : permission;
        Draft draft = Draft.of(new RecoveryStep.GiveTracking(asked), Answers.act(predicament, known), "L-12")
                .by(by)
                .call(OzonCall.TRACKING)
                .before(Message.of("recovery.before.oneNumber"));
        if (asked) {
            draft.rules("X-08")
                    .effect(new Effect(
                            Effect.NONE.cost(),
                            Answers.cancelled(predicament, predicament.posting().lines(), by.orElse(predicament.now())),
                            Effect.Sale.KEPT,
                            Optional.empty()));
        }
        return draft.at(predicament.now());
    }
}
