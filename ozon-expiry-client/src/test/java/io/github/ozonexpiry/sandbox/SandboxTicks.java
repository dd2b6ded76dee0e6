package io.github.ozonexpiry.sandbox;

import io.github.ozonexpiry.client.transport.Ticks;
import java.time.Duration;
import java.time.Instant;

/** The time of a sandbox's clock, which whoever waits lets go by: for one thread. */
final class SandboxTicks implements Ticks {

    private final OzonSandbox sandbox;
    private final Instant start;
    private boolean woken;

    SandboxTicks(OzonSandbox sandbox) {
        this.sandbox = sandbox;
        this.start = sandbox.now();
    }

    @Override
    public long nanos() {
        return Duration.between(start, sandbox.now()).toNanos();
    }

    @Override
    public void waitUntil(long nanos) {
        long left = nanos - nanos();
        if (left > 0 && !woken && !Thread.currentThread().isInterrupted()) {
            sandbox.advance(Duration.ofNanos(left));
        }
        woken = false;
    }

    @Override
    public void wake(Thread waiting) {
        woken = true;
    }
}
