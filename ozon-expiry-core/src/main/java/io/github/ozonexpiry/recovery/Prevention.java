package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeping further orders from the same end: correcting the stock, pausing the warehouse. */
final class Prevention {

    private Prevention() {}

    static Stream<PlannedStep> of(Predicament predicament) {
        return predicament.isKeptByOzon() ? Stream.empty() : Stream.concat(stock(predicament), pause(predicament));
    }

    private static Stream<PlannedStep> stock(Predicament predicament) {
        List<Sku> missing = Harm.of(predicament).missing();
        if (missing.isEmpty()) {
            return isOverrun(predicament) ? Stream.of(emptied(predicament)) : Stream.empty();
        }
        Draft draft = Draft.of(new RecoveryStep.CorrectStock(missing), Answers.ALLOWED, "P-01", "P-02", "P-03")
                .atOnce(true)
                .call(OzonCall.STOCKS)
                .before(Message.of("recovery.before.freeStock"));
        if (predicament.is(Scheme.REALFBS_GLOBAL)) {
            draft.rules("H-12");
        }
        if (predicament.is(Scheme.FBS) && zeroesItself(predicament)) {
            draft.note(Message.of("recovery.note.zeroed"));
        }
        return Stream.of(draft.at(predicament.now()));
    }

    /** H-12 is a text for sellers of realFBS Global. */
    private static boolean isOverrun(Predicament predicament) {
        return predicament.is(Scheme.REALFBS_GLOBAL)
                && !predicament.products().isEmpty()
                && predicament.likelyCauses().stream().anyMatch(cause -> cause.group() == Cause.Group.STAFFING);
    }

    private static PlannedStep emptied(Predicament predicament) {
        RecoveryStep step = new RecoveryStep.CorrectStock(predicament.products());
        return Draft.of(step, Answers.ALLOWED, "H-12", "P-01", "P-02")
                .call(OzonCall.STOCKS)
                .note(Message.of("recovery.note.zeroStock"))
                .at(predicament.now());
    }

    /** Reasons 352 and 400 zero the stock of the item under FBS (AM-CANCEL): the given one, else the one that would be. */
    private static boolean zeroesItself(Predicament predicament) {
        ReasonId given = predicament
                .posting()
                .cancellation()
                .value()
                .flatMap((Cancellation cancellation) -> cancellation.reason().value())
                .filter(reason -> predicament.isCancelled())
                .orElse(predicament.answer().reason());
        return CauseAnswer.zeroesStock(given);
    }

    private static Stream<PlannedStep> pause(Predicament predicament) {
        boolean helps = predicament.likelyCauses().stream()
                .map(Cause::group)
                .anyMatch(group -> group == Cause.Group.STAFFING || group == Cause.Group.CALENDAR);
        if (!helps) {
            return Stream.empty();
        }
        Optional<WarehouseId> warehouse =
                predicament.posting().delivery().warehouse().value();
        Permission permission = pausing(predicament, warehouse);
        Draft draft = Draft.of(new RecoveryStep.PauseWarehouse(warehouse), permission, "H-08", "H-12")
                .call(OzonCall.PAUSE)
                .note(Message.of("recovery.note.futureOnly"));
        if (permission instanceof Permission.Refused) {
            draft.note(Message.of("recovery.remains.zeroStock"));
        }
        return Stream.of(draft.at(predicament.now()));
    }

    private static Permission pausing(Predicament predicament, Optional<WarehouseId> warehouse) {
        if (predicament.is(Scheme.FBS)) {
            return Answers.refused("H-08", "recovery.refused.pauseOwnOnly");
        }
        boolean own = predicament.is(Scheme.RFBS) || predicament.is(Scheme.REALFBS_GLOBAL);
        return own && warehouse.isPresent() ? Answers.ALLOWED : Answers.unknown("recovery.unknown.pause");
    }
}
