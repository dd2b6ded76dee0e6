package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.outlook.Choice;
import io.github.ozonexpiry.outlook.Choices;
import io.github.ozonexpiry.outlook.CostCurve;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.recovery.RecoveryStep.How;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Shipping what is still open: how, by when, and what blocks it. */
final class Shipping {

    private static final Set<DeadlineKind> RUNNING_OUT = EnumSet.of(
            DeadlineKind.RECOMMENDED_SHIP,
            DeadlineKind.NO_DELAY,
            DeadlineKind.PLANNED_SHIP,
            DeadlineKind.TARIFF_STEP,
            DeadlineKind.AUTO_CANCEL);

    private final Predicament predicament;

    private Shipping(Predicament predicament) {
        this.predicament = predicament;
    }

    static Stream<PlannedStep> of(Predicament predicament) {
        return new Shipping(predicament).steps();
    }

    private Stream<PlannedStep> steps() {
        if (predicament.isCancelled()) {
            Permission over = Answers.refused("C-03", "recovery.refused.cancelled");
            return Stream.of(Draft.of(new RecoveryStep.Ship(How.WHOLE), over)
                    .note(Message.of("recovery.remains.buyer"))
                    .at(predicament.now()));
        }
        if (predicament.isOpen() && predicament.isKeptByOzon()) {
            Permission theirs = predicament.is(Scheme.FBP)
                    ? Answers.refused("L-04", "recovery.refused.partnerShips")
                    : Answers.refused("L-01", "recovery.refused.ozonShips");
            return Stream.of(Draft.of(new RecoveryStep.Ship(How.WHOLE), theirs).at(predicament.now()));
        }
        return predicament.choice(Choice.ShipNow.class).stream().map(this::open);
    }

    private PlannedStep open(Choices.Compared ship) {
        How how = how();
        Permission permission = permission(ship, how);
        Draft draft = Draft.of(new RecoveryStep.Ship(how), permission, rule())
                .rule(predicament.timerRule())
                .by(by())
                .atOnce(predicament.isLate())
                .call(call(how))
                .effect(new Effect(ship.cost(), predicament.doingNothing(), Effect.Sale.KEPT, Optional.empty()));
        rules(draft);
        blocks(draft, how);
        notes(draft, permission);
        return draft.at(predicament.now());
    }

    private Permission permission(Choices.Compared ship, How how) {
        boolean again = how == How.HAND_OVER_AGAIN && predicament.allows(AvailableAction.AWAITING_DELIVERY);
        boolean unconfirmed = isUnconfirmed() && ship.permission() instanceof Permission.Unknown;
        Permission stated = unconfirmed ? Answers.unknown("recovery.unknown.approval") : ship.permission();
        return Answers.byAction(predicament, again ? Answers.ALLOWED : stated);
    }

    private String rule() {
        if (isUnconfirmed()) {
            return "L-02";
        }
        return isAssembled() ? "L-10" : "L-01";
    }

    /** L-02: who confirms nobody says, and it is never taken for a duty of the seller's. */
    private boolean isUnconfirmed() {
        return predicament.is(Status.AWAITING_APPROVE);
    }

    private boolean isAssembled() {
        return predicament.is(Status.AWAITING_DELIVER) || predicament.is(Status.AWAITING_REGISTRATION) || isDisputed();
    }

    private boolean isDisputed() {
        return predicament.is(Status.NOT_ACCEPTED) || predicament.is(Status.ARBITRATION);
    }

    private How how() {
        if (isDisputed()) {
            return How.HAND_OVER_AGAIN;
        }
        if (isAssembled()) {
            return How.HAND_OVER;
        }
        if (predicament.allows(AvailableAction.SHIP_ASYNC_IN_PROCESS)) {
            return How.UNDER_WAY;
        }
        boolean failed = predicament
                .posting()
                .substatus()
                .value()
                .filter(word -> word.is(Status.Substatus.SHIP_FAILED))
                .isPresent();
        if (failed || predicament.allows(AvailableAction.SHIP_ASYNC_RETRY)) {
            return How.AFTER_FAILED_ASSEMBLY;
        }
        boolean required = !required().isEmpty() || predicament.allows(AvailableAction.SHIP_WITH_ADDITIONAL_INFO);
        return required ? How.AFTER_REQUIREMENTS : How.WHOLE;
    }

    private Optional<OzonCall> call(How how) {
        return switch (how) {
            case WHOLE, AFTER_FAILED_ASSEMBLY -> Optional.of(OzonCall.SHIP);
            case AFTER_REQUIREMENTS -> Optional.of(OzonCall.EXEMPLAR_SHEET);
            case UNDER_WAY -> Optional.empty();
            case HAND_OVER_AGAIN -> Optional.of(OzonCall.AWAITING_DELIVERY);
            case HAND_OVER -> handOver();
        };
    }

    private Optional<OzonCall> handOver() {
        if (predicament.allows(AvailableAction.NON_INT_DELIVERING)) {
            return Optional.of(OzonCall.DELIVERING);
        }
        return predicament.is(Scheme.FBS) ? Optional.of(OzonCall.CARRIAGE) : Optional.empty();
    }

    private Optional<Instant> by() {
        return predicament.judgement().schedule().all().stream()
                .filter(deadline -> RUNNING_OUT.contains(deadline.kind()))
                .filter(deadline -> !deadline.hasPassed(predicament.now()))
                .findFirst()
                .map(Deadline::at);
    }

    private void rules(Draft draft) {
        if (predicament.judgement().schedule().of(DeadlineKind.SET_CUTOFF).isPresent() && !isAssembled()) {
            draft.rules("L-03");
        }
        if (predicament.is(Scheme.FBS)) {
            draft.rules("L-20");
        }
        if (predicament.is(Scheme.REALFBS_GLOBAL)) {
            draft.rules("L-10");
        }
    }

    private void blocks(Draft draft, How how) {
        if (Requests.isPending(predicament)) {
            draft.before(Message.of("recovery.before.request")).rules("C-05");
        }
        if (predicament.shortage().isSuspected()) {
            draft.before(missing());
        }
        if (how == How.AFTER_REQUIREMENTS) {
            draft.before(Message.of("recovery.before.requirements", String.join(", ", required())));
        }
        boolean passport = predicament
                .posting()
                .substatus()
                .value()
                .filter(word -> word.is(Status.Substatus.AWAITING_PASSPORT_DATA))
                .isPresent();
        if (passport) {
            draft.before(Message.of("recovery.before.passport")).rules("X-11");
        }
        if (predicament.posting().legalEntity().orElse(false)) {
            draft.before(Message.of("recovery.before.unpaid")).rules("L-13");
        }
    }

    private Message missing() {
        return predicament.shortage().isKnown()
                ? Message.of(
                        "recovery.before.missing",
                        Pieces.said(predicament.shortage().missing()))
                : Message.of("recovery.before.counted");
    }

    private void notes(Draft draft, Permission permission) {
        if (permission instanceof Permission.Refused) {
            predicament
                    .passed(DeadlineKind.SET_CUTOFF)
                    .ifPresent(at -> draft.note(Message.of("recovery.note.window", at)));
            draft.note(Message.of("recovery.remains.ending"));
            return;
        }
        CostCurve.of(predicament.judgement(), predicament.facts().charges()).savings(predicament.now()).stream()
                .filter(saving -> !saving.isNothing())
                .findFirst()
                .ifPresent(saving -> draft.note(saving.message()));
        if (Answers.isNew(predicament) && permission instanceof Permission.Allowed) {
            draft.note(Message.of("recovery.note.newStatus"));
        }
        if (Requests.isRejected(predicament)) {
            draft.note(Message.of("recovery.note.mustDeliver")).rules("C-05");
        }
    }

    private List<String> required() {
        return predicament.posting().requirements().orElse(Map.of()).keySet().stream()
                .map(word -> word.text())
                .sorted()
                .toList();
    }
}
