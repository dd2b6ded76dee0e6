package io.github.ozonexpiry.benchmarks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.ozonexpiry.client.PostingCalls;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** What a posting takes before anything is compiled, which is the same in every run; the compiler then does without some 300 bytes of it. */
class ReadingAllocationTest {

    private static final int POSTINGS = 200;
    private static final long MOST_BYTES_A_POSTING = 4_200;

    @Test
    void aPostingTakesFewBytes() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        byte[] page = InventedPage.of(POSTINGS);
        PostingCalls.read(page);

        long before = threads.getCurrentThreadAllocatedBytes();
        int read = PostingCalls.read(page).items().size();
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(read).isEqualTo(POSTINGS);
        assertThat(allocated / POSTINGS).isBetween(1L, MOST_BYTES_A_POSTING);
    }
}
