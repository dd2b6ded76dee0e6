package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One posting, or an order without one, and what the caller knows of it.
 *
 * @param order the moment of the order, null when it is not stated
 * @param status how far it has got, null when it is not stated or not known
 * @param awaitsPassportData whether the buyer owes passport data
 * @param circumstances what else is known
 */
record Situation(
        @Nullable Instant order, @Nullable Status status, boolean awaitsPassportData, Circumstances circumstances) {

    static Situation of(Posting posting, Circumstances circumstances) {
        Instant order = posting.inProcessAt() instanceof Stated.Value<Instant> at ? at.get() : null;
        Status status = posting.status() instanceof Stated.Value<Word<Status>> word
                ? word.get().known().orElse(null)
                : null;
        boolean passport = posting.substatus() instanceof Stated.Value<Word<Status.Substatus>> word
                && word.get().is(Status.Substatus.AWAITING_PASSPORT_DATA);
        return new Situation(order, status, passport || circumstances.awaitsPassportData(), circumstances);
    }

    static Situation of(Instant order, Circumstances circumstances) {
        return new Situation(order, null, circumstances.awaitsPassportData(), circumstances);
    }

    /** Whether it has been assembled, as the status tells. */
    boolean isAssembled() {
        return status != null
                && status != Status.AWAITING_VERIFICATION
                && status != Status.AWAITING_APPROVE
                && status != Status.AWAITING_PACKAGING;
    }

    /** Whether a timer can still cancel it for not being handed over; of an ended one it is told when it would have. */
    boolean canBeCancelledByTimer() {
        return status == null
                || switch (status.phase()) {
                    case OPEN, UNCLEAR, CANCELLED -> true;
                    case ON_ITS_WAY, DELIVERED, SPLIT -> false;
                };
    }
}
