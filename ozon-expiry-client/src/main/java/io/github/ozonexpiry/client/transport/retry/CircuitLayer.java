package io.github.ozonexpiry.client.transport.retry;

import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.client.transport.NotSent;
import io.github.ozonexpiry.client.transport.Ticks;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops calling a method for some minutes when Ozon says so or when it fails again and again, for all clients of the account in this JVM: a
 * call in that time is {@link NotSent}. A missing connection does not count, for it says nothing about a method.
 */
public final class CircuitLayer implements Layer {

    private static final Logger LOG = LoggerFactory.getLogger(CircuitLayer.class);

    /** The circuits of all accounts and methods in this JVM; they hold what has failed, and no setting. */
    private static final Map<Key, Circuit> ALL = new ConcurrentHashMap<>();

    private final String account;
    private final CircuitPolicy policy;
    private final Ticks ticks;

    private record Key(String account, String path, CircuitPolicy policy, Ticks ticks) {}

    /**
     * A layer.
     *
     * @param account whose calls they are
     * @param policy when a method is no longer called
     * @param ticks the time
     */
    public CircuitLayer(String account, CircuitPolicy policy, Ticks ticks) {
        this.account = account;
        this.policy = policy;
        this.ticks = ticks;
    }

    @Override
    public Answer send(Call call, Next next) throws IOException {
        Circuit circuit = ALL.computeIfAbsent(
                new Key(account, call.path(), policy, ticks), any -> new Circuit(policy.failures()));
        long wait = circuit.enter(ticks.nanos());
        if (wait > 0) {
            throw new NotSent(NotSent.Reason.CIRCUIT, Duration.ofNanos(wait));
        }
        try {
            Outcome outcome = Outcome.of(call, next);
            learn(call, circuit, outcome);
            return outcome.raw();
        } catch (RuntimeException | Error e) {
            circuit.toldNothing();
            throw e;
        }
    }

    private void learn(Call call, Circuit circuit, Outcome outcome) {
        if (outcome instanceof Outcome.Answered answered && CircleIsOpen.isSaidBy(answered.answer())) {
            if (circuit.open(ticks.nanos(), policy.whenOzonSays())) {
                LOG.warn("Ozon says of {} that its circle is open: not called for {}", call, policy.whenOzonSays());
            }
            return;
        }
        switch (outcome.meaning()) {
            case IN_DOUBT -> {
                if (circuit.failed(ticks.nanos(), policy.pause())) {
                    LOG.warn("{} has failed again and again: not called for {}", call, policy.pause());
                }
            }
            case FINAL -> {
                if (circuit.succeeded()) {
                    LOG.info("{} is called again", call);
                }
            }
            default -> circuit.toldNothing();
        }
    }
}
