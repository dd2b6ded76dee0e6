package io.github.ozonexpiry.standing;

import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order-fulfilment rate that the seller guide speaks of, as a figure of this library's: Ozon publishes no metric of that name (M-06), and
 * none of Ozon's decisions rests on it.
 *
 * <p>Of the postings ordered in the window, those that were handed over or delivered, late ones too, over those and the ones that ended by the
 * seller's fault. What {@link LeftOut} names is in neither.
 *
 * @param from the first moment of the window
 * @param until the first moment after it
 * @param fulfilled how many postings were handed over or delivered
 * @param failed the postings that expired, or were cancelled with the fault on the seller
 * @param leftOut what stands neither above nor below the line, by reason; reasons without postings are missing
 */
public record FulfilmentRate(
        Instant from,
        Instant until,
        int fulfilled,
        List<PostingNumber> failed,
        Map<LeftOut, List<PostingNumber>> leftOut) {

    /** Why a posting is not in the rate. */
    public enum LeftOut {
        /** It has not ended. */
        STILL_OPEN,
        /** It was cancelled, and not through the seller. */
        NOT_SELLERS_FAULT,
        /** It was cancelled, and nothing tells whose fault it is. */
        FAULT_NOT_KNOWN,
        /** It was split; the postings that it was split into count. */
        SPLIT,
        /** Its data does not tell its state. */
        STATE_NOT_KNOWN,
        /** Nobody knows whether it was ordered in the window. */
        ORDER_TIME_NOT_STATED;

        /** {@return the reason in a few words for people} */
        public Message message() {
            return Message.of("fulfilment.leftOut." + this);
        }
    }

    /**
     * Refuses an empty window and copies.
     *
     * @param from the first moment of the window
     * @param until the first moment after it
     * @param fulfilled how many postings were fulfilled
     * @param failed the postings that were not
     * @param leftOut what is in neither
     * @throws IllegalArgumentException when the window does not end after it begins; names both moments
     */
    public FulfilmentRate {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a window from " + from + " until " + until);
        }
        failed = List.copyOf(failed);
        Map<LeftOut, List<PostingNumber>> copy = new EnumMap<>(LeftOut.class);
        leftOut.forEach((reason, numbers) -> copy.put(reason, List.copyOf(numbers)));
        leftOut = Collections.unmodifiableMap(copy);
    }

    /**
     * Reckons the rate of a window.
     *
     * @param judgements postings as judged, in any order; of one that was judged several times the last judgement counts, and one ordered outside
     *     the window does not
     * @param from the first moment of the window, against {@code in_process_at}
     * @param until the first moment after it
     * @return the rate
     * @throws IllegalArgumentException when the window does not end after it begins; names both moments
     */
    public static FulfilmentRate of(Collection<Judgement> judgements, Instant from, Instant until) {
        Map<Ending, List<PostingNumber>> ended = new EnumMap<>(Ending.class);
        Map<LeftOut, List<PostingNumber>> leftOut = new EnumMap<>(LeftOut.class);
        for (Judgement judgement : Latest.of(judgements)) {
            Optional<Instant> ordered = judgement.posting().inProcessAt().value();
            if (ordered.isEmpty()) {
                put(leftOut, LeftOut.ORDER_TIME_NOT_STATED, judgement);
            } else if (!ordered.get().isBefore(from) && ordered.get().isBefore(until)) {
                put(ended, Ending.of(judgement.state()), judgement);
            }
        }
        ended.forEach((ending, numbers) -> ending.leftOut().ifPresent(reason -> leftOut.put(reason, numbers)));
        return new FulfilmentRate(
                from,
                until,
                ended.getOrDefault(Ending.FULFILLED, List.of()).size(),
                ended.getOrDefault(Ending.LOST, List.of()),
                leftOut);
    }

    /** {@return the rate in percent, 0 to 100; empty when nothing was fulfilled and nothing failed} */
    public Optional<Ratio> percent() {
        return over(fulfilled + failed.size());
    }

    /** {@return the rate if every posting of unknown fault was the seller's; empty when there is none at all} */
    public Optional<Ratio> lowest() {
        return over(fulfilled
                + failed.size()
                + leftOut.getOrDefault(LeftOut.FAULT_NOT_KNOWN, List.of()).size());
    }

    /** {@return the rate in a sentence for people, which says whose figure it is} */
    public Message message() {
        int all = fulfilled + failed.size();
        int others = leftOut.values().stream().mapToInt(List::size).sum();
        return percent()
                .map(rate -> Message.of("fulfilment.rate", rate, fulfilled, all, from, until, others))
                .orElseGet(() -> Message.of("fulfilment.none", from, until, others));
    }

    private Optional<Ratio> over(int all) {
        return all == 0 ? Optional.empty() : Optional.of(Ratio.percent(fulfilled, all));
    }

    private static <K> void put(Map<K, List<PostingNumber>> numbers, K key, Judgement judgement) {
        numbers.computeIfAbsent(key, each -> new ArrayList<>())
                .add(judgement.posting().number());
    }
}
