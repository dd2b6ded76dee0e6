package io.github.ozonexpiry.sync;

import static io.github.ozonexpiry.sync.Shop.NINE;
import static io.github.ozonexpiry.sync.Shop.OURS;
import static io.github.ozonexpiry.sync.Shop.pair;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.sync.CallFailure.Kind;
import io.github.ozonexpiry.sync.SyncStep.Call;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A program that stores its state after it told changes and before it sends a call, and that ends at any moment: nothing is lost, nothing
 * stale is sent after something newer, no limit is broken, and at last Ozon shows the truth.
 */
class ResumeTest {

    /** One program after another with one Ozon. */
    private static final class World {

        final ToldOzon ozon = new ToldOzon();
        final Map<StockPair, StockChange> truth = new HashMap<>();
        SyncQueue queue = SyncQueue.of(OURS);
        SyncState stored = queue.state();
        Instant now = NINE;

        void tell(String article, long free) {
            StockChange change = new StockChange(pair(article), free, now, Danger.ofUnknown(free));
            truth.merge(
                    change.pair(),
                    change,
                    (before, after) ->
                            before.asOf().isBefore(after.asOf()) || after.free() < before.free() ? after : before);
            queue.offer(List.of(change), now);
            stored = queue.state();
        }

        void later(long millis) {
            now = now.plusMillis(millis);
        }

        /** The next call, where there is one, and what becomes of it; the state is stored before it is sent. */
        void send(Fate fate) {
            if (queue.nextStep(now) instanceof Call call) {
                stored = queue.state();
                fate.befall(this, call);
            }
        }

        void restart() {
            queue = SyncQueue.resume(OURS, stored, now);
        }

        void finish() {
            for (SyncStep step = queue.nextStep(now); !(step instanceof SyncStep.Idle); step = queue.nextStep(now)) {
                if (step instanceof Call call) {
                    queue.answered(call, ozon.take(call.levels(), now), now);
                } else if (step instanceof SyncStep.Wait wait) {
                    now = wait.until();
                }
            }
        }

        void check(String as) {
            assertThat(ozon.complaints()).as(as).isEmpty();
            Map<StockPair, Long> wanted = new HashMap<>();
            truth.forEach((pair, change) -> wanted.put(pair, change.free()));
            assertThat(ozon.shown()).as(as).isEqualTo(wanted);
        }
    }

    /** What becomes of a call. */
    private enum Fate {
        DONE {
            @Override
            void befall(World world, Call call) {
                world.queue.answered(call, world.ozon.take(call.levels(), world.now), world.now);
            }
        },
        DONE_UNHEARD {
            @Override
            void befall(World world, Call call) {
                world.ozon.take(call.levels(), world.now);
                world.queue.failed(call, CallFailure.of(Kind.MAYBE_DONE, ""), world.now);
            }
        },
        LOST {
            @Override
            void befall(World world, Call call) {
                world.queue.failed(call, CallFailure.of(Kind.MAYBE_DONE, ""), world.now);
            }
        },
        NOT_SENT {
            @Override
            void befall(World world, Call call) {
                world.queue.failed(call, CallFailure.of(Kind.NOT_SENT, ""), world.now);
            }
        },
        DONE_THEN_THE_PROGRAM_ENDS {
            @Override
            void befall(World world, Call call) {
                world.ozon.take(call.levels(), world.now);
                world.restart();
            }
        },
        THE_PROGRAM_ENDS_BEFORE {
            @Override
            void befall(World world, Call call) {
                world.restart();
            }
        };

        abstract void befall(World world, Call call);
    }

    @Test
    void aThousandProgramsThatEndAtRandomLoseNothingAndSendNothingStale() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            World world = new World();
            for (int i = 0; i < 60; i++) {
                switch (random.nextInt(4)) {
                    case 0 -> world.tell("P" + random.nextInt(4), random.nextInt(3));
                    case 1 -> world.later(random.nextInt(20_000));
                    case 2 -> world.send(Fate.values()[random.nextInt(Fate.values().length)]);
                    default -> {
                        if (random.nextInt(4) == 0) {
                            world.restart();
                        }
                    }
                }
            }
            world.finish();
            world.check("seed " + seed);
        }
    }

    /** Every order of six of these: two pairs, two numbers, waits, and each fate. */
    @Test
    @Tag("sweep")
    void everyOrderOfSixEventsOfTwoPairsEndsWell() {
        List<Consumer<World>> events = List.of(
                world -> world.tell("A", 1),
                world -> world.tell("A", 0),
                world -> world.tell("B", 1),
                world -> world.later(16_000),
                world -> world.send(Fate.DONE),
                world -> world.send(Fate.DONE_UNHEARD),
                world -> world.send(Fate.DONE_THEN_THE_PROGRAM_ENDS),
                world -> world.restart());
        int length = 6;
        long all = Math.round(Math.pow(events.size(), length));
        for (long number = 0; number < all; number++) {
            World world = new World();
            long rest = number;
            for (int i = 0; i < length; i++) {
                events.get((int) (rest % events.size())).accept(world);
                rest /= events.size();
            }
            world.finish();
            world.check("order " + number);
        }
    }
}
