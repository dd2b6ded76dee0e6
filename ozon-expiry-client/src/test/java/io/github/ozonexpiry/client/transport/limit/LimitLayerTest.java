package io.github.ozonexpiry.client.transport.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.Call.Items;
import io.github.ozonexpiry.client.transport.Nature;
import io.github.ozonexpiry.client.transport.NotSent;
import io.github.ozonexpiry.client.transport.RateLimit;
import io.github.ozonexpiry.sandbox.SimulatedTicks;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Source of what is expected: notes on the Seller API, 1.3; issue 7. */
class LimitLayerTest {

    private static final Call READ = Call.post("/v1/read", new byte[0]).being(Nature.reading());
    private static final Call BY_DAY =
            Call.post("/v1/by-day", new byte[0]).being(Nature.reading().oneAfterAnother());

    private final SimulatedTicks alone = SimulatedTicks.forThreads(1);
    private final SimulatedOzon ozon = SimulatedOzon.answeringAfter(Duration.ZERO, alone);

    private static LimitLayer layer(Limits limits, SimulatedTicks time) {
        return new LimitLayer("4711", limits, time, () -> Instant.EPOCH);
    }

    @Test
    void callsOneAfterAnotherWhereOzonWantsIt() {
        SimulatedTicks time = SimulatedTicks.forThreads(3);
        SimulatedOzon slow = SimulatedOzon.answeringAfter(Duration.ofSeconds(2), time);
        LimitLayer limits = layer(Limits.OF_OZON, time);

        Simulation.of(any -> limits.send(BY_DAY, slow))
                .and(any -> limits.send(BY_DAY, slow))
                .and(any -> limits.send(BY_DAY, slow))
                .run(time);

        assertThat(slow.moments().seconds()).containsExactly(0.0, 2.0, 4.0);
    }

    @Test
    void callsTheNextAlsoAfterOneThatFailed() throws IOException {
        LimitLayer limits = layer(Limits.OF_OZON, alone);
        assertThatThrownBy(() -> limits.send(BY_DAY, call -> {
                    throw new IOException("cut");
                }))
                .hasMessage("cut");

        limits.send(BY_DAY.endingAt(Duration.ofSeconds(1).toNanos()), ozon);

        assertThat(ozon.moments().seconds()).containsExactly(0.0);
    }

    @Test
    void leavesAPairAloneForHalfAMinute() throws IOException {
        LimitLayer limits = layer(Limits.OF_OZON, alone);
        Call change = READ.changing(new Items(Set.of("1 at 2"), Duration.ofSeconds(30)));

        limits.send(change, ozon);
        limits.send(change, ozon);

        assertThat(ozon.moments().seconds()).containsExactly(0.0, 30.0);
    }

    @Test
    void refusesAtOnceWhatWouldComeAfterItsEnd() throws IOException {
        LimitLayer limits = layer(Limits.OF_OZON.account(RateLimit.perSecond(1)), alone);
        limits.send(READ, ozon);

        Call tooShort = READ.endingAt(Duration.ofMillis(900).toNanos());

        assertThatThrownBy(() -> limits.send(tooShort, ozon))
                .isInstanceOfSatisfying(
                        NotSent.class,
                        refusal -> assertThat(refusal.waitNeeded()).isEqualTo(Duration.ofSeconds(1)));
        assertThat(alone.nanos()).isZero();
    }

    @Test
    void slowsAllCallsOfTheAccountWhenOzonHasHadTooMany() throws IOException {
        LimitLayer limits = layer(Limits.OF_OZON, alone);
        LimitLayer sameAccount = layer(Limits.OF_OZON, alone);
        SimulatedOzon busy = ozon.answering(call -> SimulatedOzon.answer(429, Map.of("Retry-After", "7")));

        limits.send(READ, busy);
        sameAccount.send(BY_DAY, ozon);

        assertThat(ozon.moments().seconds()).containsExactly(7.0);
    }

    @Test
    void heldUpByOtherProcessesKeepsThePairItHas() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        LimitLayer limits = layer(Limits.OF_OZON.shared(new Quota(asked)), alone);
        Call change = READ.changing(new Items(Set.of("1 at 2"), Duration.ofSeconds(30)));

        limits.send(change, ozon);
        limits.send(change, ozon);

        assertThat(ozon.moments().seconds()).containsExactly(3.0, 33.0);
        assertThat(asked).hasValue(3);
    }

    /** Wants the first to wait three seconds. */
    private record Quota(AtomicInteger asked) implements SharedQuota {

        @Override
        public Duration take(String account, Map<String, RateLimit> limits) {
            return asked.incrementAndGet() == 1 ? Duration.ofSeconds(3) : Duration.ZERO;
        }

        @Override
        public void pause(String account, String limit, Duration time) {
            throw new AssertionError("nobody had too many");
        }
    }
}
