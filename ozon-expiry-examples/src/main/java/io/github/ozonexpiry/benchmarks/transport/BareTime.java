package io.github.ozonexpiry.benchmarks.transport;

import java.time.Duration;
import java.util.function.LongSupplier;

/** No limit: what it takes to ask the computer for the time, without which nobody can keep one. */
final class BareTime implements Permit {

    @Override
    public String id() {
        return "floor-nano-time";
    }

    @Override
    public boolean boundless() {
        return true;
    }

    @Override
    public LongSupplier limitedTo(int calls, Duration window) {
        return System::nanoTime;
    }
}
