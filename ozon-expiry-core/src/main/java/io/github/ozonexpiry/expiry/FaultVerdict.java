package io.github.ozonexpiry.expiry;

import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whose fault an ending is, by what, and what speaks against it.
 *
 * <p>Precedence: a row of Ozon's error-index list, then {@code affect_cancellation_rating} (C-02), then the table of reasons. Who
 * cancelled is no evidence: Ozon's own timer cancels through the seller's fault (C-02, I-09).
 *
 * @param fault whose fault
 * @param basis by what it was decided
 * @param conflicts evidence of lower rank that says otherwise
 */
public record FaultVerdict(Fault fault, Message basis, List<Finding> conflicts) {

    /**
     * Copies the list of conflicts.
     *
     * @param fault whose fault
     * @param basis by what it was decided
     * @param conflicts evidence of lower rank that says otherwise
     */
    public FaultVerdict {
        conflicts = List.copyOf(conflicts);
    }

    private record Evidence(Fault fault, Message message) {}

    /**
     * Decides whose fault a cancellation is.
     *
     * @param cancellation what Ozon says about it; empty when the answer did not have the block
     * @param listed the posting's row in Ozon's error-index list, where the caller has read it
     * @return the verdict
     */
    public static FaultVerdict of(Optional<Cancellation> cancellation, Optional<ErrorIndexEntry> listed) {
        List<Evidence> evidence = new ArrayList<>();
        listed.filter(ErrorIndexEntry::blamesSeller)
                .ifPresent(row -> evidence.add(new Evidence(
                        Fault.SELLER, Message.of("fault.listed", row.type().text()))));
        cancellation
                .flatMap(stated -> stated.affectsRating().value())
                .ifPresent(affects -> evidence.add(rating(affects)));
        cancellation
                .flatMap(stated -> stated.reason().value())
                .flatMap(CancelReason::of)
                .filter(reason -> reason.fault() != Fault.UNKNOWN)
                .ifPresent(reason -> evidence.add(
                        new Evidence(reason.fault(), Message.of("fault.reason." + reason.fault(), reason.id()))));
        return decide(evidence);
    }

    private static Evidence rating(boolean affects) {
        return affects
                ? new Evidence(Fault.SELLER, Message.of("fault.affectsRating"))
                : new Evidence(Fault.NOT_SELLER, Message.of("fault.doesNotAffectRating"));
    }

    private static FaultVerdict decide(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return new FaultVerdict(Fault.UNKNOWN, Message.of("fault.unknown"), List.of());
        }
        Evidence first = evidence.get(0);
        List<Finding> conflicts = evidence.stream()
                .filter(other -> other.fault() != first.fault())
                .map(other -> Finding.of("FAULT_CONFLICT", first.message(), other.message()))
                .toList();
        return new FaultVerdict(first.fault(), first.message(), conflicts);
    }
}
