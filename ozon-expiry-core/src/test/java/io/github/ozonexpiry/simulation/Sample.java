package io.github.ozonexpiry.simulation;

import java.util.List;
import java.util.stream.LongStream;

/**
 * The sample on which finders of causes are measured: 20 seeds of 500 cases each, simulated once. Nobody looked at it before the rules
 * were done. Rules are not to be fitted to it: use other seeds.
 */
final class Sample {

    static final long FIRST_SEED = 2000;
    static final int SEEDS = 20;
    static final int EACH = 500;

    private static final class Simulated {

        static final List<LabelledCase> CASES = LongStream.range(FIRST_SEED, FIRST_SEED + SEEDS)
                .boxed()
                .flatMap(seed -> Simulator.of(seed).cases(EACH).stream())
                .toList();
    }

    private Sample() {}

    static List<LabelledCase> cases() {
        return Simulated.CASES;
    }
}
