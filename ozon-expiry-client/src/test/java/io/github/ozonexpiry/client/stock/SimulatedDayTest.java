package io.github.ozonexpiry.client.stock;

import static io.github.ozonexpiry.client.stock.Shelves.NINE;
import static io.github.ozonexpiry.client.stock.Shelves.pair;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.stock.SendingEnd.Reason;
import io.github.ozonexpiry.sandbox.Asked;
import io.github.ozonexpiry.sandbox.Fault;
import io.github.ozonexpiry.sync.CallFailure;
import io.github.ozonexpiry.sync.Danger;
import io.github.ozonexpiry.sync.LineOutcome;
import io.github.ozonexpiry.sync.StockChange;
import io.github.ozonexpiry.sync.StockPair;
import io.github.ozonexpiry.sync.SyncPolicy;
import io.github.ozonexpiry.sync.SyncQueue;
import io.github.ozonexpiry.sync.SyncStep;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A day of changes by ones and by thousands, over HTTP, against a sandbox that refuses what Ozon would refuse. */
class SimulatedDayTest {

    private static final int ARTICLES = 12_000;

    private final Random random = new Random(20261127);
    private final int[] free = new int[ARTICLES + 1];
    private final Map<LineOutcome.Kind, Integer> outcomes = new HashMap<>();
    private final List<CallFailure> failures = new ArrayList<>();

    private final SendingWatch watch = new SendingWatch() {
        @Override
        public void answered(SyncStep.Call call, Map<StockPair, LineOutcome> answered) {
            answered.values().forEach(outcome -> outcomes.merge(outcome.kind(), 1, Integer::sum));
        }

        @Override
        public void failed(SyncStep.Call call, CallFailure failure) {
            failures.add(failure);
        }
    };

    private StockChange change(int article, Instant now) {
        int before = free[article];
        free[article] = random.nextInt(20);
        return new StockChange(pair(article), free[article], now, Danger.between(before, free[article]));
    }

    private List<StockChange> someChange(int number, Instant now) {
        return IntStream.range(0, number)
                .mapToObj(any -> 1 + random.nextInt(ARTICLES))
                .distinct()
                .map(article -> change(article, now))
                .toList();
    }

    private List<StockChange> allChange(Instant now) {
        return IntStream.rangeClosed(1, ARTICLES)
                .mapToObj(article -> change(article, now))
                .toList();
    }

    @Test
    void ozonNeverHasTooManyOfAnythingAndShowsTheTruthAtTheEnd() {
        try (Shelves shelves = new Shelves(ARTICLES)) {
            StockSender sender = shelves.sender().watchedBy(watch);
            for (int minute = 0; minute < 24 * 60; minute++) {
                Instant now = shelves.ozon.now();
                List<StockChange> told = minute % 480 == 60
                        ? allChange(now)
                        : minute % 60 < 10
                                ? someChange(random.nextInt(1_500), now)
                                : someChange(random.nextInt(4), now);
                sender.offer(told);
                Instant next = NINE.plus(Duration.ofMinutes(minute + 1L));
                sender.run(next);
                shelves.ozon.advanceTo(next);
            }
            assertThat(sender.run(Instant.MAX).reason()).isEqualTo(Reason.ALL_SENT);

            assertThat(failures).isEmpty();
            assertThat(outcomes).containsOnlyKeys(LineOutcome.Kind.DONE);
            assertThat(shelves.ozon.asked()).extracting(Asked::status).containsOnly(200);
            assertTruth(shelves);
        }
    }

    /** Every now and then the program ends, with whatever is under way, and goes on from what it stored; now and then an answer is lost. */
    @Test
    void aProgramThatEndsAndLosesAnswersStillShowsTheTruthAtTheEnd() {
        try (Shelves shelves = new Shelves(ARTICLES)) {
            SyncQueue queue = shelves.queue;
            for (int minute = 0; minute < 150; minute++) {
                StockSender sender = shelves.sender(queue).watchedBy(watch);
                sender.offer(someChange(random.nextInt(300), shelves.ozon.now()));
                if (random.nextInt(20) == 0) {
                    shelves.ozon.misbehaveAt("/v2/products/stocks", Fault.cutBeforeBody());
                }
                Instant next = NINE.plus(Duration.ofMinutes(minute + 1L));
                sender.run(next);
                shelves.ozon.advanceTo(next);
                if (random.nextInt(10) == 0) {
                    queue.nextStep(next);
                    queue = SyncQueue.resume(
                            SyncPolicy.OF_OZON, SyncStateJson.read(SyncStateJson.write(queue.state())), next);
                }
            }
            assertThat(shelves.sender(queue).watchedBy(watch).run(Instant.MAX).reason())
                    .isEqualTo(Reason.ALL_SENT);

            assertThat(failures).isNotEmpty().extracting(CallFailure::kind).containsOnly(CallFailure.Kind.MAYBE_DONE);
            assertThat(outcomes).containsOnlyKeys(LineOutcome.Kind.DONE);
            assertTruth(shelves);
        }
    }

    private void assertTruth(Shelves shelves) {
        List<Integer> wrong = IntStream.rangeClosed(1, ARTICLES)
                .filter(article -> shelves.free(article) != free[article])
                .boxed()
                .toList();
        assertThat(wrong).isEmpty();
    }
}
