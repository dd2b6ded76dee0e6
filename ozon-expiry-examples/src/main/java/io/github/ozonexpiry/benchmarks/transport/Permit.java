package io.github.ozonexpiry.benchmarks.transport;

import java.time.Duration;
import java.util.function.LongSupplier;

/** One way to keep a limit of calls: what it takes to be let through is timed, that it holds is checked. */
public interface Permit {

    /** {@return the short name, used on the command line and in the tables} */
    String id();

    /** {@return whether it keeps no limit at all; never checked} */
    default boolean boundless() {
        return false;
    }

    /**
     * A limit.
     *
     * @param calls how many are let through within a stretch of time
     * @param window the stretch
     * @return takes one permit, waiting where there is none, and returns a number of no meaning
     */
    LongSupplier limitedTo(int calls, Duration window);
}
