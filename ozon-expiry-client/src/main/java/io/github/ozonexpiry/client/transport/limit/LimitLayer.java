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
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a call wait until it may be sent within the limits of its account, which all clients of the account in this JVM keep together, the
 * urgent ones first. A call whose turn would come after its end is {@link NotSent}. When Ozon says that there were too many, all wait: those
 * of the method, where it has a limit of its own, else those of the account.
 */
public final class LimitLayer implements Layer {

    private static final Logger LOG = LoggerFactory.getLogger(LimitLayer.class);
    private static final String ACCOUNT = "account";
    private static final int TOO_MANY = 429;

    /** Where Ozon does not say how long: its limit is one of seconds. */
    private static final Duration ONE_SECOND = Duration.ofSeconds(1);

    private final String account;
    private final RateLimit whole;
    private final Optional<SharedQuota> shared;
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
        this.shared = limits.shared();
        this.turnstile = Turnstiles.of(account, limits, ticks);
        this.ticks = ticks;
        this.clock = clock;
    }

    @Override
    public Answer send(Call call, Next next) throws IOException {
        long came = ticks.nanos();
        if (!call.nature().oneAtATime()) {
            return sendInTurn(call, came, next);
        }
        OneAtATime queue = turnstile.queueOf(call);
        OneAtATime.Place place = queue.enter(call);
        try {
            return sendInTurn(call, came, next);
        } finally {
            queue.leave(place);
        }
    }

    private Answer sendInTurn(Call call, long came, Next next) throws IOException {
        turnstile.admit(call, came);
        for (Duration wait = others(call); !wait.isZero(); wait = others(call)) {
            turnstile.pause(call, wait.toNanos());
            turnstile.admitAgain(call, came);
        }
        long sent = ticks.nanos();
        Answer answer = next.send(call.waited(Duration.ofNanos(sent - came)));
        heed(call, answer, sent);
        return answer;
    }

    /** How long to wait for other processes. */
    private Duration others(Call call) {
        if (shared.isEmpty()) {
            return Duration.ZERO;
        }
        Map<String, RateLimit> limits = new HashMap<>(Map.of(ACCOUNT, whole));
        turnstile.limitOf(call).ifPresent(limit -> limits.put(call.path(), limit));
        try {
            return shared.get().take(account, limits);
        } catch (RuntimeException e) {
            LOG.warn("the shared quota of {} does not answer, this process keeps the limits alone", account, e);
            return Duration.ZERO;
        }
    }

    private void heed(Call call, Answer answer, long sent) {
        if (answer.status() == TOO_MANY) {
            slowDown(call, answer.retryAfter(clock.get()).orElse(ONE_SECOND));
        }
        answer.remaining().ifPresent(left -> turnstile.remaining(call, left, sent));
    }

    private void slowDown(Call call, Duration time) {
        boolean own = turnstile.limitOf(call).isPresent();
        LOG.warn("Ozon has had too many calls, {} waits {} ms", own ? call.path() : account, time.toMillis());
        turnstile.pause(call, time.toNanos());
        try {
            shared.ifPresent(quota -> quota.pause(account, own ? call.path() : ACCOUNT, time));
        } catch (RuntimeException e) {
            LOG.warn("the shared quota of {} was not told", account, e);
        }
    }
}
