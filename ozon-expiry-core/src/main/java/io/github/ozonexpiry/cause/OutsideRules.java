package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.cause.Evidence.Weight;
import io.github.ozonexpiry.expiry.Fault;
import io.github.ozonexpiry.history.PostingHistory.Look;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Status.Substatus;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Causes that are not the seller's; only for endings that do not count against the seller (I-10, I-11, C-05). */
final class OutsideRules {

    private static final long NOT_COLLECTED = 665;
    private static final long LOST = 667;

    /** The time that a buyer has to give passport data. */
    private static final Duration BUYERS_TIME = Duration.ofHours(24);

    private OutsideRules() {}

    static Optional<Clue> buyerCancelled(Scene scene) {
        return scene.isBy(Party.BUYER)
                ? Optional.of(ended(scene, Cause.BUYER_CANCELLED, decisive(scene)))
                : Optional.empty();
    }

    static Optional<Clue> buyerDataMissing(Scene scene) {
        return scene.openLooks().stream()
                .filter(OutsideRules::waitsForPassport)
                .reduce((before, after) -> after)
                .map(look -> Clue.of(Cause.BUYER_DATA_MISSING)
                        .says(
                                isLast(scene, look) || endedAsTheBuyersTimeDid(scene) ? Weight.DECISIVE : Weight.WEAK,
                                Message.of("evidence.passportData"),
                                Optional.of(When.at(look.at())),
                                Evidence.OZON));
    }

    private static boolean waitsForPassport(Look look) {
        return look.posting()
                .substatus()
                .value()
                .map(word -> word.is(Substatus.AWAITING_PASSPORT_DATA))
                .orElse(false);
    }

    private static boolean isLast(Scene scene, Look look) {
        return scene.lastOpenLook().equals(Optional.of(look));
    }

    private static boolean endedAsTheBuyersTimeDid(Scene scene) {
        Instant over = scene.ordered().plus(BUYERS_TIME);
        return scene.ended()
                .filter(when -> !when.surelyBy(over.minusSeconds(1)))
                .filter(when -> !when.surelyAfter(over.plus(Duration.ofHours(1))))
                .isPresent();
    }

    static Optional<Clue> notCollected(Scene scene) {
        return byReason(scene, NOT_COLLECTED, Cause.NOT_COLLECTED);
    }

    static Optional<Clue> lostByCarrier(Scene scene) {
        return byReason(scene, LOST, Cause.LOST_BY_CARRIER);
    }

    static Optional<Clue> ozonEnded(Scene scene) {
        return scene.isBy(Party.OZON) || scene.isBy(Party.SYSTEM)
                ? Optional.of(ended(scene, Cause.OZON_ENDED, scene.isOutside() ? Weight.STRONG : Weight.WEAK))
                : Optional.empty();
    }

    private static Optional<Clue> byReason(Scene scene, long reason, Cause cause) {
        return scene.hasReason(reason)
                ? Optional.of(Clue.of(cause)
                        .says(Weight.DECISIVE, Message.of("evidence.reason", reason), scene.ended(), Evidence.OZON))
                : Optional.empty();
    }

    private static Weight decisive(Scene scene) {
        return scene.fault() == Fault.NOT_SELLER ? Weight.DECISIVE : Weight.STRONG;
    }

    private static Clue ended(Scene scene, Cause cause, Weight weight) {
        return Clue.of(cause).says(weight, scene.state().message(), scene.ended(), Evidence.OZON);
    }
}
