package io.github.ozonexpiry.sync;

import static io.github.ozonexpiry.sync.Shop.NINE;
import static io.github.ozonexpiry.sync.Shop.at;
import static io.github.ozonexpiry.sync.Shop.pair;
import static io.github.ozonexpiry.sync.Shop.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small worlds of one pair a call, against every order in which the pairs could go. */
class OrderTest {

    private static final SyncPolicy ONE_BY_ONE = new SyncPolicy(
            1,
            60,
            seconds(30),
            Duration.ZERO,
            seconds(5),
            seconds(3600),
            5,
            seconds(240),
            Optional.empty()); // a call a second

    /** A pair that is oversold by so much from a second on. */
    private record Oversold(int pieces, int fromSecond) {}

    /** What is missing and for how long it may be sold, over all pairs, is the least that any order could bring. */
    @Test
    void noOrderLeavesLessToBeOversold() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Oversold> pairs = IntStream.range(0, 6)
                    .mapToObj(i -> new Oversold(1 + random.nextInt(9), random.nextInt(4)))
                    .toList();

            assertThat(ours(pairs)).as("seed " + seed).isEqualTo(least(pairs, new boolean[6], 0));
        }
    }

    private static long ours(List<Oversold> pairs) {
        SyncQueue queue = SyncQueue.of(ONE_BY_ONE);
        long exposed = 0;
        for (int second = 0; second < 12; second++) {
            Instant now = at(second);
            List<StockChange> told = new ArrayList<>();
            for (int i = 0; i < pairs.size(); i++) {
                if (pairs.get(i).fromSecond() == second) {
                    told.add(new StockChange(
                            pair("P" + i), 0, NINE, Danger.between(pairs.get(i).pieces(), 0)));
                }
            }
            queue.offer(told, now);
            if (queue.nextStep(now) instanceof SyncStep.Call call) {
                int sent =
                        Integer.parseInt(call.levels().get(0).pair().article().substring(1));
                exposed += (long) pairs.get(sent).pieces()
                        * (second - pairs.get(sent).fromSecond());
            }
        }
        assertThat(queue.progress(at(12)).waiting()).isZero();
        return exposed;
    }

    /** Tries each pair that is there in each second, and to wait only where none is. */
    private static long least(List<Oversold> pairs, boolean[] gone, int second) {
        long best = Long.MAX_VALUE;
        boolean some = false;
        for (int i = 0; i < pairs.size(); i++) {
            Oversold pair = pairs.get(i);
            some |= !gone[i];
            if (!gone[i] && pair.fromSecond() <= second) {
                gone[i] = true;
                best = Math.min(
                        best, (long) pair.pieces() * (second - pair.fromSecond()) + least(pairs, gone, second + 1));
                gone[i] = false;
            }
        }
        if (!some) {
            return 0;
        }
        return best == Long.MAX_VALUE ? least(pairs, gone, second + 1) : best;
    }
}
