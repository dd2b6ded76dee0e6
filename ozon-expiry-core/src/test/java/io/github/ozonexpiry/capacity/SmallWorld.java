package io.github.ozonexpiry.capacity;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Small random backlogs, always the same: up to eight jobs of a few minutes. */
enum SmallWorld {
    /** All ready, all worth the same: Moore and Hodgson. */
    COUNTED_READY(true, "all ready, postings counted") {
        @Override
        Load load(Random random, long unit) {
            return new Load(0, due(random), 1 + random.nextInt(8), 1);
        }
    },
    /** All ready, what takes less work is worth no less: Lawler. */
    AGREEABLE_READY(true, "all ready, less work never worth less") {
        @Override
        Load load(Random random, long unit) {
            int work = 1 + random.nextInt(8);
            return new Load(0, due(random), work, 20 / work);
        }
    },
    /** All ready, all alike but in worth. */
    ALIKE_READY(true, "all ready, the same work, money") {
        @Override
        Load load(Random random, long unit) {
            return new Load(0, due(random), unit, random.nextInt(20));
        }
    },
    /** The same work, goods that come at multiples of it, due at any time. */
    ALIKE_ON_GRID(true, "goods come at multiples of the work, the same work, money") {
        @Override
        Load load(Random random, long unit) {
            return new Load(later(random, 5) * unit, due(random), unit, random.nextInt(20));
        }
    },
    /** The same work, goods that come at any time. */
    ALIKE_LATER(false, "goods come at any time, the same work, money") {
        @Override
        Load load(Random random, long unit) {
            return new Load(later(random, 15), due(random), unit, random.nextInt(20));
        }
    },
    /** All ready, any work and any worth: a knapsack. */
    MONEY_READY(false, "all ready, any work, money") {
        @Override
        Load load(Random random, long unit) {
            return new Load(0, due(random), 1 + random.nextInt(8), random.nextInt(20));
        }
    },
    /** Goods that come at any time, postings counted. */
    COUNTED_LATER(false, "goods come at any time, any work, postings counted") {
        @Override
        Load load(Random random, long unit) {
            return new Load(later(random, 15), due(random), 1 + random.nextInt(8), 1);
        }
    },
    /** Goods that come at any time, any work and any worth. */
    MONEY_LATER(false, "goods come at any time, any work, money") {
        @Override
        Load load(Random random, long unit) {
            return new Load(later(random, 15), due(random), 1 + random.nextInt(8), random.nextInt(20));
        }
    };

    private static final int MOST_JOBS = 8;

    private final boolean exact;
    private final String words;

    SmallWorld(boolean exact, String words) {
        this.exact = exact;
        this.words = words;
    }

    /** Whether the best plan is promised. */
    boolean isExact() {
        return exact;
    }

    String words() {
        return words;
    }

    abstract Load load(Random random, long unit);

    /** So many backlogs. */
    Stream<List<Load>> backlogs(int count) {
        Random random = new Random(1968);
        return Stream.generate(() -> {
                    int jobs = 1 + random.nextInt(MOST_JOBS);
                    int unit = 1 + random.nextInt(4);
                    return Stream.generate(() -> load(random, unit)).limit(jobs).toList();
                })
                .limit(count);
    }

    static int due(Random random) {
        return random.nextInt(31) - 2;
    }

    private static int later(Random random, int most) {
        return random.nextBoolean() ? 0 : random.nextInt(most);
    }
}
