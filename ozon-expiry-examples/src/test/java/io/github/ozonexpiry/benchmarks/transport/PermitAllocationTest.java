package io.github.ozonexpiry.benchmarks.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class PermitAllocationTest {

    private static final int CALLS = 100_000;

    @Test
    void aCallThatNeedNotWaitPassesTheLimitsWithoutAnObject() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        LongSupplier permit = new OwnPermit().limitedTo(1_000_000, Duration.ofMillis(1));
        take(permit);

        long before = threads.getCurrentThreadAllocatedBytes();
        long taken = take(permit);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(taken).isEqualTo(200L * CALLS);
        assertThat(allocated).isLessThan(CALLS);
    }

    private static long take(LongSupplier permit) {
        long sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += permit.getAsLong();
        }
        return sum;
    }
}
