package io.github.ozonexpiry.client.transport.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.InterruptedBeforeSending;
import io.github.ozonexpiry.client.transport.NotSent;
import io.github.ozonexpiry.sandbox.SimulatedTicks;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** Source of what is expected: notes on the Seller API, 1.3 (one call at a time, the next when it has ended); issue 7. */
class OneAtATimeTest {

    private static final Call BY_DAY = Call.post("/v1/by-day", new byte[0]);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SimulatedTicks time = SimulatedTicks.forThreads(4);
    private final OneAtATime queue = new OneAtATime(time);
    private final Queue<String> ends = new ConcurrentLinkedQueue<>();

    @Test
    void theFirstGoesAtOnce() throws IOException {
        OneAtATime.Place place = queue.enter(BY_DAY.endingAt(1));

        queue.leave(place);
        queue.leave(queue.enter(BY_DAY.endingAt(1)));
    }

    @Test
    void theOthersFollowInTheOrderInWhichTheyCame() throws Exception {
        OneAtATime.Place first = queue.enter(BY_DAY);
        List<Thread> others = new ArrayList<>();
        for (String name : List.of("b", "c", "d")) {
            others.add(waiting(name, BY_DAY));
        }
        assertThat(ends).isEmpty();

        queue.leave(first);
        for (Thread other : others) {
            other.join(PATIENCE.toMillis());
        }

        assertThat(ends).containsExactly("b went", "c went", "d went");
    }

    @Test
    void whoIsInterruptedLeavesTheQueueAtOnceWithItsFlagSetAndHoldsNobodyUp() throws Exception {
        OneAtATime.Place first = queue.enter(BY_DAY);
        Thread second = waiting("b", BY_DAY);
        Thread third = waiting("c", BY_DAY);

        second.interrupt();
        second.join(PATIENCE.toMillis());
        assertThat(ends).containsExactly("b interrupted while another call goes, flag true");
        queue.leave(first);
        third.join(PATIENCE.toMillis());

        assertThat(ends).hasSize(2).endsWith("c went");
    }

    @Test
    void whoseEndComesWhileItWaitsIsNotSentAndHoldsNobodyUp() throws Exception {
        OneAtATime.Place first = queue.enter(BY_DAY);
        Thread second = waiting("b", BY_DAY.endingAt(Duration.ofSeconds(5).toNanos()));
        Thread third = waiting("c", BY_DAY);

        time.advance(Duration.ofSeconds(4));
        assertThat(ends).isEmpty();
        time.advance(Duration.ofSeconds(1));
        second.join(PATIENCE.toMillis());
        assertThat(ends).containsExactly("b not sent: LIMIT");
        queue.leave(first);
        third.join(PATIENCE.toMillis());

        assertThat(ends).hasSize(2).endsWith("c went");
    }

    @Test
    void whoGivesUpWhileItIsNextDoesNotMakeTheOneBehindGoBesideTheFirst() throws Exception {
        OneAtATime.Place first = queue.enter(BY_DAY);
        Thread second = waiting("b", BY_DAY);
        Thread third = waiting("c", BY_DAY);

        second.interrupt();
        second.join(PATIENCE.toMillis());
        time.advance(Duration.ofMinutes(3));
        stillWaits(third);

        assertThat(ends).hasSize(1);
        queue.leave(first);
        third.join(PATIENCE.toMillis());
    }

    /** A thread that has come to its place in the queue. */
    private Thread waiting(String name, Call call) {
        Thread thread = new Thread(() -> goInTurn(name, call));
        thread.setDaemon(true);
        thread.start();
        stillWaits(thread);
        return thread;
    }

    private static void stillWaits(Thread thread) {
        while (thread.getState() != Thread.State.WAITING) {
            assertThat(thread.isAlive()).isTrue();
            Thread.onSpinWait();
        }
    }

    /** What became of it is written down before the next may go. */
    private void goInTurn(String name, Call call) {
        try {
            OneAtATime.Place place = queue.enter(call);
            ends.add(name + " went");
            queue.leave(place);
        } catch (NotSent e) {
            ends.add(name + " not sent: " + e.reason());
        } catch (InterruptedBeforeSending e) {
            ends.add(name + " " + e.getMessage() + ", flag "
                    + Thread.currentThread().isInterrupted());
        } catch (IOException e) {
            ends.add(name + " " + e);
        }
    }
}
