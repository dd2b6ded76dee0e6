package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.outlook.Choice;
import io.github.ozonexpiry.outlook.Choices;
import io.github.ozonexpiry.outlook.Cost;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Fulfilling less: splitting off what is there, cancelling the rest, or all. */
final class Reductions {

    private final Predicament predicament;
    private final Shortage shortage;

    private Reductions(Predicament predicament) {
        this.predicament = predicament;
        this.shortage = predicament.shortage();
    }

    static Stream<PlannedStep> of(Predicament predicament) {
        if (predicament.isKeptByOzon()) {
            return Stream.empty();
        }
        Reductions reductions = new Reductions(predicament);
        if (predicament.isOnItsWay()) {
            return Stream.of(reductions.cancelOnItsWay());
        }
        return Stream.concat(reductions.parts(), reductions.whole());
    }

    private Stream<PlannedStep> parts() {
        if (!predicament.isOpen() || !isInParts()) {
            return Stream.empty();
        }
        return Stream.concat(predicament.choice(Choice.Split.class).stream().map(this::split), Stream.of(cancelPart()));
    }

    private boolean isInParts() {
        return shortage.extent() == Shortage.Extent.PART
                || (shortage.extent() == Shortage.Extent.SUSPECTED && pieces() != 1);
    }

    private long pieces() {
        return predicament.posting().lines().stream()
                .mapToLong(line -> line.quantity().orElse(2))
                .sum();
    }

    private PlannedStep split(Choices.Compared choice) {
        Permission permission = Answers.act(predicament, choice.permission());
        Draft draft = Draft.of(new RecoveryStep.Split(shortage.there()), permission, "L-01")
                .rule(predicament.timerRule())
                .by(predicament
                        .ahead(DeadlineKind.SET_CUTOFF)
                        .or(() -> predicament.ahead(DeadlineKind.RECOMMENDED_SHIP)))
                .call(OzonCall.SPLIT)
                .effect(new Effect(
                        choice.cost(), predicament.doingNothing(), Effect.Sale.PARTLY_KEPT, Optional.empty()));
        if (!shortage.isKnown()) {
            draft.before(Message.of("recovery.before.counted"));
        }
        if (permission instanceof Permission.Refused) {
            draft.note(Message.of("recovery.remains.cancelPart"));
        }
        return draft.at(predicament.now());
    }

    private PlannedStep cancelPart() {
        Permission permission = Answers.act(predicament, Choices.cancelPart(predicament.judgement()));
        List<Line> lines = missingLines();
        Cost cost = lines.isEmpty()
                ? new Cost(List.of(), List.of(Message.of("recovery.before.counted")))
                : Answers.cancelled(predicament, lines, predicament.now());
        Optional<Money> goods =
                predicament.posting().toBuilder().lines(lines).build().value();
        Draft draft = Draft.of(new RecoveryStep.CancelPart(shortage.missing(), reason()), permission, "I-09")
                .by(lastMoment())
                .call(OzonCall.CANCEL_PART)
                .effect(new Effect(cost, predicament.doingNothing(), Effect.Sale.PARTLY_KEPT, goods))
                .note(Message.of("recovery.note.partCounts"));
        zeroing(draft, permission);
        asked(draft);
        return draft.at(predicament.now());
    }

    private List<Line> missingLines() {
        List<Line> lines = new ArrayList<>();
        Map<Sku, Integer> left = new TreeMap<>(shortage.missing());
        for (Line line : predicament.posting().lines()) {
            Optional<Sku> sku = line.sku().value();
            int number = Math.min(
                    sku.map(one -> left.getOrDefault(one, 0)).orElse(0),
                    line.quantity().orElse(0));
            if (number > 0) {
                sku.ifPresent(one -> left.merge(one, -number, Integer::sum));
                lines.add(new Line(line.sku(), line.offerId(), line.name(), Stated.of(number), line.price()));
            }
        }
        return lines;
    }

    /** Who can ship does not cancel: only where pieces are or may be missing, or it is late and nobody counted. */
    private Stream<PlannedStep> whole() {
        boolean shipped = predicament
                .choice(Choice.ShipNow.class)
                .filter(ship -> ship.permission() instanceof Permission.Allowed)
                .isPresent();
        boolean doubtful = shortage.isSuspected()
                || (shortage.extent() == Shortage.Extent.NOT_KNOWN
                        && predicament.state() instanceof PostingState.LateInError);
        return shipped && !doubtful
                ? Stream.empty()
                : predicament.choice(Choice.CancelNow.class).stream().map(this::cancel);
    }

    private PlannedStep cancel(Choices.Compared choice) {
        Permission permission = Answers.act(predicament, choice.permission());
        Draft draft = cancelDraft(permission)
                .rule(predicament.timerRule())
                .by(lastMoment())
                .effect(new Effect(choice.cost(), predicament.doingNothing(), Effect.Sale.LOST, choice.lostSale()))
                .notes(choice.notes());
        if (predicament.is(Scheme.REALFBS_GLOBAL)) {
            draft.rules("X-12");
        }
        if (predicament.chatEndsWithOrder()) {
            draft.rules("K-03").note(Message.of("recovery.note.chatBefore"));
        }
        return draft.at(predicament.now());
    }

    private PlannedStep cancelOnItsWay() {
        Cost cost = Answers.cancelled(predicament, predicament.posting().lines(), predicament.now());
        return cancelDraft(Choices.cancel(predicament.judgement()))
                .effect(new Effect(
                        cost,
                        Effect.NONE.cost(),
                        Effect.Sale.LOST,
                        predicament.posting().value()))
                .at(predicament.now());
    }

    private Draft cancelDraft(Permission permission) {
        Draft draft = Draft.of(new RecoveryStep.Cancel(reason()), permission, "I-09", "C-07")
                .call(OzonCall.CANCEL)
                .note(Message.of("recovery.note.notForBuyer"));
        zeroing(draft, permission);
        asked(draft);
        return draft;
    }

    /** What the seller gives reasons 352 and 400 for, Ozon sets to zero under FBS (AM-CANCEL). */
    private void zeroing(Draft draft, Permission permission) {
        boolean refused = permission instanceof Permission.Refused;
        if (!refused && predicament.is(Scheme.FBS) && CauseAnswer.zeroesStock(reason())) {
            draft.note(Message.of("recovery.note.zeroed"));
        }
    }

    private void asked(Draft draft) {
        if (predicament.is(Scheme.FBS)) {
            draft.rules("C-03");
        }
        if (!predicament.is(Scheme.REALFBS_GLOBAL)) {
            draft.rules("RU-A2");
        }
        draft.before(Message.of("recovery.before.reason", reason()));
        if (reason().equals(CauseAnswer.NOBODY_KNOWS.reason())) {
            draft.before(Message.of("recovery.before.reasonText", reason()));
        }
        if (Requests.isPending(predicament)) {
            draft.before(Message.of("recovery.before.request"));
        }
    }

    private ReasonId reason() {
        CauseAnswer answer = predicament.answer();
        boolean counted = shortage.isKnown() && answer.goods() != CauseAnswer.Goods.GONE;
        return counted ? ReasonId.OUT_OF_STOCK : answer.reason();
    }

    private Optional<Instant> lastMoment() {
        return predicament.ahead(DeadlineKind.NO_DELAY).or(() -> predicament.ahead(DeadlineKind.AUTO_CANCEL));
    }
}
