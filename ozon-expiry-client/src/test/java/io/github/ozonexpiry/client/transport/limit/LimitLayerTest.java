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
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source of what is expected: notes on the Seller API, 1.3; issue 7. */
class LimitLayerTest {

    private static final Call READ = Call.post("/v1/read", new byte[0]).being(Nature.reading());
    private static final Call BY_DAY =
            Call.post("/v1/by-day", new byte[0]).being(Nature.reading().oneAfterAnother());

    private static final Call TURNOVER =
            Call.post("/v1/turnover", new byte[0]).being(Nature.reading().limitedTo(RateLimit.perMinute(1)));

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Retry-After | 7 | 7
                    Retry-After | Thu, 01 Jan 1970 00:00:09 GMT | 9
                    Retry-After | Fri, 31 Dec 9999 23:59:59 GMT | 86400
                    X-Other | 7 | 1
                    """)
    void everybodyWaitsAsLongAsOzonAsksElseASecond(String header, String value, double seconds) throws IOException {
        LimitLayer limits = layer(Limits.OF_OZON, alone);

        limits.send(READ, ozon.answering(call -> SimulatedOzon.answer(429, Map.of(header, value))));
        layer(Limits.OF_OZON, alone).send(BY_DAY, ozon);

        assertThat(ozon.moments().seconds()).containsExactly(seconds);
    }

    @Test
    void tooManyItemsOfAMethodSlowOnlyThisMethod() throws IOException {
        LimitLayer limits = layer(Limits.OF_OZON, alone);
        SimulatedOzon busy = ozon.answering(call -> SimulatedOzon.answer(429, Map.of("Item-Retry-After", "2")));

        limits.send(READ, busy);
        limits.send(BY_DAY, ozon);
        limits.send(READ, ozon);

        assertThat(ozon.moments().seconds()).containsExactly(0.0, 120.0);
    }

    @Test
    void tooManyOfAMethodWithALimitOfItsOwnSlowOnlyThisMethod() throws IOException {
        LimitLayer limits = layer(Limits.OF_OZON, alone);
        SimulatedOzon busy = ozon.answering(call -> SimulatedOzon.answer(429, Map.of("Retry-After", "90")));

        limits.send(TURNOVER, busy);
        limits.send(READ, ozon);
        limits.send(TURNOVER, ozon);

        assertThat(ozon.moments().seconds()).containsExactly(0.0, 90.0);
    }

    @Test
    void aMethodKeepsItsOwnLimitBesideTheAccounts() throws IOException {
        LimitLayer limits = layer(Limits.OF_OZON.account(RateLimit.perSecond(2)), alone);

        limits.send(TURNOVER, ozon);
        limits.send(READ, ozon);
        limits.send(READ, ozon);
        limits.send(TURNOVER, ozon);

        assertThat(ozon.moments().seconds()).containsExactly(0.0, 0.0, 1.0, 60.0);
    }

    @Test
    void aCallersLimitReplacesTheOneOfAMethodOrGivesItOne() throws IOException {
        Limits own = Limits.OF_OZON
                .method("/v1/turnover", RateLimit.perSecond(1))
                .method("/v1/read", new RateLimit(1, Duration.ofSeconds(5)));
        LimitLayer limits = layer(own, alone);

        limits.send(TURNOVER, ozon);
        limits.send(READ, ozon);
        limits.send(TURNOVER, ozon);
        limits.send(READ, ozon);

        assertThat(ozon.moments().seconds()).containsExactly(0.0, 0.0, 1.0, 5.0);
    }

    @Test
    void otherAccountsAndOtherLimitsWaitElsewhere() throws IOException {
        Limits one = Limits.OF_OZON.account(RateLimit.perSecond(1));
        layer(one, alone).send(READ, ozon);

        new LimitLayer("4712", one, alone, () -> Instant.EPOCH).send(READ, ozon);
        layer(one.method("/v1/other", RateLimit.perSecond(1)), alone).send(READ, ozon);
        layer(one, alone).send(READ, ozon);

        assertThat(ozon.moments().seconds()).containsExactly(0.0, 0.0, 0.0, 1.0);
    }

    @Test
    void whatOthersHaveUsedUpIsNotSent() throws IOException {
        LimitLayer limits = layer(Limits.OF_OZON, alone);

        limits.send(READ, ozon.answering(call -> SimulatedOzon.answer(200, Map.of("Ratelimit-Remaining", "1"))));
        limits.send(READ, ozon);
        limits.send(READ, ozon);

        assertThat(ozon.moments().seconds()).containsExactly(0.0, 1.0);
    }

    @Test
    void aSharedQuotaIsAskedByTheNamesOfTheLimitsAndToldOfTooMany() throws IOException {
        List<String> asked = new ArrayList<>();
        LimitLayer limits = layer(Limits.OF_OZON.shared(new Remembering(asked)), alone);

        limits.send(READ, ozon);
        limits.send(TURNOVER, ozon.answering(call -> SimulatedOzon.answer(429, Map.of("Retry-After", "90"))));
        limits.send(READ, ozon.answering(call -> SimulatedOzon.answer(429, Map.of("Retry-After", "2"))));

        assertThat(asked)
                .containsExactly(
                        "4711 {account=50 in PT1S}",
                        "4711 {/v1/turnover=1 in PT1M, account=50 in PT1S}",
                        "4711 /v1/turnover pauses PT1M30S",
                        "4711 {account=50 in PT1S}",
                        "4711 account pauses PT2S");
    }

    @Test
    void aSharedQuotaThatFailsLeavesTheLimitsOfThisProcess() throws IOException {
        Limits own = Limits.OF_OZON.account(RateLimit.perSecond(1));
        LimitLayer limits = layer(own.shared(new Failing()), alone);

        limits.send(READ, ozon);
        limits.send(READ, ozon.answering(call -> SimulatedOzon.answer(429, Map.of("Retry-After", "5"))));
        limits.send(READ, ozon);

        assertThat(ozon.moments().seconds()).containsExactly(0.0, 6.0);
    }

    @Test
    void anInterruptEndsTheWaitAtOnceAndNobodyBehindWaitsLonger() throws Exception {
        SimulatedTicks time = SimulatedTicks.forThreads(3);
        SimulatedOzon own = SimulatedOzon.answeringAfter(Duration.ZERO, time);
        LimitLayer limits = layer(Limits.OF_OZON.account(RateLimit.perSecond(1)), time);
        limits.send(READ, own);
        List<Thread> waiting = new ArrayList<>();
        Queue<String> ends = new ConcurrentLinkedQueue<>();
        for (String name : List.of("first", "second")) {
            Thread thread = new Thread(() -> ends.add(name + " " + endOf(limits, own)));
            waiting.add(thread);
            thread.start();
            while (thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }

        waiting.get(0).interrupt();
        waiting.get(0).join(10_000);
        assertThat(ends).containsExactly("first interrupted true");
        time.advance(Duration.ofSeconds(1));
        waiting.get(1).join(10_000);

        assertThat(ends).containsExactly("first interrupted true", "second sent");
        assertThat(own.moments().seconds()).containsExactly(0.0, 1.0);
    }

    private static String endOf(LimitLayer limits, SimulatedOzon ozon) {
        try {
            limits.send(READ, ozon);
            return "sent";
        } catch (InterruptedIOException e) {
            return "interrupted " + Thread.currentThread().isInterrupted();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private record Remembering(List<String> asked) implements SharedQuota {

        @Override
        public Duration take(String account, Map<String, RateLimit> limits) {
            asked.add(account + " " + new TreeMap<>(limits));
            return Duration.ZERO;
        }

        @Override
        public void pause(String account, String limit, Duration time) {
            asked.add(account + " " + limit + " pauses " + time);
        }
    }

    private record Failing() implements SharedQuota {

        @Override
        public Duration take(String account, Map<String, RateLimit> limits) {
            throw new IllegalStateException("the store is down");
        }

        @Override
        public void pause(String account, String limit, Duration time) {
            throw new IllegalStateException("the store is down");
        }
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
