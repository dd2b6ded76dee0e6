package io.github.ozonexpiry.client.transport.limit;

import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.InterruptedBeforeSending;
import io.github.ozonexpiry.client.transport.Nature.Urgency;
import io.github.ozonexpiry.client.transport.NotSent;
import io.github.ozonexpiry.client.transport.RateLimit;
import io.github.ozonexpiry.client.transport.Ticks;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where all calls of an account wait for their turn. Who finds nobody waiting and all limits open goes through at once; else the first in
 * order whose own limits are open goes next. A call sleeps until the moment that its place in the order makes likely, and then looks again.
 */
final class Turnstile {

    /** Whoever might go but is not the first looks again so soon, if nobody wakes it. */
    private static final long LOOK_AGAIN = 1_000_000;

    private final Ticks ticks;
    private final Pause pause;
    private final SlidingWindow account;
    private final List<Gate> ofAccount;
    private final Pace ofPages;
    private final MethodLimits ofMethods;
    private final TreeSet<Waiter> waiting = new TreeSet<>();
    private long number;

    /** As many as are waiting; read without the lock. */
    private volatile int crowd;

    Turnstile(RateLimit account, Map<String, RateLimit> overrides, Ticks ticks) {
        this.ticks = ticks;
        this.pause = new Pause(ticks.nanos());
        this.account = new SlidingWindow(account, ticks.nanos());
        this.ofAccount = List.of(pause, this.account);
        this.ofPages = new Pace(account, ticks.nanos());
        this.ofMethods = new MethodLimits(overrides, ticks);
    }

    /** Lets a call through that is limited by nothing but the account's open limit while nobody waits; without a lock and without an object. */
    boolean passesAtOnce(Call call, long now) {
        return crowd == 0
                && ofMethods.areNone(call, now)
                && pause.pass(now)
                && (isPage(call) ? passesAsPage(now) : account.pass(now));
    }

    private boolean passesAsPage(long now) {
        return ofPages.waitAfter(0, now) <= 0 && account.pass(now) && ofPages.pass(now);
    }

    private static boolean isPage(Call call) {
        return call.nature().urgency() == Urgency.BULK;
    }

    /**
     * Waits for the turn of a call that came at a moment.
     *
     * @throws NotSent when its turn would come after its end
     * @throws InterruptedBeforeSending when the thread is interrupted, whose flag stays set
     */
    void admit(Call call, long came) throws IOException {
        if (!passesAtOnce(call, ticks.nanos())) {
            awaitTurn(call, join(call, came, false));
        }
    }

    /** The same for a call that was admitted and has then been held up: what it took of its own limits it still has. */
    void admitAgain(Call call, long came) throws IOException {
        awaitTurn(call, join(call, came, true));
    }

    /** Nobody goes through for some time. */
    void pause(long nanos) {
        pause.until(ticks.nanos() + nanos);
    }

    /** No call of a method goes through for some time. */
    void pause(String path, long nanos) {
        ofMethods.pause(path, ticks.nanos() + nanos);
    }

    /** Ozon said how many more calls it took after one that was sent at a moment: in all, or of a method that has a limit of its own. */
    synchronized void remaining(Call call, int left, long sent) {
        SlidingWindow window = ofMethods.window(call).orElse(account);
        window.remaining(left, sent, ticks.nanos());
    }

    /** The limit of a method, which the caller may have replaced. */
    Optional<RateLimit> limitOf(Call call) {
        return ofMethods.of(call);
    }

    /** Where the calls of a method wait that go one at a time. */
    OneAtATime queueOf(Call call) {
        return ofMethods.queue(call);
    }

    private void awaitTurn(Call call, Waiter waiter) throws IOException {
        try {
            OptionalLong moment = passOrTellWhen(waiter);
            while (moment.isPresent()) {
                requireTime(call, moment.getAsLong());
                ticks.waitUntil(moment.getAsLong());
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedBeforeSending("while waiting for its turn");
                }
                moment = passOrTellWhen(waiter);
            }
        } finally {
            leave(waiter);
        }
    }

    private synchronized Waiter join(Call call, long came, boolean again) {
        List<Gate> gates = again ? ofMethods.gatesAgain(call) : ofMethods.gates(call);
        Waiter waiter = Waiter.of(call, came, number++, isPage(call) ? withPace(gates) : gates);
        waiting.add(waiter);
        crowd = waiting.size();
        return waiter;
    }

    private List<Gate> withPace(List<Gate> gates) {
        return Stream.concat(gates.stream(), Stream.of(ofPages)).toList();
    }

    /** Passes all gates; or passes none and tells when it may. */
    private synchronized OptionalLong passOrTellWhen(Waiter waiter) {
        long now = ticks.nanos();
        Prospect prospect = Prospect.of(waiter.gates(), ofAccount, now);
        Optional<Waiter> next = Optional.empty();
        for (Waiter other : waiting.headSet(waiter)) {
            long own = prospect.expect(other.gates(), 0);
            next = next.isEmpty() && own <= 0 ? Optional.of(other) : next;
            prospect.expect(ofAccount, own);
        }
        long wait = Math.max(prospect.waitFor(waiter.gates()), prospect.waitFor(ofAccount));
        if (wait > 0) {
            return OptionalLong.of(now + wait);
        }
        if (next.isEmpty() && account.pass(now)) {
            waiter.pass(now);
            remove(waiter);
            wakeNext(now);
            return OptionalLong.empty();
        }
        next.ifPresent(other -> ticks.wake(other.thread()));
        return OptionalLong.of(now + LOOK_AGAIN);
    }

    /** If somebody may go now. Who may go later sleeps until then. */
    private void wakeNext(long now) {
        Prospect none = Prospect.of(List.of(), ofAccount, now);
        if (none.waitFor(ofAccount) > 0) {
            return;
        }
        for (Waiter next : waiting) {
            if (none.waitFor(next.gates()) <= 0) {
                ticks.wake(next.thread());
                return;
            }
        }
    }

    /** Who gives up makes all places behind better. */
    private synchronized void leave(Waiter waiter) {
        if (remove(waiter)) {
            waiting.tailSet(waiter).forEach(other -> ticks.wake(other.thread()));
        }
    }

    private boolean remove(Waiter waiter) {
        boolean was = waiting.remove(waiter);
        crowd = waiting.size();
        return was;
    }

    private void requireTime(Call call, long moment) throws NotSent {
        long now = ticks.nanos();
        long left = call.left(moment);
        if (left <= 0 && moment - now > 0) {
            throw new NotSent(NotSent.Reason.LIMIT, Duration.ofNanos(moment - now));
        }
    }
}
