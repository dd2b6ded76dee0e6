package io.github.ozonexpiry.benchmarks.transport;

import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.client.transport.Nature;
import io.github.ozonexpiry.client.transport.RateLimit;
import io.github.ozonexpiry.client.transport.Ticks;
import io.github.ozonexpiry.client.transport.limit.LimitLayer;
import io.github.ozonexpiry.client.transport.limit.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** Our own {@link LimitLayer} above nothing, with an answer of Ozon's usual headers: queue, 429 and what Ozon says is left included. */
final class OwnPermit implements Permit {

    private static final AtomicInteger ACCOUNTS = new AtomicInteger();

    @Override
    public String id() {
        return "ours";
    }

    @Override
    public LongSupplier limitedTo(int calls, Duration window) {
        Limits limits = Limits.OF_OZON.account(new RateLimit(calls, window));
        LimitLayer layer = new LimitLayer("account " + ACCOUNTS.incrementAndGet(), limits, Ticks.SYSTEM, Instant::now);
        Call call = Call.post("/v3/posting/fbs/get", new byte[200]).being(Nature.reading());
        Answer answer = new Answer(
                200,
                Map.of(
                        "Content-Type", List.of("application/json"),
                        "Content-Length", List.of("13"),
                        "Date", List.of("Tue, 05 May 2026 12:00:00 GMT"),
                        "Server", List.of("nginx"),
                        "X-O3-Trace-Id", List.of("0123456789abcdef")),
                new byte[13]);
        Layer.Next nothing = any -> answer;
        return () -> {
            try {
                return layer.send(call, nothing).status();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
