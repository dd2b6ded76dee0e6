package io.github.ozonexpiry.client.transport.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.transport.RateLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is a plain list of all passages, counted anew for each question. Moments are of any unit, here called nanoseconds. */
class SlidingWindowTest {

    private static final int ARRIVALS = 9;
    private static final int LONGEST_GAP = 4;

    private static SlidingWindow window(int calls, int stretch, long now) {
        return new SlidingWindow(new RateLimit(calls, Duration.ofNanos(stretch)), now);
    }

    /** So many passages within a stretch, by counting. */
    private static final class Counted {

        private final int calls;
        private final int stretch;
        private final List<Long> passed = new ArrayList<>();

        Counted(int calls, int stretch) {
            this.calls = calls;
            this.stretch = stretch;
        }

        boolean isOpen(long now) {
            return passed.stream().filter(moment -> now - moment < stretch).count() < calls;
        }

        long opening(long now) {
            long moment = now;
            while (!isOpen(moment)) {
                moment++;
            }
            return moment;
        }

        boolean pass(long now) {
            boolean open = isOpen(now);
            if (open) {
                passed.add(now);
            }
            return open;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1_000, -7, Long.MAX_VALUE / 4, Long.MAX_VALUE - 9, Long.MIN_VALUE + 3})
    void letsThroughWhatCountingLetsThroughInEverySmallWorld(long begin) {
        for (int calls = 1; calls <= 4; calls++) {
            for (int pattern = 0; pattern < Math.pow(LONGEST_GAP, ARRIVALS - 1); pattern++) {
                compare(calls, 5, pattern, begin);
            }
        }
    }

    private static void compare(int calls, int stretch, int pattern, long begin) {
        SlidingWindow window = window(calls, stretch, begin);
        Counted counted = new Counted(calls, stretch);
        long now = begin;
        int gaps = pattern;
        for (int arrival = 0; arrival < ARRIVALS; arrival++) {
            long wait = Math.max(window.waitAfter(0, now), 0);
            if (wait != counted.opening(now) - now || window.pass(now) != counted.pass(now)) {
                throw new AssertionError(calls + " calls, pattern " + pattern + ", arrival " + arrival);
            }
            now += gaps % LONGEST_GAP;
            gaps /= LONGEST_GAP;
        }
    }

    @Test
    void isOpenExactlyWhenTheStretchHasPassed() {
        SlidingWindow window = window(2, 10, 0);

        assertThat(window.pass(0)).isTrue();
        assertThat(window.pass(3)).isTrue();
        assertThat(window.pass(9)).isFalse();
        assertThat(window.pass(10)).isTrue();
        assertThat(window.pass(12)).isFalse();
        assertThat(window.pass(13)).isTrue();
    }

    @Test
    void tellsHowLongItStaysShutBehindOthers() {
        SlidingWindow window = window(2, 10, 0);
        window.pass(0);
        window.pass(3);

        assertThat(window.waitAfter(0, 4)).isEqualTo(6);
        assertThat(window.waitAfter(1, 4)).isEqualTo(9);
        assertThat(window.waitAfter(2, 4)).isEqualTo(16);
        assertThat(window.waitAfter(3, 4)).isEqualTo(19);
    }

    @Test
    void takesThePlacesThatOthersHaveUsedAsOfTheMomentOfSending() {
        SlidingWindow window = window(5, 100, 0);
        window.pass(10);

        window.remaining(2, 10, 30);

        assertThat(window.pass(30)).isTrue();
        assertThat(window.pass(30)).isTrue();
        assertThat(window.pass(109)).isFalse();
        assertThat(window.pass(110)).isTrue();
    }

    @Test
    void takesNothingWhenNobodyElseHasCalled() {
        SlidingWindow window = window(3, 100, 0);
        window.pass(10);

        window.remaining(2, 10, 30);

        assertThat(window.pass(30)).isTrue();
        assertThat(window.pass(30)).isTrue();
        assertThat(window.pass(30)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void threadsAtOnceNeverPassMoreThanTheLimit(int calls) throws InterruptedException {
        SlidingWindow window = window(calls, 20, 0);
        AtomicLong clock = new AtomicLong();
        Queue<Long> passed = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(new Thread(() -> passOften(window, clock, passed)));
        }

        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        Moments moments = Moments.of(passed);
        assertThat(moments.mostWithin(Duration.ofNanos(20))).isEqualTo(calls);
        assertThat(moments.count()).isGreaterThan(1_000);
    }

    private static void passOften(SlidingWindow window, AtomicLong clock, Queue<Long> passed) {
        for (int i = 0; i < 100_000; i++) {
            long now = i % 3 == 0 ? clock.incrementAndGet() : clock.get();
            if (window.pass(now)) {
                passed.add(now);
            }
        }
    }
}
