package io.github.ozonexpiry.sync;

import static io.github.ozonexpiry.sync.Shop.NINE;
import static io.github.ozonexpiry.sync.Shop.OURS;
import static io.github.ozonexpiry.sync.Shop.at;
import static io.github.ozonexpiry.sync.Shop.pair;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.sync.SyncStep.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule P-01: what Ozon takes, and how much of it is used. */
class LimitsTest {

    private final ToldOzon ozon = new ToldOzon();
    private final SyncQueue queue = SyncQueue.of(OURS);

    private static StockChange change(int article, long free, Instant asOf, Random random) {
        Danger danger = random.nextBoolean() ? Danger.oversells(random.nextInt(9)) : Danger.ofUnknown(free);
        return new StockChange(pair("P" + article), free, asOf, danger);
    }

    private Instant work(Instant from, Instant until) {
        Instant now = from;
        while (now.isBefore(until)) {
            SyncStep step = queue.nextStep(now);
            if (step instanceof Call call) {
                queue.answered(call, ozon.take(call.levels(), now), now);
            } else if (step instanceof SyncStep.Wait wait) {
                assertThat(wait.until()).isAfter(now);
                now = wait.until();
            } else {
                return now;
            }
        }
        return now;
    }

    /** The least possible number of calls is one for each hundred, begun ones included. */
    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 101, 1_000, 12_345})
    void whatIsKnownAtTheStartTakesTheLeastPossibleNumberOfCalls(int changes) {
        Random random = new Random(changes);
        List<StockChange> known = new ArrayList<>();
        for (int i = 0; i < changes; i++) {
            known.add(change(i, random.nextInt(50), NINE, random));
        }
        queue.offer(known, NINE);
        work(NINE, at(1e6));

        assertThat(ozon.calls()).isEqualTo((changes + 99) / 100);
        assertThat(ozon.shown()).hasSize(changes);
        assertThat(ozon.complaints()).isEmpty();
    }

    /** Half of the pairs were sent a moment ago and rest: what may go fills the calls meanwhile. */
    @Test
    void thoughHalfOfThePairsRestTheLeastPossibleNumberOfCallsIsEnough() {
        Random random = new Random(5);
        List<StockChange> first = new ArrayList<>();
        List<StockChange> second = new ArrayList<>();
        for (int i = 0; i < 8_000; i++) {
            first.add(change(i, 1, NINE, random));
            second.add(change(i, 2, at(30), random));
            second.add(change(8_000 + i, 2, at(30), random));
        }
        queue.offer(first, NINE);
        Instant now = work(NINE, at(1e6)); // 80 calls, the last after 59.5 s
        queue.offer(second, now);
        work(now, at(1e6));

        assertThat(ozon.calls()).isBetween(80L + 160, 80L + 168); // 5 % of 160 are 8
        assertThat(ozon.complaints()).isEmpty();
    }

    @Test
    @Tag("sweep")
    void halfAnHourOfMoreChangesThanCanBeSentUsesNinetyNinePercentAndNeverMore() {
        Random random = new Random(7);
        Instant now = NINE;
        for (int minute = 0; minute < 30; minute++) {
            List<StockChange> burst = new ArrayList<>();
            for (int i = 0; i < 12_000; i++) {
                burst.add(change(random.nextInt(30_000), random.nextInt(50), at(60 * minute), random));
            }
            queue.offer(burst, now);
            now = work(now, at(60 * (minute + 1)));
        }

        assertThat(ozon.complaints()).isEmpty();
        assertThat(ozon.calls()).isBetween(2376L, 2400L);
    }

    /** Four threads ask for steps in one time that goes on when one of them has to wait. */
    @Test
    void manyThreadsTogetherSendEachPairOnceAndBreakNoLimit() throws InterruptedException {
        List<StockChange> known = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            known.add(change(i, 1, NINE, new Random(i)));
        }
        queue.offer(known, NINE);
        AtomicReference<Instant> time = new AtomicReference<>(NINE);
        List<Call> calls = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(new Thread(() -> workTogether(time, calls)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join(20_000);
        }

        calls.sort(Comparator.comparing(Call::at));
        calls.forEach(call -> ozon.take(call.levels(), call.at()));
        assertThat(ozon.calls()).isEqualTo(200);
        assertThat(queue.progress(time.get())).isEqualTo(new SyncQueue.Progress(20_000, 0, 0, 0, Duration.ZERO));
        assertThat(ozon.complaints()).isEmpty();
    }

    private void workTogether(AtomicReference<Instant> time, List<Call> calls) {
        SyncStep step = queue.nextStep(time.get());
        while (!(step instanceof SyncStep.Idle)) {
            if (step instanceof Call call) {
                calls.add(call);
                queue.answered(call, Shop.all(call, LineOutcome.DONE), call.at());
            } else if (step instanceof SyncStep.Wait wait) {
                time.accumulateAndGet(wait.until(), (one, other) -> one.isAfter(other) ? one : other);
            }
            step = queue.nextStep(time.get());
        }
    }

    /** Whatever comes when, at last Ozon shows the newest number of every pair. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void atLastOzonShowsTheNewestOfEachPair(long seed) {
        Random random = new Random(seed);
        Map<StockPair, StockChange> truth = new HashMap<>();
        Instant now = NINE;
        for (int round = 0; round < 60; round++) {
            List<StockChange> burst = new ArrayList<>();
            for (int i = random.nextInt(300); i > 0; i--) {
                Instant asOf = now.minus(Duration.ofSeconds(random.nextInt(20)));
                burst.add(change(random.nextInt(400), random.nextInt(4), asOf, random));
            }
            burst.forEach(each -> truth.merge(each.pair(), each, LimitsTest::holds));
            queue.offer(burst, now);
            now = work(now, now.plusMillis(random.nextInt(20_000)));
        }
        work(now, at(1e6));

        assertThat(ozon.complaints()).isEmpty();
        truth.forEach((pair, change) -> assertThat(ozon.shown()).containsEntry(pair, change.free()));
    }

    /** Of two numbers the newer one holds, of one moment the lower one. */
    private static StockChange holds(StockChange one, StockChange other) {
        int later = one.asOf().compareTo(other.asOf());
        return later > 0 || (later == 0 && one.free() <= other.free()) ? one : other;
    }
}
