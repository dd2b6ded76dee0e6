package io.github.ozonexpiry.simulation;

import java.util.List;
import java.util.stream.LongStream;

/** The sample on which finders of causes are measured: 20 seeds of 500 cases each, simulated once. Rules are not to be fitted to it: use others. */
final class Sample {

    static final int SEEDS = 20;
    static final int EACH = 500;

    private static final class Simulated {

        static final List<LabelledCase> CASES = LongStream.range(0, SEEDS)
                .boxed()
                .flatMap(seed -> Simulator.of(seed).cases(EACH).stream())
                .toList();
    }

    private Sample() {}

    static List<LabelledCase> cases() {
        return Simulated.CASES;
    }
}
