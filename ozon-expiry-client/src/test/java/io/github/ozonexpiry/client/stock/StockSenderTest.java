package io.github.ozonexpiry.client.stock;

import static io.github.ozonexpiry.client.stock.Shelves.NINE;
import static io.github.ozonexpiry.client.stock.Shelves.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.Credentials;
import io.github.ozonexpiry.client.OzonSeller;
import io.github.ozonexpiry.client.product.OfferId;
import io.github.ozonexpiry.client.stock.SendingEnd.Reason;
import io.github.ozonexpiry.client.stocks.StockLevel;
import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.limit.Limits;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.sandbox.Asked;
import io.github.ozonexpiry.sandbox.Fault;
import io.github.ozonexpiry.sandbox.SimulatedTicks;
import io.github.ozonexpiry.sync.CallFailure;
import io.github.ozonexpiry.sync.Danger;
import io.github.ozonexpiry.sync.LineOutcome;
import io.github.ozonexpiry.sync.PairState.SetAside;
import io.github.ozonexpiry.sync.StockChange;
import io.github.ozonexpiry.sync.StockPair;
import io.github.ozonexpiry.sync.SyncPolicy;
import io.github.ozonexpiry.sync.SyncQueue;
import io.github.ozonexpiry.sync.SyncStep;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StockSenderTest {

    private final Shelves shelves = new Shelves(300);
    private final StockSender sender = shelves.sender();

    @AfterEach
    void close() {
        Thread.interrupted();
        shelves.close();
    }

    private void told(int from, int to, long free) {
        sender.offer(IntStream.range(from, to)
                .mapToObj(article -> shelves.change(article, free))
                .toList());
    }

    private SendingEnd run() {
        return sender.run(Instant.MAX);
    }

    @Test
    void allThatIsToldIsSetInAsFewCallsAsCanBe() {
        told(1, 251, 7);

        SendingEnd end = run();

        assertThat(end.reason()).isEqualTo(Reason.ALL_SENT);
        assertThat(end.failure()).isEmpty();
        assertThat(end.progress().done()).isEqualTo(250);
        assertThat(shelves.calls()).isEqualTo(3);
        assertThat(shelves.free(1)).isEqualTo(7);
        assertThat(shelves.free(250)).isEqualTo(7);
        assertThat(shelves.ozon.now()).isEqualTo(NINE.plusMillis(5_000)); // the last fifty had patience
    }

    @Test
    void aPairIsLeftAloneForThirtySecondsAlsoAfterGoingOn() {
        told(1, 2, 0);
        run();
        SyncQueue later = SyncQueue.resume(
                SyncPolicy.OF_OZON, SyncStateJson.read(SyncStateJson.write(shelves.queue.state())), shelves.ozon.now());
        shelves.ozon.advance(Duration.ofSeconds(1));
        StockSender other = shelves.sender(later);
        other.offer(List.of(shelves.change(1, 4)));
        other.run(Instant.MAX);

        assertThat(shelves.ozon.asked()).extracting(Asked::at).containsExactly(NINE, NINE.plusSeconds(30));
        assertThat(shelves.free(1)).isEqualTo(4);
    }

    @Test
    void whatOzonNeverTakesIsSetAsideWithItsWords() {
        StockPair unknown = new StockPair("no such", Shelves.TVER);
        StockPair elsewhere = new StockPair("OFFER-1", new WarehouseId(9));
        sender.offer(List.of(
                new StockChange(unknown, 1, NINE, Danger.oversells(1)),
                new StockChange(elsewhere, 1, NINE, Danger.oversells(1)),
                shelves.change(2, 5)));

        SendingEnd end = run();

        assertThat(end.reason()).isEqualTo(Reason.ALL_SENT);
        assertThat(end.progress().aside()).isEqualTo(2);
        assertThat(shelves.queue.aside())
                .extracting(SetAside::words)
                .containsExactlyInAnyOrder("offer_id_not_found", "WAREHOUSE_NOT_FOUND");
        assertThat(shelves.free(2)).isEqualTo(5);
    }

    @Test
    void whatSomebodyElseSetAMomentAgoIsSetAgainLater() {
        shelves.seller().build().stocks().update(List.of(StockLevel.of(new OfferId("OFFER-1"), Shelves.TVER, 9)));
        // Another shop of the same account elsewhere, whose limits ours does not see.
        OzonSeller unaware = shelves.seller().limits(Limits.NONE).build();
        StockSender own = StockSender.of(unaware, shelves.queue).in(shelves.ozon.clock(), shelves.ticks);
        own.offer(List.of(shelves.change(1, 0)));

        assertThat(own.run(Instant.MAX).reason()).isEqualTo(Reason.ALL_SENT);
        assertThat(shelves.free(1)).isZero();
        assertThat(shelves.ozon.asked()).extracting(Asked::at).containsExactly(NINE, NINE, NINE.plusSeconds(60));
    }

    @Test
    void aCallWhoseAnswerIsLostIsMadeAgainWithTheNewestNumber() {
        shelves.ozon.misbehaveAt("/v2/products/stocks", Fault.cutBeforeBody());
        told(1, 2, 0);
        List<CallFailure> failures = new ArrayList<>();
        StockSender watched = sender.watchedBy(new SendingWatch() {
            @Override
            public void failed(SyncStep.Call call, CallFailure failure) {
                failures.add(failure);
                sender.offer(List.of(new StockChange(pair(1), 3, NINE.plusMillis(1), Danger.oversells(1))));
            }
        });

        assertThat(watched.run(Instant.MAX).reason()).isEqualTo(Reason.ALL_SENT);
        assertThat(failures).extracting(CallFailure::kind).containsExactly(CallFailure.Kind.MAYBE_DONE);
        assertThat(shelves.free(1)).isEqualTo(3);
        assertThat(shelves.ozon.asked()).hasSize(2);
        assertThat(shelves.ozon.asked().get(1).at()).isBetween(NINE.plusSeconds(30), NINE.plusSeconds(31));
    }

    @Test
    void whereOzonHasTooManyCallsItWaitsAsLongAsItAsks() {
        shelves.ozon.misbehaveAt("/v2/products/stocks", Fault.tooMany(Duration.ofSeconds(50)));
        told(1, 2, 0);

        assertThat(run().reason()).isEqualTo(Reason.ALL_SENT);
        assertThat(shelves.ozon.asked()).extracting(Asked::at).containsExactly(NINE, NINE.plusSeconds(50));
        assertThat(shelves.queue.state().pace().extra()).isPositive();
    }

    @Test
    void aKeyThatMayNotSetStockEndsTheRunAndLosesNothing() {
        OzonSeller stranger = OzonSeller.builder(Credentials.of("4711", "wrong"))
                .baseUrl(shelves.ozon.address())
                .ticks(shelves.ticks)
                .clock(shelves.ozon.clock())
                .build();
        StockSender other = StockSender.of(stranger, shelves.queue).in(shelves.ozon.clock(), shelves.ticks);
        told(1, 2, 0);

        SendingEnd end = other.run(Instant.MAX);

        assertThat(end.reason()).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(end.failure()).isPresent();
        assertThat(end.progress().waiting()).isEqualTo(1);
        assertThat(end.progress().underWay()).isZero();
    }

    @Test
    void aMethodThatIsGoneEndsTheRun() {
        shelves.ozon.misbehaveAlways(Fault.obsolete());
        told(1, 2, 0);

        assertThat(run().reason()).isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    void theRunEndsAtItsMomentWithWhatIsLeft() {
        told(1, 301, 7);

        SendingEnd end = sender.run(NINE.plusMillis(1_000));

        assertThat(end.reason()).isEqualTo(Reason.TIME_OVER);
        assertThat(end.progress().done()).isEqualTo(200);
        assertThat(end.progress().waiting()).isEqualTo(100);
        assertThat(shelves.ozon.now()).isEqualTo(NINE.plusMillis(1_000));
        assertThat(sender.run(NINE).reason()).isEqualTo(Reason.TIME_OVER);
    }

    @Test
    void whoIsStoppedMakesNoFurtherCall() {
        told(1, 301, 7);
        StockSender[] watched = new StockSender[1];
        watched[0] = sender.watchedBy(new SendingWatch() {
            @Override
            public void answered(SyncStep.Call call, Map<StockPair, LineOutcome> outcomes) {
                watched[0].stop();
            }
        });

        SendingEnd end = watched[0].run(Instant.MAX);

        assertThat(end.reason()).isEqualTo(Reason.STOPPED);
        assertThat(end.progress().done()).isEqualTo(100);
        assertThat(watched[0].run(Instant.MAX).reason()).isEqualTo(Reason.STOPPED);
        assertThat(shelves.calls()).isEqualTo(1);
    }

    @Test
    void whoIsInterruptedEndsWithTheFlagSet() {
        told(1, 2, 0);
        Thread.currentThread().interrupt();

        assertThat(run().reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(shelves.calls()).isZero();
    }

    @Test
    void whoIsInterruptedWithinACallEndsAndTheNumbersWait() {
        told(1, 2, 0);
        StockSender watched = sender.watchedBy(new SendingWatch() {
            @Override
            public void before(SyncStep.Call call) {
                Thread.currentThread().interrupt();
            }
        });

        SendingEnd end = watched.run(Instant.MAX);

        assertThat(end.reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(end.progress().waiting()).isEqualTo(1);
        assertThat(shelves.calls()).isZero();
    }

    @Test
    void aWatchThatThrowsBeforeACallHoldsItBack() {
        told(1, 2, 0);
        StockSender watched = sender.watchedBy(new SendingWatch() {
            @Override
            public void before(SyncStep.Call call) {
                throw new IllegalStateException("the disk is full");
            }
        });

        assertThatThrownBy(() -> watched.run(Instant.MAX)).hasMessage("the disk is full");
        assertThat(shelves.calls()).isZero();
        assertThat(shelves.queue.progress(NINE).waiting()).isEqualTo(1);
        assertThat(shelves.queue.progress(NINE).underWay()).isZero();
    }

    @Test
    void aLayerThatThrowsLeavesNoCallUnderWay() {
        told(1, 2, 0);
        OzonSeller broken = shelves.seller()
                .layers((call, next) -> {
                    throw new IllegalStateException("a layer of the caller's");
                })
                .retries(RetryPolicy.NONE)
                .build();
        StockSender other = StockSender.of(broken, shelves.queue).in(shelves.ozon.clock(), shelves.ticks);

        assertThatThrownBy(() -> other.run(Instant.MAX)).hasMessage("a layer of the caller's");
        assertThat(shelves.queue.progress(NINE).waiting()).isEqualTo(1);
        assertThat(shelves.queue.progress(NINE).underWay()).isZero();
    }

    /** A layer answers in Ozon's place: one article spoils every call that it is in. */
    @Test
    void theNumberThatSpoilsACallIsFoundAndSetAside() {
        byte[] refusal =
                "{\"code\":3,\"message\":\"embedded message failed validation\"}".getBytes(StandardCharsets.UTF_8);
        OzonSeller spoilt = shelves.seller()
                .layers((call, next) -> new String(call.body(), StandardCharsets.UTF_8).contains("\"OFFER-42\"")
                        ? new Answer(400, Map.of(), refusal)
                        : next.send(call))
                .build();
        StockSender other = StockSender.of(spoilt, shelves.queue).in(shelves.ozon.clock(), shelves.ticks);
        told(1, 101, 3);

        SendingEnd end = other.run(Instant.MAX);

        assertThat(end.reason()).isEqualTo(Reason.ALL_SENT);
        assertThat(end.progress().done()).isEqualTo(99);
        assertThat(shelves.queue.aside()).singleElement().satisfies(aside -> {
            assertThat(aside.wanted().change().pair()).isEqualTo(pair(42));
            assertThat(aside.words()).contains("embedded message failed validation");
        });
        assertThat(shelves.calls()).isEqualTo(9 + 9);
        assertThat(shelves.free(41)).isEqualTo(3);
    }

    @Test
    void theWatchIsToldOfEachCall() {
        told(1, 2, 0);
        List<String> told = new ArrayList<>();
        StockSender watched = sender.watchedBy(new SendingWatch() {
            @Override
            public void before(SyncStep.Call call) {
                told.add("before " + call.number() + ", under way "
                        + shelves.queue.progress(NINE).underWay());
            }

            @Override
            public void answered(SyncStep.Call call, Map<StockPair, LineOutcome> outcomes) {
                told.add("answered " + call.number() + " " + outcomes + ", done "
                        + shelves.queue.progress(NINE).done());
            }
        });
        watched.run(Instant.MAX);

        assertThat(told)
                .containsExactly(
                        "before 1, under way 1", "answered 1 " + Map.of(pair(1), LineOutcome.DONE) + ", done 1");
    }

    @Test
    void whoTellsFromAnotherThreadWakesTheSender() throws InterruptedException {
        StockSender real = StockSender.of(shelves.ozon.seller(shelves.shop).build(), shelves.queue);
        Instant now = Clock.systemUTC().instant();
        real.offer(List.of(new StockChange(pair(1), 5, now.minusSeconds(5), new Danger(Danger.Kind.RISES, 1))));
        Thread sending = new Thread(() -> real.run(now.plusSeconds(60)));
        sending.start();
        real.offer(List.of(new StockChange(pair(2), 0, now.minusSeconds(5), Danger.oversells(1))));
        sending.join(4_000); // patience alone would be over in 5 s

        assertThat(sending.isAlive()).isFalse();
        assertThat(shelves.calls()).isEqualTo(1);
    }

    /** In a time that goes on when both threads wait. */
    @Test
    void twoThreadsMayRunASenderAndShareTheWork() throws InterruptedException {
        SimulatedTicks time = SimulatedTicks.forThreads(2);
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return NINE.plusNanos(time.nanos());
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        OzonSeller seller = shelves.ozon.seller(shelves.shop).ticks(time).build();
        StockSender shared = StockSender.of(seller, shelves.queue).in(clock, time);
        told(1, 301, 7);
        Set<SendingEnd.Reason> reasons = ConcurrentHashMap.newKeySet();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            threads.add(new Thread(() -> {
                reasons.add(shared.run(Instant.MAX).reason());
                time.leave();
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join(10_000);
        }

        assertThat(reasons).containsExactly(Reason.ALL_SENT);
        assertThat(shelves.calls()).isEqualTo(3);
        assertThat(IntStream.rangeClosed(1, 300).mapToLong(shelves::free)).containsOnly(7L);
        assertThat(time.nanos()).isEqualTo(2 * 753_750_000L);
    }
}
