package io.github.ozonexpiry.simulation;

import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A baseline that looks at one fact: a reason that names a cause, else who cancelled, else the step that came last. It compares no times and
 * counts nothing.
 */
public final class SingleStrongestFact implements Function<LabelledCase, List<Cause>> {

    @Override
    public List<Cause> apply(LabelledCase example) {
        Posting posting = example.file().posting();
        if (posting.knownStatus().filter(Status.CANCELLED::equals).isEmpty()) {
            return List.of();
        }
        return posting.cancellation()
                .value()
                .flatMap(this::ending)
                .or(() -> lastStep(example))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Cause> ending(Cancellation cancellation) {
        long reason = cancellation.reason().value().map(ReasonId::number).orElse(0L);
        if (reason == 665) {
            return Optional.of(Cause.NOT_COLLECTED);
        }
        if (reason == 667) {
            return Optional.of(Cause.LOST_BY_CARRIER);
        }
        if (reason == 352 || reason == 400) {
            return Optional.of(reason == 352 ? Cause.OVERSOLD : Cause.DEFECTIVE);
        }
        if (cancellation.by().value().filter(word -> word.is(Party.BUYER)).isPresent()) {
            return Optional.of(Cause.BUYER_CANCELLED);
        }
        return cancellation.affectsRating().orElse(true) ? Optional.empty() : Optional.of(Cause.OZON_ENDED);
    }

    private static Optional<Cause> lastStep(LabelledCase example) {
        List<PostingEvent> events = example.file().history().events();
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(after(events.get(events.size() - 1).kind()));
    }

    private static Cause after(PostingEvent.Kind last) {
        return switch (last) {
            case NOTIFIED -> Cause.ORDER_UNSEEN;
            case NOTICED -> Cause.WAREHOUSE_TOLD_LATE;
            case WAREHOUSE_TOLD -> Cause.PICKED_LATE;
            case SUPPLIER_TOLD -> Cause.SUPPLIER_TOLD_LATE;
            case ASSEMBLY_REFUSED -> Cause.ASSEMBLY_FAILED;
            case NOT_FOUND -> Cause.NOTHING_LEFT;
            case DEFECTIVE -> Cause.DEFECTIVE;
            case RESTRICTED -> Cause.RESTRICTED;
            case PICKED -> Cause.PACKED_LATE;
            case PACKED -> Cause.LABEL_MISSING;
            case LABELLED, PICKUP_FAILED -> Cause.PICKUP_MISSED;
            case DISPATCHED, PICKUP_CAME, SCANNED -> Cause.NOT_SCANNED;
            case WRONG_CHANNEL -> Cause.WRONG_CHANNEL;
            case REFUSED -> Cause.CARRIER_REFUSED;
        };
    }
}
