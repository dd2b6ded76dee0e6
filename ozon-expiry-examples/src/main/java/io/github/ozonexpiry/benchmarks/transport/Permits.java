package io.github.ozonexpiry.benchmarks.transport;

import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** Everyone who keeps a limit: those of this module, and those that the profile {@code rivals} adds. */
public final class Permits {

    private static final int CALLS = 20;
    private static final Duration WINDOW = Duration.ofMillis(50);
    private static final int WINDOWS = 3;

    private Permits() {}

    /** {@return ours first, then other libraries, then the floors} */
    public static List<Permit> all() {
        return Stream.of(
                        Stream.of(new OwnPermit()),
                        ServiceLoader.load(Permit.class).stream().map(ServiceLoader.Provider::get),
                        Stream.of(new OneExchange(), new BareTime()))
                .<Permit>flatMap(part -> part)
                .toList();
    }

    /**
     * Finds a way to keep a limit.
     *
     * @param id its short name
     * @return the way
     * @throws IllegalArgumentException when there is none of that name
     */
    public static Permit named(String id) {
        return all().stream()
                .filter(permit -> permit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody keeps a limit as '" + id + "'"));
    }

    /**
     * Takes three times as many permits as a limit allows at once.
     *
     * @param permit who keeps it
     * @return how long that took: at least two windows
     * @throws IllegalStateException when it took less; the message names who was too fast
     */
    public static Duration check(Permit permit) {
        LongSupplier limited = permit.limitedTo(CALLS, WINDOW);
        long start = System.nanoTime();
        for (int i = 0; i < WINDOWS * CALLS; i++) {
            long unused = limited.getAsLong();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (!permit.boundless() && took.compareTo(WINDOW.multipliedBy(WINDOWS - 1)) < 0) {
            throw new IllegalStateException(permit.id() + " let " + WINDOWS * CALLS + " calls through in " + took + ", "
                    + CALLS + " in " + WINDOW + " are allowed");
        }
        return took;
    }
}
