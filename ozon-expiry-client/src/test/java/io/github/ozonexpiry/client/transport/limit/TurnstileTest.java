package io.github.ozonexpiry.client.transport.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.Nature;
import io.github.ozonexpiry.client.transport.Nature.Urgency;
import io.github.ozonexpiry.client.transport.NotSent;
import io.github.ozonexpiry.client.transport.RateLimit;
import io.github.ozonexpiry.sandbox.SimulatedTicks;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Source of what is expected: issue 7 (fair, urgent first, never throws unless the wait is longer than the call may last). */
class TurnstileTest {

    private static final int MANY = 100_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static Call call(Urgency urgency) {
        return Call.post("/v1/read", new byte[0]).being(Nature.reading().being(urgency));
    }

    private static Turnstile turnstile(RateLimit limit, SimulatedTicks time) {
        return new Turnstile(limit, Map.of(), time);
    }

    @Test
    void equalsGoInTheOrderInWhichTheyCame() throws Exception {
        SimulatedTicks time = SimulatedTicks.forThreads(5);
        Turnstile turnstile = turnstile(RateLimit.perSecond(1), time);
        Queue<String> gone = new ConcurrentLinkedQueue<>();
        turnstile.admit(call(Urgency.ORDINARY), 0);
        List<Thread> waiting = new ArrayList<>();
        for (String name : List.of("a", "b", "c", "d")) {
            waiting.add(waiting(turnstile, call(Urgency.ORDINARY), time, () -> gone.add(name)));
        }

        letGo(waiting, time, gone);

        assertThat(gone).containsExactly("a", "b", "c", "d");
    }

    @Test
    void theUrgentOvertakeThatCameNotMuchLater() throws Exception {
        SimulatedTicks time = SimulatedTicks.forThreads(5);
        Turnstile turnstile = turnstile(RateLimit.perSecond(1), time);
        Queue<String> gone = new ConcurrentLinkedQueue<>();
        turnstile.admit(call(Urgency.ORDINARY), 0);
        List<Thread> waiting = new ArrayList<>();
        for (Urgency urgency : List.of(Urgency.BULK, Urgency.ORDINARY, Urgency.URGENT)) {
            waiting.add(waiting(turnstile, call(urgency), time, () -> gone.add(urgency.name())));
        }

        letGo(waiting, time, gone);

        assertThat(gone).containsExactly("URGENT", "ORDINARY", "BULK");
    }

    @Test
    void whoIsRefusedForItsEndTakesNobodysTurn() throws Exception {
        SimulatedTicks time = SimulatedTicks.forThreads(3);
        Turnstile turnstile = turnstile(RateLimit.perSecond(1), time);
        Queue<String> gone = new ConcurrentLinkedQueue<>();
        turnstile.admit(call(Urgency.ORDINARY), 0);
        Call hasty = call(Urgency.URGENT).endingAt(Duration.ofMillis(500).toNanos());
        Thread refused = new Thread(() -> gone.add("hasty " + refusal(turnstile, hasty)));
        refused.start();
        refused.join(PATIENCE.toMillis());
        Thread patient = waiting(turnstile, call(Urgency.BULK), time, () -> gone.add("patient"));

        letGo(List.of(patient), time, gone);

        assertThat(gone).containsExactly("hasty LIMIT PT1S", "patient");
        assertThat(time.nanos()).isEqualTo(Duration.ofSeconds(1).toNanos());
    }

    @ParameterizedTest
    @EnumSource(Urgency.class)
    void whereNobodyWaitsACallGoesThroughWithoutTheLock(Urgency urgency) throws Exception {
        SimulatedTicks time = SimulatedTicks.forThreads(2);
        Turnstile turnstile = turnstile(new RateLimit(1_000_000, Duration.ofMillis(1)), time);
        Call call = call(urgency);
        AtomicInteger passed = new AtomicInteger();
        Thread caller = new Thread(() -> passed.set(passOften(turnstile, call)));

        synchronized (turnstile) {
            caller.start();
            caller.join(PATIENCE.toMillis());
            assertThat(caller.isAlive()).isFalse();
        }

        assertThat(passed).hasValue(MANY);
    }

    private static int passOften(Turnstile turnstile, Call call) {
        int passed = 0;
        for (int i = 0; i < MANY; i++) {
            passed += turnstile.passesAtOnce(call, i * 1_000L) ? 1 : 0;
        }
        return passed;
    }

    /** A thread that has come to wait for its turn. */
    private static Thread waiting(Turnstile turnstile, Call call, SimulatedTicks time, Runnable whenGone) {
        Thread thread = new Thread(() -> {
            try {
                turnstile.admit(call, time.nanos());
                whenGone.run();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        while (thread.getState() != Thread.State.WAITING) {
            assertThat(thread.isAlive()).isTrue();
            Thread.onSpinWait();
        }
        return thread;
    }

    /** Lets a second pass for each, once the one of the second before has gone. */
    private static void letGo(List<Thread> waiting, SimulatedTicks time, Queue<String> gone) throws Exception {
        int before = gone.size();
        for (int i = 1; i <= waiting.size(); i++) {
            time.advance(Duration.ofSeconds(1));
            while (gone.size() < before + i) {
                Thread.onSpinWait();
            }
        }
        for (Thread thread : waiting) {
            thread.join(PATIENCE.toMillis());
        }
    }

    private static String refusal(Turnstile turnstile, Call call) {
        try {
            turnstile.admit(call, 0);
            return "went";
        } catch (NotSent e) {
            return e.reason() + " " + e.waitNeeded();
        } catch (IOException e) {
            return e.toString();
        }
    }
}
