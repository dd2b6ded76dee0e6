package io.github.ozonexpiry.client.wire;

import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.util.List;
import java.util.Map;

/**
 * How far a posting has got, of an answer that says much more.
 *
 * @param status the status
 * @param availableActions what may be done with it now
 * @param relatedPostings the postings into which it was split
 * @param unknownFields the rest of the answer
 */
public record PostingState(
        Stated<Word<Status>> status,
        List<Word<AvailableAction>> availableActions,
        Stated<Related> relatedPostings,
        Map<String, String> unknownFields) {

    /**
     * Related postings.
     *
     * @param relatedPostingNumbers their numbers
     * @param unknownFields what this version does not know
     */
    public record Related(List<String> relatedPostingNumbers, Map<String, String> unknownFields) {}

    /**
     * Whether it was assembled, is being assembled, or was split by assembling it; a cancelled one was not.
     *
     * @return false also where the status is unknown
     */
    public boolean isAssembled() {
        boolean underWay =
                availableActions.stream().anyMatch(action -> action.is(AvailableAction.SHIP_ASYNC_IN_PROCESS));
        return underWay
                || status.value()
                        .flatMap(Word::known)
                        .filter(PostingState::isBehindAssembly)
                        .isPresent();
    }

    /** {@return whether it was cancelled} */
    public boolean isCancelled() {
        return status.value().filter(word -> word.is(Status.CANCELLED)).isPresent();
    }

    private static boolean isBehindAssembly(Status status) {
        return switch (status) {
            case AWAITING_REGISTRATION,
                    AWAITING_DELIVER,
                    NOT_ACCEPTED,
                    ARBITRATION,
                    CLIENT_ARBITRATION,
                    ACCEPTANCE_IN_PROGRESS,
                    SENT_BY_SELLER,
                    DELIVERING,
                    DRIVER_PICKUP,
                    DELIVERED,
                    CANCELLED_FROM_SPLIT_PENDING -> true;
            case AWAITING_VERIFICATION, AWAITING_APPROVE, AWAITING_PACKAGING, CANCELLED -> false;
        };
    }
}
