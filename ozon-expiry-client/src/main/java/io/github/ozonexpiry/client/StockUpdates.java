package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.client.stocks.StockLevel;
import io.github.ozonexpiry.client.stocks.StockUpdate;
import java.util.List;
import java.util.Optional;

/**
 * What became of many levels that were to be set, call after call.
 *
 * @param answered what Ozon says of each level, in the order of the answers; see {@link StockUpdate#isDone}
 * @param unreadable what Ozon says of others, but cannot be read
 * @param unanswered the levels of the call that failed, which may have been set where {@link OzonException#mayHaveBeenDone}, and those for
 *     which no call was made any more
 * @param failure why it stopped; empty when every call was answered
 */
public record StockUpdates(
        List<StockUpdate> answered,
        List<Quarantined> unreadable,
        List<StockLevel> unanswered,
        Optional<OzonException> failure) {

    /**
     * What became of them.
     *
     * @param answered what Ozon says of each level
     * @param unreadable what Ozon says of others, but cannot be read
     * @param unanswered the levels without an answer
     * @param failure why it stopped
     */
    public StockUpdates {
        answered = List.copyOf(answered);
        unreadable = List.copyOf(unreadable);
        unanswered = List.copyOf(unanswered);
    }

    /** {@return whether every level was set} */
    public boolean isDone() {
        return failure.isEmpty() && unreadable.isEmpty() && answered.stream().allMatch(StockUpdate::isDone);
    }
}
