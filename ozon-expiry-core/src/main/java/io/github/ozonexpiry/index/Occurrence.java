package io.github.ozonexpiry.index;

import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.expiry.Fault;
import io.github.ozonexpiry.expiry.FaultVerdict;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns a judgement into an outcome. */
final class Occurrence {

    private static final Map<ReasonId, Exclusion> BY_REASON =
            DatedTable.of(IndexOutcome.class, "exclusion-reasons.tsv").rows().stream()
                    .collect(Collectors.toMap(
                            row -> row.read("reason", id -> new ReasonId(Long.parseLong(id))),
                            row -> row.read("exclusion", Exclusion::valueOf)));

    private final Judgement judgement;

    Occurrence(Judgement judgement) {
        this.judgement = judgement;
    }

    static void inOrder(Instant created, When error) {
        if (error.by().isBefore(created)) {
            throw new IllegalArgumentException("created " + created + " and in error by " + error.by());
        }
    }

    IndexOutcome global(When cancelled) {
        return judgement
                .posting()
                .inProcessAt()
                .value()
                .map(created -> created(created, cancelled))
                .orElseGet(() -> new IndexOutcome.NotReckoned(Message.of("index.notReckoned.created")));
    }

    IndexOutcome russian(When cancelled) {
        IndexOutcome outcome = global(cancelled);
        Optional<Instant> delay = delayedAt();
        if (delay.isEmpty() || outcome instanceof IndexOutcome.NotReckoned || outcome instanceof IndexOutcome.Excused) {
            return outcome;
        }
        Instant created = judgement.posting().inProcessAt().value().orElseThrow();
        return delay.get().isBefore(created) ? outcome : new IndexOutcome.SellerError(created, When.at(delay.get()));
    }

    private IndexOutcome created(Instant created, When cancelled) {
        if (judgement.state() instanceof PostingState.SplitReplaced) {
            return new IndexOutcome.Excused(created, Exclusion.SPLIT_REPLACED);
        }
        return judgement
                .fault()
                .map(verdict -> ended(created, cancelled, verdict))
                .orElseGet(() -> new IndexOutcome.Shipment(created));
    }

    private IndexOutcome ended(Instant created, When cancelled, FaultVerdict verdict) {
        if (verdict.fault() == Fault.NOT_SELLER) {
            return new IndexOutcome.Excused(created, excuse());
        }
        if (cancelled.by().isBefore(created)) {
            return new IndexOutcome.NotReckoned(
                    Message.of("index.notReckoned.cancelledBefore", cancelled.by(), created));
        }
        return verdict.fault() == Fault.SELLER
                ? new IndexOutcome.SellerError(created, cancelled)
                : new IndexOutcome.PerhapsError(created, cancelled);
    }

    private Exclusion excuse() {
        Optional<Cancellation> cancellation = judgement.posting().cancellation().value();
        boolean byBuyer = cancellation
                .flatMap(stated -> stated.by().value())
                .map(word -> word.is(Party.BUYER))
                .orElse(false);
        return cancellation
                .flatMap(stated -> stated.reason().value())
                .map(BY_REASON::get)
                .orElse(byBuyer ? Exclusion.BUYER_CANCELLED : Exclusion.OTHER);
    }

    /** The moment from which the hand-over was late, of what was handed over later or is not by now. A cancelled posting may never have been due. */
    private Optional<Instant> delayedAt() {
        Instant handedOver = judgement
                .posting()
                .deliveringDate()
                .value()
                .filter(at -> !at.isAfter(judgement.now()))
                .orElse(judgement.now());
        boolean due = judgement.state() instanceof PostingState.LateInError
                || judgement.posting().deliveringDate().isStated();
        return judgement
                .schedule()
                .of(DeadlineKind.NO_DELAY)
                .filter(deadline -> due && deadline.isStated() && deadline.hasPassed(handedOver))
                .map(Deadline::lateFrom);
    }
}
