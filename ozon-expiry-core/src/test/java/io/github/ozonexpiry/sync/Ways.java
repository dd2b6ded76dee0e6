package io.github.ozonexpiry.sync;

import static io.github.ozonexpiry.sync.Shop.NINE;
import static io.github.ozonexpiry.sync.Shop.OURS;
import static io.github.ozonexpiry.sync.Shop.TVER;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Three ways of telling Ozon, all at the pace that it allows. */
final class Ways {

    /** A call in 750 milliseconds. */
    private static final int INTERVAL = 750;

    private static final int MOST = 100;

    private Ways() {}

    /** The queue. What is sold out and was often sold is the most dangerous. */
    static final class Queue implements ToldDay.Way {

        private final SyncQueue queue = SyncQueue.of(OURS);
        private final int[] fell = new int[DayOfSales.ARTICLES];
        private int changes;

        @Override
        public void changed(int article, int free, int shown, int now) {
            fell[article] += shown > free ? 1 : 0;
            Danger danger = shown > free
                    ? Danger.oversells(fell[article] * (shown - free) / (double) shown)
                    : Danger.between(shown, free);
            StockPair pair = new StockPair(Integer.toString(article), TVER);
            Instant asOf = at(now).plusNanos(changes++); // of one moment the lower number would hold
            queue.offer(List.of(new StockChange(pair, free, asOf, danger)), at(now));
        }

        @Override
        public int[] next(int now, int[] free) {
            if (queue.nextStep(at(now)) instanceof SyncStep.Call call) {
                queue.answered(call, Shop.all(call, LineOutcome.DONE), at(now));
                return call.levels().stream()
                        .mapToInt(level -> told(level, free))
                        .toArray();
            }
            return new int[0];
        }

        private static int told(StockChange level, int[] free) {
            int article = Integer.parseInt(level.pair().article());
            if (free[article] != level.free()) {
                throw new AssertionError("there are " + free[article] + ", told " + level);
            }
            return article;
        }

        private static Instant at(int millis) {
            return NINE.plusMillis(millis);
        }
    }

    /** Whatever has changed, in the order in which it first changed, with the number that it has when it is sent. */
    static final class FirstCome implements ToldDay.Way {

        private final Set<Integer> changed = new LinkedHashSet<>();
        private final int[] setAt = new int[DayOfSales.ARTICLES];
        private int due;

        FirstCome() {
            Arrays.fill(setAt, -30_000);
        }

        @Override
        public void changed(int article, int free, int shown, int now) {
            changed.add(article);
        }

        @Override
        public int[] next(int now, int[] free) {
            if (now < due) {
                return new int[0];
            }
            int[] articles = changed.stream()
                    .filter(article -> now >= setAt[article] + 30_000)
                    .limit(MOST)
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int article : articles) {
                changed.remove(article);
                setAt[article] = now;
            }
            due = articles.length > 0 ? now + INTERVAL : due;
            return articles;
        }
    }

    /** All articles again and again, whether they have changed or not. */
    static final class FullSync implements ToldDay.Way {

        private int next;

        @Override
        public void changed(int article, int free, int shown, int now) {}

        @Override
        public int[] next(int now, int[] free) {
            if (now % INTERVAL != 0) {
                return new int[0];
            }
            int from = next;
            next = (from + MOST) % DayOfSales.ARTICLES;
            return IntStream.range(from, from + MOST).toArray();
        }
    }
}
