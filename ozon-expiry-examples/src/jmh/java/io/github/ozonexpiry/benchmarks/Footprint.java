package io.github.ozonexpiry.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How much memory a calendar holds: the growth of the heap by many of them, divided. */
final class Footprint {

    private static final int CALENDARS = 500;
    private static final double KIBIBYTE = 1024;

    private Footprint() {}

    static Optional<Double> kibibytes(String contender, String schedule) {
        return Contenders.named(contender).build(Schedule.named(schedule)).map(Footprint::kibibytes);
    }

    private static double kibibytes(Supplier<Object> build) {
        List<Object> held = new ArrayList<>(CALENDARS);
        held.add(build.get()); // loads the classes
        try {
            long before = used();
            while (held.size() <= CALENDARS) {
                held.add(build.get());
            }
            return (used() - before) / KIBIBYTE / CALENDARS;
        } finally {
            Reference.reachabilityFence(held);
        }
    }

    private static long used() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
