package io.github.ozonexpiry.benchmarks.rivals;

import com.google.common.util.concurrent.RateLimiter;
import io.github.ozonexpiry.benchmarks.transport.Permit;
import java.time.Duration;
import java.util.function.LongSupplier;

/** The {@code RateLimiter} of Guava: a rate a second, of which it saves up one second. */
public final class Guava implements Permit {

    @Override
    public String id() {
        return "guava";
    }

    @Override
    @SuppressWarnings("UnstableApiUsage") // RateLimiter is marked @Beta
    public LongSupplier limitedTo(int calls, Duration window) {
        RateLimiter limiter = RateLimiter.create(calls * 1e9 / window.toNanos());
        return () -> (long) limiter.acquire();
    }
}
