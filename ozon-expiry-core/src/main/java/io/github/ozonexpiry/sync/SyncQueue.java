package io.github.ozonexpiry.sync;

import io.github.ozonexpiry.sync.Intake.Reason;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Turns changes of stock into calls within Ozon's limits. It is told of changes and of answers, and tells the next step; it calls nobody and
 * knows no clock. The moments that it is given may not go back. Safe for many threads, and any number of calls may be under way.
 *
 * <p>The most dangerous pairs go first (see {@link Danger}), of equally dangerous ones the one that has waited longest. A newer number
 * replaces a waiting one. A pair is sent again at the earliest when it has rested since the answer, calls are evenly apart, and no minute has
 * more of them than Ozon takes. A call goes as soon as it is full, or holds a pressing number, or one that has waited as long as the
 * policy's patience. Who tells pressing changes without end lets the others wait without end.
 *
 * <p>A number that Ozon confirmed is not sent again while the confirmation is believed; {@link #doubt} ends that earlier. Source: rule P-01; Seller API,
 * {@code /v2/products/stocks}.
 */
public final class SyncQueue {

    private final SyncPolicy policy;
    private final Map<StockPair, PairState> pairs = new LinkedHashMap<>();
    private final Line line = new Line();
    private final Map<Long, SyncStep.Call> underWay = new HashMap<>();
    private Pace pace;
    private long calls;
    private long done;

    /**
     * How far the work has got.
     *
     * @param done how many numbers Ozon confirmed since the beginning
     * @param waiting how many pairs wait
     * @param underWay how many pairs are in calls of which nothing has been heard
     * @param aside how many numbers are set aside
     * @param left how long it takes until the last waiting number is sent, at the present rate, if Ozon takes all and nothing comes
     */
    public record Progress(long done, int waiting, int underWay, int aside, Duration left) {

        /** {@return the progress in a sentence for people, the time to the second} */
        public Message message() {
            return Message.of(
                    "sync.progress",
                    done,
                    waiting,
                    underWay,
                    aside,
                    Duration.ofSeconds(left.plusNanos(999_999_999).toSeconds()));
        }
    }

    private SyncQueue(SyncPolicy policy, Pace pace, long calls, long done) {
        this.policy = policy;
        this.pace = pace;
        this.calls = calls;
        this.done = done;
    }

    /**
     * A queue that was told nothing.
     *
     * @param policy the limits and the patience
     * @return a new queue
     */
    public static SyncQueue of(SyncPolicy policy) {
        return resume(policy, SyncState.EMPTY, Instant.EPOCH);
    }

    /**
     * A queue that goes on from a state. What was under way then may have been done or not: it is sent again after a rest.
     *
     * @param policy the limits and the patience
     * @param state the state
     * @param now the moment at which it goes on
     * @return a new queue
     */
    public static SyncQueue resume(SyncPolicy policy, SyncState state, Instant now) {
        SyncQueue queue = new SyncQueue(policy, state.pace(), state.calls(), state.done());
        CallFailure ended = CallFailure.of(CallFailure.Kind.MAYBE_DONE, "");
        for (PairState pair : state.pairs()) {
            queue.put(pair.underWay().isPresent() ? pair.failed(ended, 1, now, policy) : pair);
        }
        return queue;
    }

    /**
     * Tells changes. What cannot be taken is named, and the rest goes on.
     *
     * @param changes the changes, in any order
     * @param now the moment
     * @return what became of each
     */
    public synchronized Intake offer(Collection<StockChange> changes, Instant now) {
        Reception reception = Reception.of(changes, now, policy);
        int taken = 0;
        int unchanged = 0;
        for (StockChange change : reception.good()) {
            PairState before = pairs.getOrDefault(change.pair(), PairState.unknown(change.pair()));
            if (before.knowsBetter(change)) {
                reception.refuse(change, Reason.OLDER);
                continue;
            }
            PairState after = before.told(change, now, policy);
            put(after);
            boolean waits = after.waiting().isPresent();
            taken += waits ? 1 : 0;
            unchanged += waits ? 0 : 1;
        }
        return new Intake(taken, unchanged, reception.refused());
    }

    /**
     * What is to be done at a moment. A call that it gives out counts as made, and must be answered or failed.
     *
     * @param now the moment
     * @return a call, a wait, or nothing to do
     */
    public synchronized SyncStep nextStep(Instant now) {
        line.wakeUp(now);
        Instant open = pace.opensAt(policy);
        if (open.isAfter(now)) {
            return line.first().map(any -> waitUntil(open)).orElseGet(() -> waitForRested(open));
        }
        Batch best = new Batch(line.best(policy.pairsPerCall()), policy);
        if (best.pairs().isEmpty()) {
            return waitForRested(open);
        }
        return best.mayGo(now) ? call(best, now) : waitUntil(best.nextLook(line.firstRested()));
    }

    /**
     * Ozon answered a call.
     *
     * @param call the call
     * @param outcomes what became of each pair; one of which nothing is said is of unknown outcome, one that is not in the call is passed over
     * @param now the moment of the answer
     * @throws IllegalArgumentException when the call is not under way; names it
     */
    public synchronized void answered(SyncStep.Call call, Map<StockPair, LineOutcome> outcomes, Instant now) {
        LineOutcome silent = LineOutcome.unknown("");
        pace = pace.answered(policy);
        for (StockChange level : ended(call)) {
            LineOutcome outcome = outcomes.getOrDefault(level.pair(), silent);
            done += outcome.kind() == LineOutcome.Kind.DONE ? 1 : 0;
            change(level.pair(), pair -> pair.answered(outcome, now, policy));
        }
    }

    /**
     * A call brought no answer about its numbers: they wait again, or newer ones in their place.
     *
     * @param call the call
     * @param failure why
     * @param now the moment at which that was known
     * @throws IllegalArgumentException when the call is not under way; names it
     */
    public synchronized void failed(SyncStep.Call call, CallFailure failure, Instant now) {
        List<StockChange> levels = ended(call);
        if (failure.kind() != CallFailure.Kind.REFUSED) {
            pace = pace.failed(now, failure.retryAfter(), policy);
        }
        if (failure.kind() == CallFailure.Kind.TOO_MANY) {
            pace = pace.slower(policy);
        }
        levels.forEach(level -> change(level.pair(), pair -> pair.failed(failure, levels.size(), now, policy)));
    }

    /**
     * A number that was set aside waits again.
     *
     * @param pair its pair
     * @param now the moment
     * @return whether there was one
     */
    public synchronized boolean release(StockPair pair, Instant now) {
        PairState before = pairs.getOrDefault(pair, PairState.unknown(pair));
        if (before.aside().isPresent()) {
            put(before.released(now));
        }
        return before.aside().isPresent();
    }

    /**
     * What Ozon shows of a pair is not known any more, such as when somebody else has set it: the next number that is told is sent, whatever Ozon
     * confirmed.
     *
     * @param pair the pair
     * @return whether Ozon had confirmed a number
     */
    public synchronized boolean doubt(StockPair pair) {
        PairState before = pairs.getOrDefault(pair, PairState.unknown(pair));
        if (before.confirmed().isPresent()) {
            put(before.unconfirmed());
        }
        return before.confirmed().isPresent();
    }

    /** {@return what Ozon does not take, in the order in which the pairs were first told of} */
    public synchronized List<PairState.SetAside> aside() {
        return pairs.values().stream().flatMap(pair -> pair.aside().stream()).toList();
    }

    /**
     * How far the work has got.
     *
     * @param now the moment
     * @return the progress
     */
    public synchronized Progress progress(Instant now) {
        int waiting = line.size();
        int inCalls = underWay.values().stream()
                .mapToInt(call -> call.levels().size())
                .sum();
        return new Progress(done, waiting, inCalls, aside().size(), left(now));
    }

    /** {@return the limits and the patience} */
    public SyncPolicy policy() {
        return policy;
    }

    /** {@return all that is known, to be stored} */
    public synchronized SyncState state() {
        return new SyncState(List.copyOf(pairs.values()), pace, calls, done);
    }

    private Duration left(Instant now) {
        if (line.size() == 0) {
            return Duration.ZERO;
        }
        int more = (line.size() - 1) / policy.pairsPerCall();
        Instant open = pace.opensAt(policy);
        Instant last =
                (open.isAfter(now) ? open : now).plus(pace.interval(policy).multipliedBy(more));
        return Stream.of(Optional.of(last), line.lastRested())
                .flatMap(Optional::stream)
                .map(moment -> Duration.between(now, moment))
                .max(Duration::compareTo)
                .orElseThrow();
    }

    private SyncStep.Call call(Batch best, Instant now) {
        pace = pace.passed(now, policy);
        SyncStep.Call call = new SyncStep.Call(++calls, now, best.levels());
        best.pairs().forEach(pair -> put(pair.sent()));
        underWay.put(call.number(), call);
        return call;
    }

    private SyncStep waitForRested(Instant open) {
        return line.firstRested()
                .<SyncStep>map(rested -> waitUntil(rested.isAfter(open) ? rested : open))
                .orElseGet(SyncStep.Idle::new);
    }

    private static SyncStep waitUntil(Instant until) {
        return new SyncStep.Wait(until);
    }

    private List<StockChange> ended(SyncStep.Call call) {
        if (!underWay.remove(call.number(), call)) {
            throw new IllegalArgumentException("call " + call.number() + " is not under way");
        }
        return call.levels();
    }

    private void change(StockPair pair, UnaryOperator<PairState> how) {
        put(how.apply(Objects.requireNonNull(pairs.get(pair))));
    }

    private void put(PairState after) {
        PairState before = pairs.put(after.pair(), after);
        if (before != null) {
            line.remove(before);
        }
        line.add(after);
    }
}
