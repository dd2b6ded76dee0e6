package io.github.ozonexpiry.client.transport.limit;

import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.client.transport.NotSent;
import io.github.ozonexpiry.client.transport.RateLimit;
import io.github.ozonexpiry.client.transport.Ticks;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a call wait until it may be sent within the limits of its account, which all clients of the account in this JVM keep together, the
 * urgent ones first. A call whose turn would come after its end is {@link NotSent}. When Ozon says that there were too many, all wait: those
 * of the method, where it has a limit of its own or Ozon speaks of its items, else those of the account; a day at most.
 */
public final class LimitLayer implements Layer {

    private static final Logger LOG = LoggerFactory.getLogger(LimitLayer.class);
    private static final String ACCOUNT = "account";
    private static final int TOO_MANY = 429;

    /** Where Ozon does not say how long: its limit is one of seconds. */
    private static final Duration ONE_SECOND = Duration.ofSeconds(1);

    private static final Duration LONGEST = Duration.ofDays(1);

    private final String account;
    private final RateLimit whole;
    private final OtherProcesses others;
    private final Turnstile turnstile;
    private final Ticks ticks;
    private final Supplier<Instant> clock;

    /**
     * A layer.
     *
     * @param account whose limits they are: whoever names the same account waits in the same queue
     * @param limits the limits, of which there is one for all calls together
     * @param ticks the time
     * @param clock tells what time it is, for an answer that says until when to wait
     * @throws java.util.NoSuchElementException when there is no limit for all calls together
     */
    public LimitLayer(String account, Limits limits, Ticks ticks, Supplier<Instant> clock) {
        this.account = account;
        this.whole = limits.account().orElseThrow();
        this.others = new OtherProcesses(account, limits.shared());
        this.turnstile = Turnstiles.of(account, limits, ticks);
        this.ticks = ticks;
        this.clock = clock;
    }

    @Override
    public Answer send(Call call, Next next) throws IOException {
        long came = ticks.nanos();
        if (others.areNone() && turnstile.passesAtOnce(call, came)) {
            return heeded(call, came, next.send(call));
        }
        return call.nature().oneAtATime() ? alone(call, came, next) : inTurn(call, came, next);
    }

    private Answer alone(Call call, long came, Next next) throws IOException {
        OneAtATime queue = turnstile.queueOf(call);
        OneAtATime.Place place = queue.enter(call);
        try {
            return inTurn(call, came, next);
        } finally {
            queue.leave(place);
        }
    }

    private Answer inTurn(Call call, long came, Next next) throws IOException {
        turnstile.admit(call, came);
        while (!others.areNone() && waitsForOthers(call)) {
            turnstile.admitAgain(call, came);
        }
        long sent = ticks.nanos();
        return heeded(call, sent, next.send(call.waited(Duration.ofNanos(sent - came))));
    }

    private boolean waitsForOthers(Call call) {
        Map<String, RateLimit> limits = new HashMap<>(Map.of(ACCOUNT, whole));
        turnstile.limitOf(call).ifPresent(limit -> limits.put(call.path(), limit));
        Duration wait = bounded(others.take(limits));
        if (wait.isZero() || wait.isNegative()) {
            return false;
        }
        pause(call, isOnlyOfMethod(call), wait);
        return true;
    }

    private Answer heeded(Call call, long sent, Answer answer) {
        if (answer.status() == TOO_MANY) {
            slowDown(call, answer);
        }
        OptionalInt left = answer.remaining();
        if (left.isPresent()) {
            turnstile.remaining(call, left.getAsInt(), sent);
        }
        return answer;
    }

    private void slowDown(Call call, Answer answer) {
        Duration time = bounded(answer.retryAfter(clock.get()).orElse(ONE_SECOND));
        boolean own = isOnlyOfMethod(call) || answer.speaksOfItems();
        LOG.warn("Ozon has had too many calls, {} waits {} ms", own ? call.path() : account, time.toMillis());
        pause(call, own, time);
        others.pause(own ? call.path() : ACCOUNT, time);
    }

    private void pause(Call call, boolean own, Duration time) {
        if (own) {
            turnstile.pause(call.path(), time.toNanos());
        } else {
            turnstile.pause(time.toNanos());
        }
    }

    /** Where a method has a limit of its own, nothing tells that more than this one is used up. */
    private boolean isOnlyOfMethod(Call call) {
        return turnstile.limitOf(call).isPresent();
    }

    /** No answer, however wrong, stops an account for longer than the longest of all limits. */
    private static Duration bounded(Duration time) {
        return time.compareTo(LONGEST) > 0 ? LONGEST : time;
    }
}
