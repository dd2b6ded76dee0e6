package io.github.ozonexpiry.client.stock;

import io.github.ozonexpiry.client.ConnectionFailure;
import io.github.ozonexpiry.client.OzonException;
import io.github.ozonexpiry.client.OzonSeller;
import io.github.ozonexpiry.client.StockCalls;
import io.github.ozonexpiry.client.product.OfferId;
import io.github.ozonexpiry.client.stock.SendingEnd.Reason;
import io.github.ozonexpiry.client.stocks.StockLevel;
import io.github.ozonexpiry.client.transport.Ticks;
import io.github.ozonexpiry.sync.CallFailure;
import io.github.ozonexpiry.sync.Intake;
import io.github.ozonexpiry.sync.LineOutcome;
import io.github.ozonexpiry.sync.StockChange;
import io.github.ozonexpiry.sync.StockPair;
import io.github.ozonexpiry.sync.SyncQueue;
import io.github.ozonexpiry.sync.SyncStep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the calls that a queue gives out, one after another, in the calling thread. Safe for many threads: each that calls {@link #run} has a
 * call of its own under way, and two are enough where an answer takes longer than three quarters of a second.
 *
 * <p>The queue keeps Ozon's limits, a little more strictly than the client, so that the client's limits hold up no call; it alone repeats what
 * failed, and with the newest number. Let the shop keep its limits all the same: they hold together with other calls of the account.
 *
 * <pre>{@code
 * SyncQueue queue = SyncQueue.of(SyncPolicy.OF_OZON);
 * StockSender sender = StockSender.of(seller, queue);
 * sender.offer(changes).refused().forEach(refused -> log(refused.message()));
 * SendingEnd end = sender.run(Instant.MAX);
 * }</pre>
 */
public final class StockSender {

    /** Shorter than the 30 seconds after which the client would repeat a call, with numbers that are perhaps no longer true. */
    private static final Duration LONGEST_CALL = Duration.ofSeconds(20);

    private final SyncQueue queue;
    private final StockCalls stocks;
    private final Clock clock;
    private final Ticks ticks;
    private final SendingWatch watch;
    private final Set<Thread> running = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    private StockSender(SyncQueue queue, StockCalls stocks, Clock clock, Ticks ticks, SendingWatch watch) {
        this.queue = queue;
        this.stocks = stocks;
        this.clock = clock;
        this.ticks = ticks;
        this.watch = watch;
    }

    /**
     * A sender in the system's time that tells nobody.
     *
     * @param seller the shop whose stock is set
     * @param queue what is to be sent
     * @return the sender
     */
    public static StockSender of(OzonSeller seller, SyncQueue queue) {
        return new StockSender(
                queue, seller.within(LONGEST_CALL).stocks(), Clock.systemUTC(), Ticks.SYSTEM, SendingWatch.NONE);
    }

    /**
     * The same in another time, such as one in which a test lets a day pass at once. Give the shop the same.
     *
     * @param now tells what time it is
     * @param time in which it waits
     * @return a new sender of the same queue
     */
    public StockSender in(Clock now, Ticks time) {
        return new StockSender(queue, stocks, now, time, watch);
    }

    /**
     * The same that tells of each call.
     *
     * @param who who is told
     * @return a new sender of the same queue
     */
    public StockSender watchedBy(SendingWatch who) {
        return new StockSender(queue, stocks, clock, ticks, who);
    }

    /**
     * Tells the queue of changes, and whoever waits looks again.
     *
     * @param changes the changes
     * @return what became of each
     */
    public Intake offer(Collection<StockChange> changes) {
        Intake intake = queue.offer(changes, clock.instant());
        running.forEach(ticks::wake);
        return intake;
    }

    /** Ends all runs, each after the call that it is making; later ones end at once. */
    public void stop() {
        stopped = true;
        running.forEach(ticks::wake);
    }

    /**
     * Sends until nothing waits any more, the moment has come, it is stopped or interrupted, or Ozon does not let the key set stock. A call that
     * fails otherwise is made again later.
     *
     * @param until the moment
     * @return why it ended
     */
    public SendingEnd run(Instant until) {
        Thread self = Thread.currentThread();
        running.add(self);
        try {
            Optional<SendingEnd> end = Optional.empty();
            while (end.isEmpty()) {
                end = next(clock.instant(), until);
            }
            return end.get();
        } finally {
            running.remove(self);
        }
    }

    private Optional<SendingEnd> next(Instant now, Instant until) {
        Optional<Reason> over = over(now, until);
        if (over.isPresent()) {
            return Optional.of(end(over.get(), Optional.empty()));
        }
        return queue.nextStep(now)
                .fold(
                        this::send,
                        wait -> {
                            await(wait.until().isBefore(until) ? wait.until() : until);
                            return Optional.<SendingEnd>empty();
                        },
                        () -> Optional.of(end(Reason.ALL_SENT, Optional.empty())));
    }

    private Optional<Reason> over(Instant now, Instant until) {
        if (Thread.currentThread().isInterrupted()) {
            return Optional.of(Reason.INTERRUPTED);
        }
        if (stopped) {
            return Optional.of(Reason.STOPPED);
        }
        return now.isBefore(until) ? Optional.empty() : Optional.of(Reason.TIME_OVER);
    }

    private SendingEnd end(Reason reason, Optional<OzonException> failure) {
        return new SendingEnd(reason, queue.progress(clock.instant()), failure);
    }

    /** Who is woken before it waits does not wait. */
    private void await(Instant until) {
        ticks.waitUntil(ticks.nanos() + Duration.between(clock.instant(), until).toNanos());
    }

    private Optional<SendingEnd> send(SyncStep.Call call) {
        guarded(call, CallFailure.Kind.NOT_SENT, () -> watch.before(call));
        try {
            Map<StockPair, LineOutcome> outcomes = new HashMap<>();
            guarded(
                    call,
                    CallFailure.Kind.MAYBE_DONE,
                    () -> outcomes.putAll(Answered.read(stocks.update(levels(call)))));
            queue.answered(call, outcomes, clock.instant());
            watch.answered(call, outcomes);
            return Optional.empty();
        } catch (OzonException e) {
            return failed(call, e);
        }
    }

    /** What the watch or a layer of the caller's throws reaches the caller, and leaves no call under way. */
    private void guarded(SyncStep.Call call, CallFailure.Kind kind, Runnable work) {
        try {
            work.run();
        } catch (OzonException e) {
            throw e;
        } catch (RuntimeException e) {
            queue.failed(call, CallFailure.of(kind, ""), clock.instant());
            throw e;
        }
    }

    private Optional<SendingEnd> failed(SyncStep.Call call, OzonException e) {
        CallFailure failure = Failed.read(e);
        queue.failed(call, failure, clock.instant());
        watch.failed(call, failure);
        if (e instanceof ConnectionFailure cut && cut.kind() == ConnectionFailure.Kind.INTERRUPTED) {
            return Optional.of(end(Reason.INTERRUPTED, Optional.of(e)));
        }
        return Failed.isFinal(e) ? Optional.of(end(Reason.NOT_ALLOWED, Optional.of(e))) : Optional.empty();
    }

    private static List<StockLevel> levels(SyncStep.Call call) {
        return call.levels().stream()
                .map(level -> StockLevel.of(
                        new OfferId(level.pair().article()), level.pair().warehouse(), level.free()))
                .toList();
    }
}
