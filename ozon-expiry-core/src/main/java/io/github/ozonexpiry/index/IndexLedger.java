package io.github.ozonexpiry.index;

import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The index of every day of a range, from what is known of each posting.
 *
 * <p>Order and repetitions of telling change nothing: of a posting the newest outcome counts, and the newest word on its exclusion. A change takes a
 * time that depends on the window and not on the number of postings; with {@link IndexPolicy#firstOrders} on its logarithm too. A reading reads four
 * numbers. Not for use by several threads at once.
 */
public final class IndexLedger {

    private final IndexPolicy policy;
    private final LocalDate first;
    private final LocalDate last;
    private final IndexCounter lowest;
    private final IndexCounter highest;
    private final FirstOrders firstOrders;
    private final Map<PostingNumber, Told> postings = new HashMap<>();
    private final Set<PostingNumber> mayCount = new TreeSet<>();
    private final Map<PostingNumber, Message> notReckoned = new TreeMap<>();

    /**
     * A ledger of nothing.
     *
     * @param policy how the index is reckoned; with first orders left out, all orders from the seller's first on must be told
     * @param first the first day of the range
     * @param last the last day of the range; at most 20,000 days, and at least one window
     * @throws IllegalArgumentException when the range is shorter than a window or too long; names it
     */
    public IndexLedger(IndexPolicy policy, LocalDate first, LocalDate last) {
        this.policy = policy;
        this.first = first;
        this.last = last;
        lowest = new IndexCounter(policy, first, last);
        highest = new IndexCounter(policy, first, last);
        firstOrders = new FirstOrders(policy.firstOrders());
    }

    /**
     * The same postings reckoned in another way; this ledger stays as it is.
     *
     * @param other how the index is reckoned
     * @return a ledger of the same range
     * @throws IllegalArgumentException when the range is shorter than the other window; names it
     */
    public IndexLedger under(IndexPolicy other) {
        IndexLedger ledger = new IndexLedger(other, first, last);
        postings.forEach((number, told) -> ledger.update(number, new Told(told)));
        return ledger;
    }

    /** {@return how the index is reckoned} */
    public IndexPolicy policy() {
        return policy;
    }

    /**
     * Tells what is known of a posting. What happened before the range counts in no window of it.
     *
     * @param number the posting
     * @param outcome what it is to the index
     * @param knownAt when that was known: the newest counts; of one moment the one that says more against the seller
     * @throws IllegalArgumentException when the creation or the error is after the range; names the day
     */
    public void record(PostingNumber number, IndexOutcome outcome, Instant knownAt) {
        refuseAfterRange(outcome);
        Told told = of(number);
        told.learn(outcome, knownAt);
        update(number, told);
    }

    /**
     * Tells that a posting is no error: what an appeal won is taken back. It may be told before the outcome.
     *
     * @param number the posting
     * @param why the reason; whether it counts as a shipment is {@link IndexPolicy#leftOut}
     * @param knownAt when that was known: the newest word counts; of one moment the exclusion
     */
    public void exclude(PostingNumber number, Exclusion why, Instant knownAt) {
        exclusion(number, Optional.of(why), knownAt);
    }

    /**
     * Tells that an exclusion no longer holds.
     *
     * @param number the posting
     * @param knownAt when that was known: the newest word counts
     */
    public void countAgain(PostingNumber number, Instant knownAt) {
        exclusion(number, Optional.empty(), knownAt);
    }

    /**
     * Forgets all that was told of a posting.
     *
     * @param number the posting; nothing happens when nothing was told of it
     */
    public void forget(PostingNumber number) {
        Told told = postings.get(number);
        if (told != null) {
            told.forgetAll();
            update(number, told);
            postings.remove(number);
        }
    }

    /**
     * The index of a day.
     *
     * @param indexDay the day on which it is reckoned
     * @return between which values it lies
     * @throws IllegalArgumentException when the window of the day is not within the range; names both
     */
    public IndexRange on(LocalDate indexDay) {
        return new IndexRange(lowest.on(indexDay), highest.on(indexDay), notReckoned.size());
    }

    /** {@return the last day of which the index can be read} */
    public LocalDate lastIndexDay() {
        return highest.lastIndexDay();
    }

    /**
     * The postings that may count in a window: their fault or the day of their cancellation is not known.
     *
     * @param indexDay the day on which the index is reckoned
     * @return the postings by number
     */
    public List<PostingNumber> mayCount(LocalDate indexDay) {
        long from = policy.firstDay(indexDay).toEpochDay();
        long to = policy.lastDay(indexDay).toEpochDay();
        return mayCount.stream()
                .filter(number -> of(number)
                        .counted()
                        .filter(counted -> counted.mayCountIn(from, to))
                        .isPresent())
                .toList();
    }

    /** {@return the postings that could be placed in no window, by number, and what is missing} */
    public Map<PostingNumber, Message> notReckoned() {
        return Map.copyOf(notReckoned);
    }

    private void exclusion(PostingNumber number, Optional<Exclusion> why, Instant knownAt) {
        Told told = of(number);
        told.exclude(why, knownAt);
        update(number, told);
    }

    private Told of(PostingNumber number) {
        Told told = postings.get(number);
        return told == null ? new Told() : told;
    }

    private void update(PostingNumber number, Told told) {
        postings.put(number, told);
        Set<PostingNumber> moved =
                told.created().map(at -> firstOrders.put(number, at)).orElseGet(() -> firstOrders.take(number));
        recount(number, told);
        moved.forEach(other -> recount(other, of(other)));
    }

    private void recount(PostingNumber number, Told told) {
        Optional<Counted> before = told.counted();
        Optional<Counted> now = firstOrders.contains(number) ? Optional.empty() : told.countedBy(policy);
        if (!before.equals(now)) {
            before.ifPresent(counted -> counted.change(lowest, highest, -1));
            now.ifPresent(counted -> counted.change(lowest, highest, 1));
            told.counted(now);
        }
        if (now.filter(Counted::mayCount).isPresent()) {
            mayCount.add(number);
        } else {
            mayCount.remove(number);
        }
        told.notReckoned(policy).ifPresentOrElse(why -> notReckoned.put(number, why), () -> notReckoned.remove(number));
    }

    private void refuseAfterRange(IndexOutcome outcome) {
        latest(outcome).map(policy::dayOf).filter(day -> day.isAfter(last)).ifPresent(day -> {
            throw new IllegalArgumentException("the day " + day + " is after the range, which ends " + last);
        });
    }

    private static Optional<Instant> latest(IndexOutcome outcome) {
        if (outcome instanceof IndexOutcome.SellerError error) {
            return Optional.of(error.error().by());
        }
        if (outcome instanceof IndexOutcome.PerhapsError error) {
            return Optional.of(error.error().by());
        }
        return Told.createdOf(outcome);
    }
}
