package io.github.ozonexpiry.expiry;

import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a cancelled posting ended: by somebody's choice, or by a timer.
 *
 * <p>Ozon marks no cancellation as an expiry and documents no reason for it. Taken for one: cancelled by Ozon or the system, the
 * seller's fault, and a stated deadline of shipping has passed. Confidence D (Seller API notes, section 2.9).
 */
final class EndRules {

    private EndRules() {}

    static StateRules.Outcome judge(
            Posting posting,
            DeadlineSchedule schedule,
            Instant now,
            JudgementPolicy policy,
            Optional<ErrorIndexEntry> listed) {
        Optional<Cancellation> cancellation = posting.cancellation().value();
        FaultVerdict fault = FaultVerdict.of(cancellation, listed);
        PostingState state = cancellation
                .map(stated -> byTimer(stated, fault, schedule, now)
                        ? new PostingState.Expired(kind(stated, policy))
                        : chosen(stated, fault))
                .orElseGet(() -> new PostingState.Unknowable(List.of(Message.of("state.missing.cancellation"))));
        return new StateRules.Outcome(state, Optional.of(fault));
    }

    private static boolean byTimer(
            Cancellation cancellation, FaultVerdict fault, DeadlineSchedule schedule, Instant now) {
        return byPlatform(cancellation.by()) && fault.fault() == Fault.SELLER && shippingDeadlinePassed(schedule, now);
    }

    private static PostingState chosen(Cancellation cancellation, FaultVerdict fault) {
        boolean bySeller =
                cancellation.by().value().map(word -> word.is(Party.SELLER)).orElse(false);
        Optional<ExpiryKind> tag =
                bySeller && outOfStock(cancellation) ? Optional.of(ExpiryKind.OUT_OF_STOCK) : Optional.empty();
        return new PostingState.Cancelled(cancellation.by(), fault.fault(), tag);
    }

    private static ExpiryKind kind(Cancellation cancellation, JudgementPolicy policy) {
        if (outOfStock(cancellation)) {
            return ExpiryKind.OUT_OF_STOCK;
        }
        boolean neverAssembled = !cancellation.afterShip().orElse(true);
        return policy.confirmingIsADuty() && neverAssembled ? ExpiryKind.NOT_CONFIRMED : ExpiryKind.NOT_SHIPPED;
    }

    private static boolean outOfStock(Cancellation cancellation) {
        return cancellation.reason().equals(Stated.of(ReasonId.OUT_OF_STOCK));
    }

    private static boolean byPlatform(Stated<Word<Party>> by) {
        return by.value()
                .map(word -> word.is(Party.OZON) || word.is(Party.SYSTEM))
                .orElse(false);
    }

    private static boolean shippingDeadlinePassed(DeadlineSchedule schedule, Instant now) {
        return schedule.all().stream()
                .filter(deadline -> deadline.isStated() && OpenRules.isShipping(deadline.kind()))
                .anyMatch((Deadline deadline) -> deadline.hasPassed(now));
    }
}
