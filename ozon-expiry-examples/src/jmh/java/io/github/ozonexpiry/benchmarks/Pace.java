package io.github.ozonexpiry.benchmarks;

import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long is measured.
 *
 * @param rounds how often the lines are gone through, with a fork for each: what disturbs the machine for some seconds hits
 *     one round of a line, not all
 * @param warmups iterations that do not count, in each fork
 * @param warmupTime how long each lasts
 * @param samples iterations that count, in each fork
 * @param sampleTime how long each lasts
 */
record Pace(int rounds, int warmups, TimeValue warmupTime, int samples, TimeValue sampleTime) {

    /** For a few instructions: compiled at once, but compared to a tenth. */
    static final Pace EXACT = new Pace(2, 2, TimeValue.milliseconds(400), 6, TimeValue.milliseconds(200));

    /** For loops and other libraries: slow to settle, and some hundred times as long as ours. */
    static final Pace PATIENT = new Pace(1, 6, TimeValue.milliseconds(500), 6, TimeValue.milliseconds(250));

    /** For pages: some readers need seconds until they are compiled as they will stay. */
    static final Pace PAGES = new Pace(2, 8, TimeValue.milliseconds(700), 6, TimeValue.milliseconds(400));

    /** Shows that everything runs; the figures are worth nothing. */
    static final Pace QUICK = new Pace(1, 1, TimeValue.milliseconds(50), 1, TimeValue.milliseconds(50));
}
