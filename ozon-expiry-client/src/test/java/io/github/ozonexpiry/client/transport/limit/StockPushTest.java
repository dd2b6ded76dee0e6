package io.github.ozonexpiry.client.transport.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.Call.Items;
import io.github.ozonexpiry.client.transport.Nature;
import io.github.ozonexpiry.client.transport.Nature.Effect;
import io.github.ozonexpiry.client.transport.RateLimit;
import io.github.ozonexpiry.sandbox.SimulatedTicks;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Source of what is expected: notes on the Seller API, 1.3 (80 a minute, 100 pairs a call, a pair once in 30 s); performance goal d (99 %). */
class StockPushTest {

    private static final int PAIRS = 100;
    private static final int MINUTES = 10;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Nature UPDATE = Nature.of(Effect.REPEATABLE).limitedTo(RateLimit.perMinute(80));

    @ParameterizedTest
    @ValueSource(ints = {6, 700})
    void oneThreadPushesEightyTimesAHundredPairsAMinuteAndNoMore(int roundTrip) {
        SimulatedTicks time = SimulatedTicks.forThreads(1);
        SimulatedOzon ozon = SimulatedOzon.answeringAfter(Duration.ofMillis(roundTrip), time);
        LimitLayer limits = new LimitLayer("4711", Limits.OF_OZON, time, () -> Instant.EPOCH);

        Simulation.of(any -> pushAll(limits, ozon)).run(time);

        assertThat(ozon.moments().mostWithin(MINUTE)).isEqualTo(80);
        assertThat(ozon.moments().before(MINUTE.multipliedBy(MINUTES))).isGreaterThanOrEqualTo(80 * MINUTES * 99 / 100);
    }

    private static void pushAll(LimitLayer limits, SimulatedOzon ozon) throws IOException {
        for (int i = 0; i < 80 * (MINUTES + 1); i++) {
            Call call = Call.post("/v2/products/stocks", new byte[0]).being(UPDATE);
            limits.send(call.changing(new Items(pairs(i), Duration.ofSeconds(30))), ozon);
        }
    }

    private static Set<String> pairs(int call) {
        return IntStream.range(call * PAIRS, (call + 1) * PAIRS)
                .mapToObj(number -> number + " at 1")
                .collect(Collectors.toSet());
    }
}
